using System.Text.Json.Nodes;
using Dukaan.Silo.Payments;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's payments as Razorpay writes them: payment link, order, attempt to pay, refund, dispute, event.</summary>
internal static class RazorpayJson
{
    public static JsonObject Link(SandboxPayment payment, DateTimeOffset now) =>
        new()
        {
            ["accept_partial"] = false,
            ["amount"] = payment.Object.Amount,
            ["amount_paid"] = payment.Is("captured") ? payment.Object.Amount : 0,
            ["callback_method"] = "get",
            ["callback_url"] = payment.ReturnUrl,
            ["cancelled_at"] = 0,
            ["created_at"] = now.ToUnixTimeSeconds(),
            ["currency"] = payment.Object.Currency,
            ["customer"] = new JsonObject(),
            ["description"] = payment.Description,
            ["expire_by"] = 0,
            ["id"] = $"plink_{payment.Token}",
            ["notes"] = Notes(payment),
            ["order_id"] = $"order_{payment.Token}",
            ["payments"] = new JsonArray(),
            ["reference_id"] = payment.Object.Key,
            ["short_url"] = payment.Object.Url,
            ["status"] = payment.Object.Status switch
            {
                "captured" => "paid",
                "cancelled" => "cancelled",
                _ => "created",
            },
            ["upi_link"] = false,
        };

    public static JsonObject Order(SandboxPayment payment) =>
        new()
        {
            ["id"] = $"order_{payment.Token}",
            ["entity"] = "order",
            ["amount"] = payment.Object.Amount,
            ["amount_paid"] = payment.Is("captured") ? payment.Object.Amount : 0,
            ["currency"] = payment.Object.Currency,
            ["receipt"] = payment.Object.Key,
            ["status"] = payment.Is("captured") ? "paid" : "attempted",
            ["notes"] = Notes(payment),
        };

    /// <summary>The attempt to pay; null: none.</summary>
    public static JsonObject? Attempt(SandboxPayment payment)
    {
        var (status, captured) = payment switch
        {
            { Object: { Status: "captured" } its } => (its.AmountRefunded >= its.Amount ? "refunded" : "captured", true),
            { Object.Status: "authorized" } => ("authorized", false),
            { Object.Status: "cancelled", Paid: true } => ("refunded", false),
            { Object.Status: "failed" } => ("failed", false),
            _ => ("", false),
        };
        return status.Length == 0
            ? null
            : new JsonObject
            {
                ["id"] = $"pay_{payment.Token}",
                ["entity"] = "payment",
                ["amount"] = payment.IsCode ? payment.Captured ?? payment.Object.Amount : payment.Object.Amount,
                ["currency"] = payment.Object.Currency,
                ["status"] = status,
                ["order_id"] = payment.IsCode ? null : $"order_{payment.Token}",
                ["method"] = "upi",
                ["amount_refunded"] =
                    captured ? payment.Object.AmountRefunded ?? 0
                    : status == "refunded" ? payment.Object.Amount
                    : 0,
                ["captured"] = captured,
                ["description"] = $"#{payment.Token}",
                ["vpa"] = "ravi@okaxis",
                ["notes"] = payment.IsCode ? Notes(payment) : new JsonArray(),
                ["created_at"] = payment.PaidBy is null ? 1_700_000_000 : 1_700_000_060,
                ["error_code"] = status == "failed" ? "BAD_REQUEST_ERROR" : null,
                ["error_reason"] = status == "failed" ? "payment_failed" : null,
            };
    }

    public static JsonObject Refund(SandboxPayment payment, GatewayObject refund) =>
        new()
        {
            ["id"] = $"rfnd_{refund.Id[4..]}",
            ["entity"] = "refund",
            ["amount"] = refund.Amount,
            ["currency"] = refund.Currency,
            ["payment_id"] = $"pay_{payment.Token}",
            ["notes"] = new JsonObject { ["dukaan_key"] = refund.Key },
            ["receipt"] = refund.Key,
            ["status"] = "processed",
            ["speed_processed"] = "normal",
        };

    public static JsonObject List(params IEnumerable<JsonNode?> items) =>
        new JsonArray([.. items.Where(item => item is not null)]) is var all
            ? new()
            {
                ["entity"] = "collection",
                ["count"] = all.Count,
                ["items"] = all,
            }
            : [];

    /// <summary>A webhook's body, or null: Razorpay sends none about it.</summary>
    public static JsonObject? Event(SandboxPayment payment, string type, GatewayObject? refund, DateTimeOffset now)
    {
        var (name, parts) = type switch
        {
            _ when payment.IsCode && type.StartsWith("payment.", StringComparison.Ordinal) => RazorpayCodeJson.Event(payment, type, now),
            "payment.authorized" => ("payment.authorized", new JsonObject { ["payment"] = Entity(Attempt(payment)) }),
            "payment.failed" => ("payment.failed", new JsonObject { ["payment"] = Entity(Attempt(payment)) }),
            "payment.captured" => (
                "payment_link.paid",
                new JsonObject
                {
                    ["payment_link"] = Entity(Link(payment, now)),
                    ["order"] = Entity(Order(payment)),
                    ["payment"] = Entity(Attempt(payment)),
                }
            ),
            "payment.cancelled" => ("payment_link.cancelled", new JsonObject { ["payment_link"] = Entity(Link(payment, now)) }),
            "refund.done" => (
                "refund.processed",
                new JsonObject { ["refund"] = Entity(Refund(payment, refund!)), ["payment"] = Entity(Attempt(payment)) }
            ),
            _ when type.StartsWith("dispute.", StringComparison.Ordinal) => (
                $"payment.dispute.{(payment.Dispute == "open" ? "created" : payment.Dispute)}",
                new JsonObject { ["dispute"] = Entity(Dispute(payment)), ["payment"] = Entity(Attempt(payment)) }
            ),
            _ => ("", []),
        };
        return name.Length == 0
            ? null
            : new JsonObject
            {
                ["entity"] = "event",
                ["account_id"] = "acc_sandbox",
                ["event"] = name,
                ["contains"] = new JsonArray([.. parts.Select(part => (JsonNode)part.Key)]),
                ["payload"] = parts,
                ["created_at"] = now.ToUnixTimeSeconds(),
            };
    }

    private static JsonObject Dispute(SandboxPayment payment) =>
        new()
        {
            ["id"] = $"disp_{payment.Token}",
            ["entity"] = "dispute",
            ["payment_id"] = $"pay_{payment.Token}",
            ["amount"] = payment.Object.Amount,
            ["currency"] = payment.Object.Currency,
            ["reason_code"] = "goods_or_services_not_received",
            ["status"] = payment.Dispute,
        };

    internal static JsonObject Entity(JsonNode? entity) => new() { ["entity"] = entity };

    internal static JsonObject Notes(SandboxPayment payment) =>
        new() { ["dukaan_key"] = payment.Object.Key, ["dukaan_store"] = payment.StoreId };
}
