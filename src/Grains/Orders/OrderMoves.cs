using System.Collections.Frozen;
using static Dukaan.Orders.OrderState;

namespace Dukaan.Orders;

/// <summary>The table of an order's steps: all that is allowed, and nothing else is.</summary>
public static class OrderMoves
{
    /// <summary>The ledger's first entry.</summary>
    public const string PlacedEntry = "placed";

    private static readonly FrozenDictionary<OrderAction, OrderMove> Table = new Dictionary<OrderAction, OrderMove>
    {
        [OrderAction.Confirm] = new("confirmed", [Placed], Confirmed),
        [OrderAction.Reject] = new("rejected", [Placed], Rejected, NeedsReason: true),
        [OrderAction.Pack] = new("packed", [Confirmed], Packed),
        [OrderAction.Ship] = new("shipped", [Packed], Shipped),
        [OrderAction.Deliver] = new("delivered", [Shipped], Delivered),
        [OrderAction.Cancel] = new("cancelled", [Placed, Confirmed, Packed], Cancelled, NeedsReason: true),
        [OrderAction.MarkPaid] = new(
            "marked-paid", [Placed, Confirmed, Packed, Shipped, Delivered], null, (PaymentState.Awaited, PaymentState.Paid)),
        [OrderAction.Refund] = new(
            "refunded", [.. Enum.GetValues<OrderState>()], null, (PaymentState.Paid, PaymentState.Refunded), NeedsReason: true),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, OrderMove> ByEntry = Table.Values.ToFrozenDictionary(move => move.Entry);

    public static OrderMove Of(OrderAction action) => Table[action];

    public static OrderMove? OfEntry(string entry) => ByEntry.GetValueOrDefault(entry);

    /// <summary>What can be done now, in the order a seller does it.</summary>
    public static ImmutableArray<OrderAction> Allowed(OrderState state, PaymentState payment) =>
        [.. Enum.GetValues<OrderAction>().Where(action => Allows(Table[action], state, payment))];

    public static bool Allows(OrderMove move, OrderState state, PaymentState payment) =>
        move.From.Contains(state) && (move.Paid is not { } paid || paid.From == payment);
}
