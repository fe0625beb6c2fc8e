using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// The entries of an order, its single source of truth: state, payment and version are computed from them (<see cref="OrderFacts"/>).
/// </summary>
public sealed class OrderLedger(PlacedOrder placed, ImmutableArray<LedgerEntry> entries)
{
    /// <summary>The most entries of an order: more than any real one needs, and a bound for steps that could be repeated forever.</summary>
    public const int MaxEntries = 500;

    private OrderFacts? _facts;

    public PlacedOrder Placed => placed;

    public ImmutableArray<LedgerEntry> Entries => entries;

    public long Version => Entries.Length;

    public DateTimeOffset UpdatedAt => Entries[^1].At;

    public OrderFacts Facts => _facts ??= OrderFacts.Of(Placed, Entries);

    public OrderState State => Facts.State;

    public PaymentState Payment => Facts.Payment;

    public static OrderLedger Open(PlacedOrder placed, string actor, DateTimeOffset now) =>
        new(placed, [new LedgerEntry(OrderEntries.Placed, now, actor, "")]);

    /// <summary>As it was at an earlier version.</summary>
    public OrderLedger At(long version) => new(Placed, Entries[..(int)version]);

    public OrderLedger With(params ReadOnlySpan<LedgerEntry> more) => new(Placed, [.. Entries, .. more]);

    /// <summary>The ledger after a step, or why it cannot be taken.</summary>
    /// <param name="actor">As <see cref="Caller.Actor"/> names them; a shopper may take the shopper's steps alone.</param>
    /// <param name="terms">The shop's terms, by which an edit is priced; null: the usual ones.</param>
    public Result<OrderLedger> Take(OrderStep step, string actor, DateTimeOffset now, SaleTerms? terms = null)
    {
        if (!Enum.IsDefined(step.Action))
        {
            return Error.Invalid("action", "unknown-action", "There is no such step.");
        }

        var (move, shopper) = (OrderMoves.Of(step.Action), actor == Caller.Shopper);
        if (WhyNot(step.Action, move, shopper) is { } why)
        {
            return Error.Conflict("step-not-allowed", why);
        }

        var said = step.Action == OrderAction.Return && step.Reason is null ? step with { Reason = Facts.OpenReturn?.Reason } : step;
        var reason = OrderSteps.Reason(said, move.NeedsReason && (!shopper || step.Action == OrderAction.AskReturn));
        if (!reason.Ok)
        {
            return reason.Error;
        }

        var detail = OrderSteps.Detail(step, Facts, terms ?? SaleTerms.Default, placedAt: Entries[0].At, now);
        if (!detail.Ok)
        {
            return detail.Error;
        }

        if (Entries.Length >= MaxEntries)
        {
            return Error.Conflict("ledger-full", "Too much happened to this order already.");
        }

        if (step.Action == OrderAction.Refund)
        {
            return With([.. this.Back(detail.Value, step.ToCredit == true, actor, reason.Value, now)]);
        }

        if (step.Action == OrderAction.Return)
        {
            return this.Received(detail.Value, step.Amount ?? 0, step.ToCredit == true, actor, reason.Value, now);
        }

        var entry = new LedgerEntry(move.Entry, now, actor, reason.Value, detail.Value == OrderSteps.Nothing ? null : detail.Value);
        return State == OrderState.Expired && step.Action == OrderAction.MarkPaid
            ? With(new LedgerEntry(OrderEntries.Reinstated, now, actor, ""), entry)
            : With(entry);
    }

    private string? WhyNot(OrderAction action, OrderMove move, bool shopper)
    {
        if (OrderMoves.Allows(action, Facts, shopper))
        {
            return OrderGuards.WhyNot(action, Facts);
        }

        var state = State.ToString().ToLowerInvariant();
        var by = shopper && move.Allows(State, shopper: false) ? " by you any more. Call the seller" : "";
        return move.To == State
            ? $"The order is already {state}."
            : $"The order is {state}, so it cannot be {move.Entry.Replace('-', ' ')}{by}.";
    }
}
