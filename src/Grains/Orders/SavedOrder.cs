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

    public SavedOrder With(OrderLedger ledger, string operationId, string fingerprint) => this with
    {
        Ledger = ledger.Entries,
        Steps = Steps.With(operationId, fingerprint, ledger.Version, AnswersMost),
        OwesRelease = ledger.State is OrderState.Rejected or OrderState.Cancelled && Placed!.CountedLines().Any() &&
            new OrderLedger(Ledger).State != ledger.State,
    };

    /// <summary>The order as it is, or as it was at an earlier version.</summary>
    public OrderView View(string storeId, string id, long? version = null)
    {
        var ledger = new OrderLedger(Ledger);
        ledger = version is { } then ? ledger.At(then) : ledger;
        var (state, payment, placed) = (ledger.State, ledger.Payment, Placed!);
        return new OrderView(
            storeId, id, placed.Number, state, payment, placed.Method, placed.Lines, placed.Total, placed.Customer, ledger.Entries,
            OrderMoves.Allowed(state, payment), placed.Secret, placed.Vpa, placed.Payee, ledger.Entries[0].At, ledger.UpdatedAt, ledger.Version,
            placed.Amounts);
    }

    /// <summary>The event of the last step.</summary>
    public static NewEvent EventOf(OrderSummary order) =>
        new(Topics.Orders, order.StoreId, order.Version == 1 ? "order.placed" : "order.changed", order);

    /// <summary>The order's line in the order book.</summary>
    public static RowChange RowOf(OrderSummary order) =>
        new(OrderBookRows.Of(order.StoreId), order.Id, OrderBookRows.Bucket(order.State), order.Number, order);
}
