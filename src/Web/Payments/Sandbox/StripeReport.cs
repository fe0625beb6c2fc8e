using System.Text.Json.Nodes;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's payouts as Stripe writes them: payouts, and their balance transactions.</summary>
internal static class StripeReport
{
    /// <summary>The payouts that arrive in the span that is asked for.</summary>
    public static JsonObject Payouts(IEnumerable<SandboxSettlement> settlements, EmulatedRequest request)
    {
        var (from, to) = (request.Time("arrival_date[gte]"), request.Time("arrival_date[lt]"));
        return StripeJson.List("/v1/payouts", settlements.Where(one => one.At >= from && one.At < to).Select(Payout));
    }

    public static JsonObject Transactions(IEnumerable<SandboxSettlement> settlements, EmulatedRequest request) =>
        StripeJson.List(
            "/v1/balance_transactions",
            settlements
                .Where(one => $"po_{one.Token}" == request.Asked("payout"))
                .SelectMany(one => one.Lines.Select((line, i) => Transaction(one, line, i)).Append(Leaving(one)))
        );

    private static JsonObject Payout(SandboxSettlement settlement) =>
        new()
        {
            ["id"] = $"po_{settlement.Token}",
            ["object"] = "payout",
            ["amount"] = settlement.Lines.Sum(line => line.Net),
            ["arrival_date"] = settlement.At.ToUnixTimeSeconds(),
            ["automatic"] = true,
            ["created"] = settlement.At.ToUnixTimeSeconds(),
            ["currency"] = Currency(settlement.Lines[0]),
            ["livemode"] = false,
            ["status"] = "paid",
            ["type"] = "bank_account",
        };

    private static JsonObject Transaction(SandboxSettlement settlement, SandboxSettledLine line, int place) =>
        new()
        {
            ["id"] = $"txn_{settlement.Token}{place}",
            ["object"] = "balance_transaction",
            ["amount"] = line.Gross,
            ["available_on"] = settlement.At.ToUnixTimeSeconds(),
            ["created"] = settlement.At.ToUnixTimeSeconds(),
            ["currency"] = Currency(line),
            ["fee"] = line.Fee + line.Tax,
            ["fee_details"] = new JsonArray(Fee(line, "stripe_fee", line.Fee), Fee(line, "tax", line.Tax)),
            ["net"] = line.Net,
            ["status"] = "available",
            ["type"] = line.Refund is null ? "charge" : "refund",
            ["source"] = line.Refund is { } refund
                ? StripeJson.Refund(line.Payment, refund, settlement.At)
                : new JsonObject
                {
                    ["id"] = $"ch_{line.Payment.Token}",
                    ["object"] = "charge",
                    ["amount"] = line.Gross,
                    ["currency"] = Currency(line),
                    ["created"] = settlement.At.ToUnixTimeSeconds(),
                    ["payment_intent"] = $"pi_{line.Payment.Token}",
                    ["metadata"] = new JsonObject { ["dukaan_key"] = line.Payment.Object.Key },
                },
        };

    /// <summary>The payout itself leaves the balance, as a transaction of its own.</summary>
    private static JsonObject Leaving(SandboxSettlement settlement) =>
        new()
        {
            ["id"] = $"txn_{settlement.Token}out",
            ["object"] = "balance_transaction",
            ["amount"] = -settlement.Lines.Sum(line => line.Net),
            ["created"] = settlement.At.ToUnixTimeSeconds(),
            ["available_on"] = settlement.At.ToUnixTimeSeconds(),
            ["currency"] = Currency(settlement.Lines[0]),
            ["fee"] = 0,
            ["fee_details"] = new JsonArray(),
            ["net"] = -settlement.Lines.Sum(line => line.Net),
            ["status"] = "available",
            ["type"] = "payout",
            ["source"] = Payout(settlement),
        };

    private static JsonObject Fee(SandboxSettledLine line, string type, long amount) =>
        new()
        {
            ["amount"] = amount,
            ["currency"] = Currency(line),
            ["type"] = type,
        };

    private static string Currency(SandboxSettledLine line) => line.Payment.Object.Currency.ToLowerInvariant();
}
