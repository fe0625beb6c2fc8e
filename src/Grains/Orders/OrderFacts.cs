using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// The state of an order, computed from its ledger. None of it is stored: an earlier state is computed from the earlier entries.
/// </summary>
/// <param name="Placed">What was ordered.</param>
/// <param name="Quantities">Of each line, as they are now.</param>
/// <param name="Returned">Of each line, what came back.</param>
/// <param name="Paid">In minor units of the order's currency, as are all amounts here.</param>
/// <param name="Refunding">Asked of a gateway and not answered yet.</param>
/// <param name="Claims">How often the shopper said that they paid.</param>
public sealed record OrderFacts(
    PlacedOrder Placed,
    OrderState State,
    ImmutableArray<int> Quantities,
    ImmutableArray<int> Returned,
    Address Address,
    long Paid = 0,
    long Refunded = 0,
    long Refunding = 0,
    Shipment? Shipment = null,
    string? Reference = null,
    int Claims = 0
)
{
    /// <summary>What the last edit said that it costs; null: what was placed.</summary>
    public OrderPrice? Price { get; init; }

    /// <summary>What of <see cref="Paid"/> gift cards paid.</summary>
    public long ByCard { get; init; }

    /// <summary>What was paid in money.</summary>
    public long ByMoney => Paid - ByCard;

    /// <summary>What edits added to the total and was not paid since.</summary>
    public long Added { get; init; }

    /// <summary>Of each line, what was exchanged for another variant.</summary>
    public ImmutableArray<int> Exchanged { get; init; } = [.. Quantities.Select(_ => 0)];

    /// <summary>Of each line, what can still be returned. Pieces that were given in exchange are not returned by the ledger.</summary>
    public ImmutableArray<int> Returnable =>
        [.. Quantities.Select((quantity, i) => Placed.Lines[i].Details.GiftCard ? 0 : quantity - Returned[i] - Exchanged[i])];

    /// <summary>What the shopper asked to return, without its value; null: nothing, or it was declined or received.</summary>
    public ReturnRequest? OpenReturn { get; init; }

    /// <summary>The numbers of the lines that the shopper reviewed.</summary>
    public ImmutableArray<int> Reviewed { get; init; } = [];

    /// <summary>The numbers of the lines that the shopper can review.</summary>
    public ImmutableArray<int> Reviewable =>
        [.. Quantities.Select((quantity, i) => quantity > 0 ? i + 1 : 0).Where(line => line > 0 && !Reviewed.Contains(line))];

    /// <summary>How often the shopper asked to return something.</summary>
    public int ReturnsAsked { get; init; }

    public PaymentState Payment =>
        this switch
        {
            { Paid: > 0, IsVoid: false, Added: > 0 } => PaymentState.Awaited,
            { Paid: 0, Placed.Total.Amount: 0 } => PaymentState.Paid,
            { Paid: 0 } => PaymentState.Awaited,
            { Refunded: 0 } => PaymentState.Paid,
            _ => Refunded < Paid ? PaymentState.PartlyRefunded : PaymentState.Refunded,
        };

    /// <summary>Whether its gift cards were made.</summary>
    public bool HasSoldCards { get; init; }

    /// <summary>Whether nothing else was ordered than gift cards.</summary>
    public bool IsCardsAlone => Placed.Lines.All(line => line.Details.GiftCard);

    /// <summary>Whether it ended without a sale: its goods are released and nothing is owed.</summary>
    public bool IsVoid => State is OrderState.Rejected or OrderState.Cancelled or OrderState.Expired;

    /// <summary>The lines as they are now, those taken out with a quantity of 0.</summary>
    public ImmutableArray<OrderLine> Lines => IsAsPlaced ? Placed.Lines : [.. Priced.Select((line, i) => line.Of(Quantities[i]))];

    /// <summary>What it costs now.</summary>
    public OrderAmounts Amounts
    {
        get
        {
            if (IsAsPlaced)
            {
                return Placed.Amounts;
            }

            var (priced, amounts) = (Priced, Price?.Amounts ?? Placed.Amounts);
            // An earlier release edits an order without pricing it again.
            return Quantities.SequenceEqual(priced.Select(line => line.Quantity)) ? amounts : amounts.After(priced, Lines);
        }
    }

    /// <summary>Whether it is what was placed, as most orders are: asked several times for each view of an order.</summary>
    private bool IsAsPlaced
    {
        get
        {
            var same = Price is null && Quantities.Length == Placed.Lines.Length;
            for (var i = 0; same && i < Quantities.Length; i++)
            {
                same = Quantities[i] == Placed.Lines[i].Quantity;
            }

            return same;
        }
    }

    private ImmutableArray<OrderLine> Priced =>
        Price is { } price ? [.. Placed.Lines.Zip(price.Lines, (line, its) => line.At(its))] : Placed.Lines;

    /// <summary>What it comes to now.</summary>
    public long Total => Amounts.Total.Amount;

    /// <summary>What of the money can still be given back.</summary>
    public long Refundable => Paid - Refunded - Refunding;

    /// <summary>
    /// What these pieces were sold for, in minor units. However a line is returned piece by piece, its values sum up to the line's, to the
    /// coin.
    /// </summary>
    public long ValueOf(ImmutableArray<LineQuantity> lines)
    {
        var now = Lines;
        return lines.Sum(line =>
        {
            var (whole, before) = (now[line.Line - 1], Returned[line.Line - 1]);
            return whole.Of(before + line.Quantity).Value() - whole.Of(before).Value();
        });
    }

    /// <summary>What the shopper is owed: money that the order does not ask for (any more).</summary>
    public long Owed => Math.Max(0, Refundable - (IsVoid ? 0 : Total));

    /// <summary>What the shopper has still to pay.</summary>
    public long Due =>
        IsVoid || Payment != PaymentState.Awaited ? 0
        : Paid == 0 ? Total
        : Added;

    /// <summary>What of <see cref="Due"/> is to be paid at the gateway.</summary>
    public long DueOnline =>
        Placed.Method == PaymentMethod.Online ? Due
        : ByMoney == 0 ? Math.Min(Placed.Advance, Due)
        : 0;

    /// <summary>Whether the seller waits for a payment at the gateway before anything else.</summary>
    public bool AwaitsGateway => DueOnline > 0 && ByMoney == 0;

    /// <summary>How long it waits for its seller to find the payment that its shopper claimed first; null: without end.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>Until when it waits to be paid or confirmed; null: it does not expire.</summary>
    public DateTimeOffset? Until =>
        State != OrderState.Placed || ByMoney != 0 || Payment != PaymentState.Awaited ? null
        : Claims == 0 ? Placed.Until
        : ClaimedUntil;

    /// <summary>Whether it has fewer counted units than it had.</summary>
    public bool HasLessThan(OrderFacts before)
    {
        var (had, has) = (before.Held, Held);
        return Placed.Lines.Where((line, i) => i < had.Length && line.Units().Any() && has[i] < had[i]).Any()
            || (IsVoid && !before.IsVoid && Placed.Slot is { HoldsPlace: true });
    }

    private ImmutableArray<int> Held => IsVoid ? [.. Quantities.Select(_ => 0)] : Quantities;

    public static OrderFacts Of(PlacedOrder placed, IEnumerable<LedgerEntry> entries) =>
        entries.Aggregate(
            new OrderFacts(
                placed,
                OrderState.Placed,
                [.. placed.Lines.Select(line => line.Quantity)],
                [.. placed.Lines.Select(_ => 0)],
                placed.Customer.Address
            ),
            (facts, entry) => facts.After(entry)
        );

    private OrderFacts After(LedgerEntry entry)
    {
        var (detail, amount) = (entry.Detail, entry.Detail?.Amount?.Amount ?? 0);
        var next = this with { State = OrderMoves.To(entry.Type) ?? State };
        return entry.Type switch
        {
            OrderEntries.Shipped => next with { Shipment = detail?.Shipment },
            OrderEntries.PaymentClaimed => next with
            {
                Reference = detail?.Reference,
                Claims = Claims + 1,
                ClaimedUntil = Claims == 0 ? detail?.Until : ClaimedUntil,
            },
            OrderEntries.MarkedPaid or OrderEntries.PaymentReceived => next with
            {
                Paid = Paid + amount,
                // A gateway may have captured less than the order comes to: the rest is still due.
                Added = Paid == 0 && entry.Type == OrderEntries.PaymentReceived ? Math.Max(0, Total - amount) : Math.Max(0, Added - amount),
                Reference = detail?.Reference ?? Reference,
            },
            OrderEntries.CardUsed => next with
            {
                Paid = Paid + amount,
                ByCard = ByCard + amount,
                Added = Math.Max(0, (Paid == 0 ? Total : Added) - amount),
            },
            // What cards had paid went back to them when the order expired, so it is due again.
            OrderEntries.Reinstated => next with { Added = ByCard > 0 ? Math.Max(0, Total - Refundable) : Added },
            OrderEntries.RefundRequested => next with { Refunding = Refunding + amount },
            OrderEntries.RefundFailed => next with { Refunding = Refunding - amount },
            OrderEntries.Refunded => next with
            {
                Refunded = Refunded + amount,
                Refunding = Refunding - (detail?.Refund is null ? 0 : amount),
            },
            OrderEntries.CardsSold => next with { HasSoldCards = true },
            OrderEntries.Edited => next.Edit(detail),
            OrderEntries.Returned => next.Return(detail),
            OrderEntries.ReturnAsked => next with
            {
                OpenReturn = new ReturnRequest(detail?.Lines ?? [], entry.Reason, entry.At, false, detail?.Variant, detail?.Picture),
                ReturnsAsked = ReturnsAsked + 1,
            },
            OrderEntries.Reviewed => next with { Reviewed = [.. Reviewed, .. (detail?.Lines ?? []).Select(line => line.Line)] },
            OrderEntries.ReturnApproved => next with { OpenReturn = OpenReturn is { } open ? open with { Approved = true } : null },
            OrderEntries.ReturnDeclined => next with { OpenReturn = null },
            OrderEntries.Exchanged => next with { Exchanged = Plus(Exchanged, detail, 1), OpenReturn = null },
            OrderEntries.ExchangeFailed => (next with { Exchanged = Plus(Exchanged, detail, -1) }).Return(detail),
            _ => next,
        };
    }

    private OrderFacts Edit(LedgerDetail? detail)
    {
        var next = With(detail?.Added ?? []) with
        {
            Address = detail?.Address ?? Address,
            Quantities =
            [
                .. (detail?.Lines ?? []).Aggregate(Quantities, (all, line) => all.SetItem(line.Line - 1, line.Quantity)),
                .. (detail?.Added ?? []).Select(line => line.Quantity),
            ],
            Price = detail?.Price ?? Price,
        };
        // Money that was given back of what was agreed is not asked for again: only what the edit adds, as far as it is not there.
        return Paid == 0
            ? next
            : next with
            {
                Added = Math.Clamp(Added + next.Total - Total, 0, Math.Max(0, next.Total - next.Refundable)),
            };
    }

    /// <summary>
    /// With lines behind those that it had. Only an edit has them, so the first entry's command and amounts stay as they were.
    /// </summary>
    private OrderFacts With(ImmutableArray<OrderLine> added) =>
        added.IsEmpty
            ? this
            : this with
            {
                Placed = Placed with { Lines = [.. Placed.Lines, .. added] },
                Returned = [.. Returned, .. added.Select(_ => 0)],
                Exchanged = [.. Exchanged, .. added.Select(_ => 0)],
            };

    private OrderFacts Return(LedgerDetail? detail)
    {
        var returned = Plus(Returned, detail, 1);
        return this with
        {
            Returned = returned,
            State = returned.SequenceEqual(Quantities) ? OrderState.Returned : State,
            OpenReturn = null,
        };
    }

    private static ImmutableArray<int> Plus(ImmutableArray<int> pieces, LedgerDetail? detail, int sign) =>
        (detail?.Lines ?? []).Aggregate(pieces, (all, line) => all.SetItem(line.Line - 1, all[line.Line - 1] + (sign * line.Quantity)));
}
