namespace Dukaan.Orders;

/// <summary>
/// The steps of an order. Its state, payment and version are nothing but what its entries add up to, so an earlier answer can be given again
/// from the entries there were then.
/// </summary>
public sealed record OrderLedger(ImmutableArray<LedgerEntry> Entries)
{
    private const int ReasonMost = 300;

    public long Version => Entries.Length;

    public DateTimeOffset UpdatedAt => Entries[^1].At;

    public OrderState State => Entries.Select(entry => OrderMoves.OfEntry(entry.Type)?.To).OfType<OrderState>().LastOrDefault(OrderState.Placed);

    public PaymentState Payment =>
        Entries.Select(entry => OrderMoves.OfEntry(entry.Type)?.Paid?.To).OfType<PaymentState>().LastOrDefault(PaymentState.Awaited);

    public static OrderLedger Open(string actor, DateTimeOffset now) => new([new LedgerEntry(OrderMoves.PlacedEntry, now, actor, "")]);

    /// <summary>As it was at an earlier version.</summary>
    public OrderLedger At(long version) => this with { Entries = Entries[..(int)version] };

    /// <summary>The ledger after a step, or why it cannot be taken.</summary>
    public Outcome<OrderLedger> Take(OrderStep step, string actor, DateTimeOffset now)
    {
        var reason = TypedText.Line("reason", step.Reason, 0, ReasonMost);
        if (!reason.Ok)
        {
            return reason.Refusal;
        }

        if (!Enum.IsDefined(step.Action))
        {
            return Refusal.Invalid("action", "unknown-action", "There is no such step.");
        }

        var move = OrderMoves.Of(step.Action);
        if (!OrderMoves.Allows(move, State, Payment))
        {
            return Refusal.Conflict("step-not-allowed", WhyNot(move));
        }

        return move.NeedsReason && TypedText.Line("reason", step.Reason, 1, ReasonMost) is { Ok: false } missing
            ? Refusal.Invalid("reason", missing.Refusal!.Code, "Say why: the shopper reads it.")
            : this with { Entries = Entries.Add(new LedgerEntry(move.Entry, now, actor, reason.Value)) };
    }

    private string WhyNot(OrderMove move)
    {
        var state = State.ToString().ToLowerInvariant();
        var verb = move.Entry.Replace('-', ' ');
        return move switch
        {
            { To: { } to } when to == State => $"The order is already {state}.",
            { Paid: { } paid } when move.From.Contains(State) => Payment switch
            {
                PaymentState.Awaited => "The order is not paid yet, so there is nothing to refund.",
                var payment when payment == paid.To => $"The order is already {payment.ToString().ToLowerInvariant()}.",
                var payment => $"The order is {payment.ToString().ToLowerInvariant()}, so it cannot be {verb}.",
            },
            _ => $"The order is {state}, so it cannot be {verb}.",
        };
    }
}
