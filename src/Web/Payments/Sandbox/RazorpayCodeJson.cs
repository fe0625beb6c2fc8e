using System.Globalization;
using System.Text.Json.Nodes;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's QR codes as Razorpay writes them.</summary>
internal static class RazorpayCodeJson
{
    public static JsonObject Code(SandboxPayment payment, DateTimeOffset now)
    {
        var (paid, closed) = (payment.Is("captured"), payment.Is("captured", "cancelled"));
        return new JsonObject
        {
            ["id"] = $"qr_{payment.CodeToken}",
            ["entity"] = "qr_code",
            ["created_at"] = now.ToUnixTimeSeconds(),
            ["name"] = payment.Description,
            ["usage"] = "single_use",
            ["type"] = "upi_qr",
            ["image_url"] = payment.Object.Url,
            ["payment_amount"] = payment.Object.Amount,
            ["status"] = closed ? "closed" : "active",
            ["description"] = payment.Description,
            ["fixed_amount"] = true,
            ["payments_amount_received"] = paid ? payment.Captured ?? payment.Object.Amount : 0,
            ["payments_count_received"] = paid ? 1 : 0,
            ["notes"] = RazorpayJson.Notes(payment),
            ["customer_id"] = null,
            ["closed_at"] = closed ? now.ToUnixTimeSeconds() : null,
            ["close_reason"] =
                paid ? "paid"
                : closed ? "on_demand"
                : null,
            ["image_content"] = string.Create(
                CultureInfo.InvariantCulture,
                $"upi://pay?pa=rzr.sandbox@icici&pn=Sandbox&tr=RZP{payment.CodeToken}qrv2&tn=Payment&cu=INR&mc=5411&am={
                    payment.Object.Amount / 100}.{payment.Object.Amount % 100:00}"
            ),
        };
    }

    /// <summary>The events about a code, with the entities that they carry; empty: there is none about that.</summary>
    public static (string Name, JsonObject Parts) Event(SandboxPayment payment, string type, DateTimeOffset now) =>
        type switch
        {
            "payment.captured" => (
                "qr_code.credited",
                new JsonObject
                {
                    ["payment"] = RazorpayJson.Entity(RazorpayJson.Attempt(payment)),
                    ["qr_code"] = RazorpayJson.Entity(Code(payment, now)),
                }
            ),
            "payment.cancelled" => ("qr_code.closed", new JsonObject { ["qr_code"] = RazorpayJson.Entity(Code(payment, now)) }),
            "payment.failed" => ("payment.failed", new JsonObject { ["payment"] = RazorpayJson.Entity(RazorpayJson.Attempt(payment)) }),
            _ => ("", []),
        };
}
