using System.Text.Json.Nodes;
using Dukaan.Silo.Payments;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's payments as Stripe writes them: Checkout Session, payment intent, charge, refund, dispute, event.</summary>
internal static class StripeJson
{
    /// <param name="expanded">Whether the payment intent is written out.</param>
    public static JsonObject Session(SandboxPayment payment, bool expanded, DateTimeOffset now)
    {
        var (status, hasIntent) = payment switch
        {
            { Object.Status: "cancelled", Paid: false } => ("expired", false),
            { Paid: true } => ("complete", true),
            _ => ("open", payment.Challenged || payment.Is("failed")),
        };
        return new JsonObject
        {
            ["id"] = $"cs_test_{payment.Token}",
            ["object"] = "checkout.session",
            ["mode"] = "payment",
            ["status"] = status,
            ["payment_status"] = payment.Is("captured") ? "paid" : "unpaid",
            ["amount_subtotal"] = payment.Object.Amount,
            ["amount_total"] = payment.Object.Amount,
            ["currency"] = payment.Object.Currency.ToLowerInvariant(),
            ["client_reference_id"] = payment.Object.Key,
            ["metadata"] = Metadata(payment),
            ["url"] = status == "open" ? payment.Object.Url : null,
            ["success_url"] = payment.ReturnUrl,
            ["cancel_url"] = payment.ReturnUrl,
            ["created"] = now.ToUnixTimeSeconds(),
            ["expires_at"] = now.AddDays(1).ToUnixTimeSeconds(),
            ["livemode"] = false,
            ["payment_intent"] =
                !hasIntent ? null
                : expanded ? Intent(payment, true, now)
                : $"pi_{payment.Token}",
        };
    }

    /// <param name="expanded">Whether the charge is written out.</param>
    public static JsonObject Intent(SandboxPayment payment, bool expanded, DateTimeOffset now)
    {
        var (its, captured) = (payment.Object, payment.Is("captured") ? payment.Captured ?? payment.Object.Amount : 0);
        return new JsonObject
        {
            ["id"] = $"pi_{payment.Token}",
            ["object"] = "payment_intent",
            ["amount"] = its.Amount,
            ["amount_capturable"] = payment.Is("authorized") ? its.Amount : 0,
            ["amount_received"] = captured,
            ["capture_method"] = "manual",
            ["currency"] = its.Currency.ToLowerInvariant(),
            ["created"] = now.ToUnixTimeSeconds(),
            ["livemode"] = false,
            ["metadata"] = Metadata(payment),
            ["last_payment_error"] = payment.Is("failed")
                ? new JsonObject
                {
                    ["type"] = "card_error",
                    ["code"] = "card_declined",
                    ["decline_code"] = "generic_decline",
                    ["message"] = "Your card was declined.",
                }
                : null,
            ["status"] = its.Status switch
            {
                "authorized" => "requires_capture",
                "captured" => "succeeded",
                "cancelled" => "canceled",
                _ => payment.Challenged ? "requires_action" : "requires_payment_method",
            },
            ["latest_charge"] =
                !payment.Paid ? null
                : !expanded ? $"ch_{payment.Token}"
                : new JsonObject
                {
                    ["id"] = $"ch_{payment.Token}",
                    ["object"] = "charge",
                    ["amount"] = its.Amount,
                    ["amount_captured"] = captured,
                    ["amount_refunded"] = its.AmountRefunded ?? 0,
                    ["captured"] = captured > 0,
                    ["currency"] = its.Currency.ToLowerInvariant(),
                    ["created"] = now.ToUnixTimeSeconds(),
                    ["payment_intent"] = $"pi_{payment.Token}",
                    ["status"] = "succeeded",
                },
        };
    }

    public static JsonObject Refund(SandboxPayment payment, GatewayObject refund, DateTimeOffset now) =>
        new()
        {
            ["id"] = $"re_{refund.Id[4..]}",
            ["object"] = "refund",
            ["amount"] = refund.Amount,
            ["currency"] = refund.Currency.ToLowerInvariant(),
            ["charge"] = $"ch_{payment.Token}",
            ["payment_intent"] = $"pi_{payment.Token}",
            ["metadata"] = new JsonObject { ["dukaan_key"] = refund.Key },
            ["status"] = "succeeded",
            ["created"] = now.ToUnixTimeSeconds(),
        };

    public static JsonObject List(string url, params IEnumerable<JsonNode> items) =>
        new()
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. items]),
            ["has_more"] = false,
            ["url"] = url,
        };

    /// <summary>A webhook's body.</summary>
    public static JsonObject? Event(SandboxPayment payment, string type, GatewayObject? refund, DateTimeOffset now)
    {
        var (name, about) = type switch
        {
            "payment.authorized" => ("payment_intent.amount_capturable_updated", Intent(payment, false, now)),
            "payment.captured" => ("payment_intent.succeeded", Intent(payment, false, now)),
            "payment.failed" => ("payment_intent.payment_failed", Intent(payment, false, now)),
            "payment.cancelled" when payment.Paid => ("payment_intent.canceled", Intent(payment, false, now)),
            "payment.cancelled" => ("checkout.session.expired", Session(payment, false, now)),
            "refund.done" => ("refund.updated", Refund(payment, refund!, now)),
            _ when type.StartsWith("dispute.", StringComparison.Ordinal) => (
                payment.Dispute == "open" ? "charge.dispute.created" : "charge.dispute.closed",
                Dispute(payment, now)
            ),
            _ => ("", []),
        };
        return name.Length == 0
            ? null
            : new JsonObject
            {
                ["id"] = $"evt_{Ids.Token()}",
                ["object"] = "event",
                ["api_version"] = "2025-01-27.acacia",
                ["created"] = now.ToUnixTimeSeconds(),
                ["data"] = new JsonObject { ["object"] = about },
                ["livemode"] = false,
                ["pending_webhooks"] = 1,
                ["request"] = new JsonObject { ["id"] = null, ["idempotency_key"] = null },
                ["type"] = name,
            };
    }

    private static JsonObject Dispute(SandboxPayment payment, DateTimeOffset now) =>
        new()
        {
            ["id"] = $"dp_{payment.Token}",
            ["object"] = "dispute",
            ["amount"] = payment.Object.Amount,
            ["currency"] = payment.Object.Currency.ToLowerInvariant(),
            ["charge"] = $"ch_{payment.Token}",
            ["payment_intent"] = $"pi_{payment.Token}",
            ["reason"] = "product_not_received",
            ["status"] = payment.Dispute == "open" ? "needs_response" : payment.Dispute,
            ["created"] = now.ToUnixTimeSeconds(),
        };

    private static JsonObject Metadata(SandboxPayment payment) =>
        new() { ["dukaan_key"] = payment.Object.Key, ["dukaan_store"] = payment.StoreId };
}
