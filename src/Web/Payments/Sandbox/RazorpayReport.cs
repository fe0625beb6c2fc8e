using System.Globalization;
using System.Text.Json.Nodes;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's payouts as Razorpay's settlement report writes them.</summary>
internal static class RazorpayReport
{
    /// <summary>A page of the lines of a month.</summary>
    public static JsonObject Of(IEnumerable<SandboxSettlement> settlements, EmulatedRequest request)
    {
        var (year, month) = (Number("year", 0), Number("month", 0));
        var lines = settlements
            .Where(one => one.At.UtcDateTime.Year == year && one.At.UtcDateTime.Month == month)
            .SelectMany(one => one.Lines.Select(line => Line(one, line)));
        return RazorpayJson.List(lines.Skip(Number("skip", 0)).Take(Number("count", 10)));

        int Number(string name, int otherwise) =>
            int.TryParse(request.Asked(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
    }

    private static JsonObject Line(SandboxSettlement settlement, SandboxSettledLine line) =>
        new()
        {
            ["entity_id"] = line.Refund is { } refund ? $"rfnd_{refund.Id[4..]}" : $"pay_{line.Payment.Token}",
            ["type"] = line.Refund is null ? "payment" : "refund",
            ["debit"] = Math.Max(0, -line.Net),
            ["credit"] = Math.Max(0, line.Net),
            ["amount"] = Math.Abs(line.Gross),
            ["currency"] = line.Payment.Object.Currency,
            ["fee"] = line.Fee + line.Tax,
            ["tax"] = line.Tax,
            ["on_hold"] = false,
            ["settled"] = true,
            ["created_at"] = settlement.At.ToUnixTimeSeconds(),
            ["settled_at"] = settlement.At.ToUnixTimeSeconds(),
            ["settlement_id"] = $"setl_{settlement.Token}",
            ["settlement_utr"] = $"UTR{settlement.Token[..10].ToUpperInvariant()}",
            ["payment_id"] = line.Refund is null ? null : $"pay_{line.Payment.Token}",
            ["order_id"] = line.Payment.IsCode ? null : $"order_{line.Payment.Token}",
            ["order_receipt"] = line.Payment.IsCode ? null : line.Payment.Object.Key,
            ["method"] = "upi",
            ["notes"] =
                line.Refund is { } its ? new JsonObject { ["dukaan_key"] = its.Key }
                : line.Payment.IsCode ? RazorpayJson.Notes(line.Payment)
                : new JsonArray(),
            ["dispute_id"] = null,
        };
}
