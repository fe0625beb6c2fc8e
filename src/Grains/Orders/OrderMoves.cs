using System.Collections.Frozen;
using static Dukaan.Orders.OrderState;

namespace Dukaan.Orders;

/// <summary>
/// The state machine of an order: every action, the states from which it is allowed and the state that it leads to. Nothing else is
/// allowed. <see cref="OrderGuards"/> adds the rules that depend on money.
/// </summary>
public static class OrderMoves
{
    private static readonly FrozenDictionary<OrderAction, OrderMove> Table = new Dictionary<OrderAction, OrderMove>
    {
        [OrderAction.Confirm] = new(OrderEntries.Confirmed, [Placed], Confirmed),
        [OrderAction.Reject] = new(OrderEntries.Rejected, [Placed], Rejected, NeedsReason: true),
        [OrderAction.Pack] = new(OrderEntries.Packed, [Confirmed], Packed),
        [OrderAction.Ship] = new(OrderEntries.Shipped, [Packed], Shipped),
        [OrderAction.Deliver] = new(OrderEntries.Delivered, [Shipped], Delivered),
        [OrderAction.Cancel] = new(
            OrderEntries.Cancelled,
            [Placed, Confirmed, Packed],
            Cancelled,
            NeedsReason: true,
            ShopperFrom: [Placed, Confirmed]
        ),
        [OrderAction.MarkPaid] = new(OrderEntries.MarkedPaid, [Placed, Confirmed, Packed, Shipped, Delivered, Expired], null),
        [OrderAction.Refund] = new(OrderEntries.Refunded, [.. Enum.GetValues<OrderState>()], null, NeedsReason: true),
        [OrderAction.Return] = new(OrderEntries.Returned, [Shipped, Delivered], null, NeedsReason: true),
        [OrderAction.AskReturn] = new(OrderEntries.ReturnAsked, [], null, NeedsReason: true, ShopperFrom: [Shipped, Delivered]),
        [OrderAction.ApproveReturn] = new(OrderEntries.ReturnApproved, [Shipped, Delivered], null),
        [OrderAction.Review] = new(OrderEntries.Reviewed, [], null, ShopperFrom: [Delivered, Returned]),
        [OrderAction.DeclineReturn] = new(OrderEntries.ReturnDeclined, [Shipped, Delivered], null, NeedsReason: true),
        [OrderAction.Edit] = new(OrderEntries.Edited, [Placed, Confirmed], null),
        [OrderAction.Note] = new(OrderEntries.Noted, [.. Enum.GetValues<OrderState>()], null, NeedsReason: true),
        [OrderAction.ClaimPaid] = new(OrderEntries.PaymentClaimed, [], null, ShopperFrom: [Placed, Confirmed, Packed, Shipped, Delivered]),
    }.ToFrozenDictionary();

    private static readonly OrderAction[] Actions = Enum.GetValues<OrderAction>();

    /// <summary>Where an entry leads by itself.</summary>
    private static readonly FrozenDictionary<string, OrderState> Leads = Table
        .Values.Where(move => move.To is not null)
        .ToDictionary(move => move.Entry, move => move.To!.Value)
        .Concat([new(OrderEntries.Expired, Expired), new(OrderEntries.Reinstated, Placed)])
        .ToFrozenDictionary();

    public static OrderMove Of(OrderAction action) => Table[action];

    /// <summary>
    /// Whether the state allows an action. Besides the table, a shopper who was asked to confirm their order can do so, and a seller can
    /// cancel gift cards, which nobody has to send back.
    /// </summary>
    public static bool Allows(OrderAction action, OrderFacts facts, bool shopper) =>
        Table[action].Allows(facts.State, shopper)
        || (shopper && action == OrderAction.Confirm && facts is { State: Placed, Placed.MustConfirm: true })
        || (!shopper && action == OrderAction.Cancel && facts is { State: Delivered, HasSoldCards: true, IsCardsAlone: true });

    /// <summary>The state an entry leads to, or null where it leads to none by itself.</summary>
    public static OrderState? To(string entry) => Leads.TryGetValue(entry, out var state) ? state : null;

    /// <summary>What can be done now, in the order people do it.</summary>
    public static ImmutableArray<OrderAction> Allowed(OrderFacts facts, bool shopper) =>
        [.. Actions.Where(action => Allows(action, facts, shopper) && OrderGuards.WhyNot(action, facts) is null)];
}
