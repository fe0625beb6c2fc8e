using Dukaan.Orders;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>
/// An order that is paid online as a small machine over the words of its ledger, written down a second time: which word may follow in which
/// state, and what money and pieces it moves. It knows nothing of gateways, crashes and messages: whatever those do, the ledger must be a
/// story that this machine can read.
/// </summary>
internal sealed class LifeModel(int pieces, long price)
{
    private static readonly Dictionary<string, (string[] From, string To)> Way = new()
    {
        ["confirmed"] = (["placed"], "confirmed"),
        ["packed"] = (["confirmed"], "packed"),
        ["shipped"] = (["packed"], "shipped"),
        ["delivered"] = (["shipped"], "delivered"),
        ["rejected"] = (["placed"], "rejected"),
        ["cancelled"] = (["placed", "confirmed", "packed"], "cancelled"),
        ["expired"] = (["placed"], "expired"),
        ["reinstated"] = (["expired"], "placed"),
    };

    public string State { get; private set; } = "placed";

    public int Pieces { get; private set; } = pieces;

    public long Paid { get; private set; }

    public long Refunded { get; private set; }

    public long Refunding { get; private set; }

    public bool Stands => State is not ("rejected" or "cancelled" or "expired");

    /// <summary>Reads the ledger; fails with the entry that cannot be.</summary>
    public static LifeModel Read(OrderView order, int pieces, long price)
    {
        var model = new LifeModel(pieces, price);
        Assert.Equal("placed", order.Ledger[0].Type);
        foreach (var entry in order.Ledger.Skip(1))
        {
            Assert.True(
                model.Takes(entry),
                $"\"{entry.Type}\" cannot be while {model.State}, paid {model.Paid}: "
                    + $"{string.Join(' ', order.Ledger.Select(one => one.Type))}"
            );
        }

        return model;
    }

    private bool Takes(LedgerEntry entry)
    {
        var amount = entry.Detail?.Amount?.Amount ?? 0;
        switch (entry.Type)
        {
            case "payment-received":
                Paid += amount;
                return amount > 0;
            case "payment-failed":
                return Paid == 0;
            case "refund-requested":
                Refunding += amount;
                return amount > 0 && Refunded + Refunding <= Paid;
            case "refunded":
                (Refunding, Refunded) = (Refunding - amount, Refunded + amount);
                return Refunding >= 0;
            case "refund-failed":
                Refunding -= amount;
                return Refunding >= 0;
            case "edited":
                var left = entry.Detail!.Lines!.Value.Single().Quantity;
                var fewer = left > 0 && left < Pieces && State is "placed" or "confirmed";
                Pieces = left;
                return fewer;
            case "returned":
                State = entry.Detail!.Lines!.Value.Sum(line => line.Quantity) == Pieces ? "returned" : State;
                return State is "shipped" or "delivered" or "returned";
            default:
                var known =
                    Way.TryGetValue(entry.Type, out var step)
                    && step.From.Contains(State)
                    && (entry.Type != "confirmed" || Paid > 0)
                    && (entry.Type != "expired" || Paid == 0);
                State = known ? step.To : State;
                return known;
        }
    }

    /// <summary>What the shop may keep of the money once all is settled.</summary>
    public long Due => Stands ? Pieces * price : 0;
}
