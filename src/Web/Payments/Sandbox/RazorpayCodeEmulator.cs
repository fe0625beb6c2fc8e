using System.Text.Json.Nodes;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>Razorpay's QR codes, of an account for which the links in them (image content) are activated.</summary>
internal sealed class RazorpayCodeEmulator(SandboxGateway sandbox, TimeProvider time)
{
    public EmulatedAnswer Create(EmulatedRequest request)
    {
        var body = RazorpayEmulator.Json(request.Body);
        var (amount, notes) = ((long?)body["payment_amount"] ?? 0, body["notes"] as JsonObject);
        if (
            (string?)body["type"] != "upi_qr"
            || (string?)body["usage"] != "single_use"
            || (bool?)body["fixed_amount"] != true
            || amount < 100
        )
        {
            return RazorpayEmulator.Refuse("The payment amount must be at least INR 1.00");
        }

        var store = (string?)notes?["dukaan_store"] ?? "";
        var code = sandbox.Create(
            (string?)notes?["dukaan_key"] ?? Ids.Token(),
            new Money(amount, "INR"),
            (string?)body["description"] ?? "",
            request.BaseUrl,
            EmulatedProviders.HookOf(request.BaseUrl, store),
            id => $"{request.BaseUrl}/pay/{id}",
            SandboxWire.Razorpay,
            store,
            isCode: true
        );
        return Show(code);
    }

    public EmulatedAnswer Show(SandboxPayment code) =>
        code.IsCode
            ? EmulatedAnswer.Ok(RazorpayCodeJson.Code(code, time.GetUtcNow()))
            : RazorpayEmulator.Refuse("The id provided does not exist");

    /// <summary>The code by which a payment was made.</summary>
    public EmulatedAnswer Of(string paymentId) =>
        EmulatedAnswer.Ok(
            RazorpayJson.List(
                sandbox.Find(paymentId) is { IsCode: true } paid ? [RazorpayCodeJson.Code(paid, time.GetUtcNow())] : Array.Empty<JsonNode>()
            )
        );

    public EmulatedAnswer Payments(SandboxPayment code) =>
        EmulatedAnswer.Ok(
            RazorpayJson.List(
                sandbox.Payments.Where(payment => payment.IsCode && payment.CodeToken == code.Token).Select(RazorpayJson.Attempt)
            )
        );

    public EmulatedAnswer Close(SandboxPayment code) =>
        sandbox.Move(code.Object.Id, "cancelled", ["created", "failed", "authorized"]) is { } closed
            ? Show(closed)
            : RazorpayEmulator.Refuse("QR Code is already closed");
}
