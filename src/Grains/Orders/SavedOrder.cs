using Dukaan.Events;
using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>An order: what was placed, its ledger, and the answers to its steps.</summary>
public sealed record SavedOrder : SavedState
{
    private const int AnswersMost = 20;

    /// <summary>Null until it is placed.</summary>
    public PlacedOrder? Placed { get; init; }

    public ImmutableArray<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>Steps taken: by operation id, the version that each made.</summary>
    public ImmutableArray<Answered<long>> Steps { get; init; } = [];

    /// <summary>Whether counted units are still to be given back.</summary>
    public bool OwesRelease { get; init; }

    public OrderLedger Book() => new(Placed!, Ledger);

    public SavedOrder With(OrderLedger ledger, string operationId, string fingerprint) => this with
    {
        Ledger = ledger.Entries,
        Steps = Steps.With(operationId, fingerprint, ledger.Version, AnswersMost),
        OwesRelease = ledger.State is OrderState.Rejected or OrderState.Cancelled && Placed!.CountedLines().Any() &&
            Book().State != ledger.State,
    };

    /// <summary>The order as it is, or as it was at an earlier version.</summary>
    public OrderView View(string storeId, string id, long? version = null)
    {
        var ledger = version is { } then ? Book().At(then) : Book();
        var (facts, placed) = (ledger.Facts, Placed!);
        Money Of(long amount) => placed.Total with { Amount = amount };
        return new OrderView(
            storeId, id, placed.Number, facts.State, facts.Payment, placed.Method, facts.Lines, placed.Lines, Of(facts.Total),
            new OrderFunds(Of(facts.Paid), Of(facts.Refunded), Of(facts.Refunding), Of(facts.Owed)),
            placed.Customer with { Address = facts.Address }, ledger.Entries, OrderMoves.Allowed(facts, shopper: false), OrderMoves.Allowed(facts, shopper: true),
            placed.Secret, placed.Vpa, placed.Payee, facts.Until, facts.Shipment, facts.Reference, ledger.Entries[0].At, ledger.UpdatedAt, ledger.Version, facts.Amounts);
    }

    /// <summary>The event of the last step.</summary>
    public static NewEvent EventOf(OrderSummary order) =>
        new(Topics.Orders, order.StoreId, order.Version == 1 ? "order.placed" : "order.changed", order);

    /// <summary>The order's line in the order book.</summary>
    public static RowChange RowOf(OrderSummary order) =>
        new(OrderBookRows.Of(order.StoreId), order.Id, OrderBookRows.Bucket(order.State), order.Number, order);
}
