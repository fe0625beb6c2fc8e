using Dukaan.Couriers;
using Dukaan.Events;
using Dukaan.Payments;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>An order: what was placed, its ledger, and the answers to its steps.</summary>
public sealed record SavedOrder : SavedState
{
    /// <summary>The name of the state.</summary>
    public const string Kind = "order";

    /// <summary>The type of an order's first event.</summary>
    public const string PlacedEvent = "order.placed";

    private const int MaxAnswers = 20;
    private const int MaxAttempts = 100;

    /// <summary>Null until it is placed.</summary>
    public PlacedOrder? Placed { get; init; }

    public ImmutableArray<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>Steps taken: by operation id, the version that each made.</summary>
    public ImmutableArray<IdempotentAnswer<long>> Steps { get; init; } = [];

    /// <summary>
    /// Whether stock grains still have to release units of the order, or a discount its use. The order
    /// alone has this fact.
    /// </summary>
    public bool OwesGoods { get; init; }

    /// <summary>Whether an edit is still to be sent to the shop's invoices, which then replace an issued invoice.</summary>
    public bool OwesPapers { get; init; }

    /// <summary>Whether gift cards have not acknowledged yet what the order spent of them or gives back to them.</summary>
    public bool OwesCards { get; init; }

    /// <summary>Pieces that came back or went out in exchange, and that stock grains have not acknowledged yet.</summary>
    public ImmutableArray<GoodsMove> Moves { get; init; } = [];

    /// <summary>From where its units are taken as they were ordered; null: the shop has one location.</summary>
    public ImmutableArray<TakenFrom>? From { get; init; }

    /// <summary>
    /// The attempts to hold goods by which it stands: what another attempt holds is not its own, however late that comes. Null: not known,
    /// since an earlier release placed it.
    /// </summary>
    public ImmutableArray<string>? Attempts { get; init; }

    /// <summary>When the order must act by itself; null: never. Its row in <see cref="OrderWakes"/> says the same.</summary>
    public DateTimeOffset? WakeAt { get; init; }

    public OrderLedger Book() => new(Placed!, Ledger);

    public SavedOrder Answering(string operationId, string fingerprint) =>
        this with
        {
            Steps = Steps.With(operationId, fingerprint, Ledger.Length, MaxAnswers),
        };

    /// <summary>Payments at the gateway, the oldest first.</summary>
    public ImmutableArray<SavedPayment> Payments { get; init; } = [];

    /// <summary>How many tries in a row have failed to do what is pending.</summary>
    public int Failures { get; init; }

    /// <summary>When to try again after a failure; null: at once.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>How often the gateway was asked about payments that are open.</summary>
    public int Asked { get; init; }

    /// <summary>When the gateway is asked next; null: no payment is open.</summary>
    public DateTimeOffset? NextAsk { get; init; }

    /// <summary>Parcels at couriers, the oldest first.</summary>
    public ImmutableArray<SavedParcel> Parcels { get; init; } = [];

    /// <summary>How often the courier was asked about parcels that are under way.</summary>
    public int ParcelsAsked { get; init; }

    /// <summary>When the courier is asked next; null: no parcel is under way.</summary>
    public DateTimeOffset? NextParcelAsk { get; init; }

    /// <summary>
    /// Adds entries to the ledger, and marks what they make pending: units to release, money to refund, payments to cancel.
    /// </summary>
    public SavedOrder With(OrderLedger ledger, DateTimeOffset now)
    {
        ledger = ledger.WithSoldCards(now).WithCardsDelivered(now).WithRefundOfOwed(now);
        var facts = ledger.Facts;
        return this with
        {
            Ledger = ledger.Entries,
            OwesGoods = OwesGoods || facts.HasLessThan(Book().Facts) || (facts.IsVoid && Placed!.Amounts.LimitedDiscounts().Any()),
            Payments =
            [
                .. Payments.Select(payment =>
                    payment.IsOver || payment.Amount == facts.DueOnline ? payment : payment with { Stage = PaymentStage.Closing }
                ),
            ],
            Parcels =
            [
                .. Parcels.Select(parcel =>
                    parcel.View.CanBeCancelled && (facts.IsVoid || (parcel.IsReturn && facts.OpenReturn is null))
                        ? parcel with
                        {
                            Status = ParcelStatus.Cancelling,
                        }
                        : parcel
                ),
            ],
            OwesPapers = OwesPapers || ledger.Entries.Skip(Ledger.Length).Any(entry => entry.Type == OrderEntries.Edited),
            OwesCards = OwesCards || ledger.Entries.Skip(Ledger.Length).Any(entry => entry.Detail?.Card is not null),
            Moves = [.. Moves, .. OrderOrigins.Back(From, ledger, Ledger.Length)],
            NextTry = null,
        };
    }

    public SavedOrder With(SavedPayment payment) =>
        this with
        {
            Payments =
            [
                .. Payments
                    .Where(other => other.Id != payment.Id)
                    .Append(payment)
                    .OrderBy(other => other.Id.Length)
                    .ThenBy(other => other.Id, StringComparer.Ordinal),
            ],
        };

    public SavedOrder With(SavedParcel parcel) =>
        this with
        {
            Parcels = Parcels.FirstOrDefault(other => other.Id == parcel.Id) is { } before
                ? Parcels.Replace(before, parcel)
                : Parcels.Add(parcel),
        };

    /// <summary>Whether the order must act by itself.</summary>
    public bool Owes() =>
        OwesGoods
        || OwesPapers
        || OwesCards
        || Moves.Length > 0
        || Payments.Any(payment => payment.IsOwed)
        || Book().PendingRefunds().Any()
        || Parcels.Any(parcel => parcel.IsOwed);

    /// <summary>Sets the time at which the order must act by itself.</summary>
    public SavedOrder Waking(DateTimeOffset now)
    {
        var facts = Book().Facts;
        var again = Owes() ? NextTry ?? now : (DateTimeOffset?)null;
        var open =
            facts.DueOnline > 0
            && facts.State is not (OrderState.Delivered or OrderState.Returned)
            && Payments.Any(payment => payment.Stage == PaymentStage.Open);
        var ask = open ? NextAsk ?? now + GatewayRetries.Questions.After(1) : (DateTimeOffset?)null;
        var travels = ParcelsAsked < CourierRetries.MaxQuestions && Parcels.Any(parcel => parcel is { IsOver: false, IsOwed: false });
        var askParcel = travels ? NextParcelAsk ?? now + CourierRetries.Questions.After(1) : (DateTimeOffset?)null;
        return this with
        {
            Asked = open ? Asked : 0,
            NextAsk = ask,
            ParcelsAsked = Parcels.Any(parcel => !parcel.IsOver) ? ParcelsAsked : 0,
            NextParcelAsk = askParcel,
            WakeAt = new[] { facts.Until, again, ask, askParcel }.Min(),
        };
    }

    /// <summary>Counts one more question to the gateway.</summary>
    public SavedOrder AskedAt(DateTimeOffset now) =>
        this with
        {
            Asked = Asked + 1,
            NextAsk = now + GatewayRetries.Questions.After(Asked + 2),
        };

    /// <summary>Counts one more question to the courier.</summary>
    public SavedOrder ParcelsAskedAt(DateTimeOffset now) =>
        this with
        {
            ParcelsAsked = ParcelsAsked + 1,
            NextParcelAsk = now + CourierRetries.Questions.After(ParcelsAsked + 2),
        };

    /// <summary>The order as it is, or as it was at an earlier version.</summary>
    public OrderView View(string storeId, string id, long? version = null)
    {
        var ledger = version is { } then ? Book().At(then) : Book();
        var (facts, placed) = (ledger.Facts, Placed!);
        Money Of(long amount) => placed.Total with { Amount = amount };
        return new OrderView(
            StoreId: storeId,
            Id: id,
            Number: placed.Number,
            State: facts.State,
            Payment: facts.Payment,
            Method: placed.Method,
            Lines: facts.Lines,
            Ordered: facts.Placed.Lines,
            Total: Of(facts.Total),
            Funds: new OrderFunds(Of(facts.Paid), Of(facts.Refunded), Of(facts.Refunding), Of(facts.Owed))
            {
                Due = Of(facts.Due),
                ByCard = Of(facts.ByCard),
                DueOnline = Of(facts.DueOnline),
            },
            Customer: placed.Customer with
            {
                Address = facts.Address,
                Phone = StoredPhones.Mended(placed.Customer.Phone),
            },
            Ledger: ledger.Entries,
            Allowed: OrderMoves.Allowed(facts, shopper: false),
            ShopperAllowed: OrderMoves.Allowed(facts, shopper: true),
            Secret: placed.Secret,
            Vpa: placed.Vpa,
            Payee: placed.Payee,
            Until: facts.Until,
            Shipment: facts.Shipment,
            Reference: facts.Reference,
            PlacedAt: ledger.Entries[0].At,
            UpdatedAt: ledger.UpdatedAt,
            Version: ledger.Version,
            Amounts: facts.Amounts,
            PayUrl: facts.DueOnline == 0 ? null : Payments.LastOrDefault(payment => payment.Stage == PaymentStage.Open)?.Url
        )
        {
            Return = facts.OpenReturn is { } open ? open with { Value = Math.Min(facts.Refundable, facts.ValueOf(open.Lines)) } : null,
            Returnable = facts.Returnable,
            Reviewable = facts.Reviewable,
            Parcel = Parcels.LastOrDefault(parcel => !parcel.IsReturn)?.View,
            ReturnParcel = Parcels.LastOrDefault(parcel => parcel.IsReturn)?.View,
            Cards = ledger.Cards(),
            Credits = ledger.Credits(storeId, id),
            SoldCards = ledger.Sold(storeId, id),
            Slot = placed.Slot,
            PaysOnlineFirst = placed.Method == PaymentMethod.Online ? placed.Total.Amount > facts.ByCard : placed.Advance > 0,
            ThankYou = OrderThanks.CodeOf(placed, ledger.Entries, facts.State),
            Language = placed.Language,
            From = From is { } from ? OrderOrigins.Now(from, facts.Lines) : [],
            Attempts = Attempts,
        };
    }

    /// <summary>With what a plan says of where its units are taken; null: as it is.</summary>
    public SavedOrder Taking(TakingPlan? plan) => plan is { Taken: { IsEmpty: false } taken } ? this with { From = taken } : this;

    /// <summary>Standing by what this attempt holds as well.</summary>
    public SavedOrder HeldBy(string attempt) =>
        this with
        {
            Attempts = Attempts is { Length: < MaxAttempts } known ? known.Add(attempt) : null,
        };

    /// <summary>
    /// What is written with this state: an event for each new entry of the ledger, each with the order as it was then; its line in the
    /// order book, the row of its idempotency key and the row that wakes it, where they change.
    /// </summary>
    /// <param name="before">The state until then.</param>
    /// <param name="storeId">Its store.</param>
    /// <param name="id">Its id.</param>
    /// <param name="view">The order as it is, where the caller has it already.</param>
    public Unsaved Since(SavedOrder before, string storeId, string id, OrderView? view = null)
    {
        var events = ImmutableArray.CreateBuilder<NewEvent>();
        OrderSummary? now = null;
        for (var step = before.Ledger.Length + 1; step <= Ledger.Length; step++)
        {
            now = ((step == Ledger.Length ? view : null) ?? View(storeId, id, step)).Summary;
            events.Add(new NewEvent(Topics.Orders, storeId, step == 1 ? PlacedEvent : "order.changed", now));
        }

        var addresses =
            before.Placed is not null && now is not null ? AddressOrders.Changes(before.View(storeId, id), view ?? View(storeId, id)) : [];
        RowChange?[] rows =
        [
            .. addresses,
            .. Ledger.Skip(before.Ledger.Length).Select(entry => OrderReviews.RowOf(this, entry, storeId, id)),
            .. Ledger.Skip(before.Ledger.Length).Select(entry => OrderThanks.RowOf(Placed!, entry, storeId, id)),
            before.Placed is null ? OrderKeys.RowOf(Placed!, storeId, id) : null,
            now is null ? null : RowOf(now),
            OrderWakes.Change(storeId, id, before.WakeAt, WakeAt),
        ];
        return new Unsaved(events.ToImmutable(), [.. rows.OfType<RowChange>()], null);
    }

    /// <summary>The order's line in the order book.</summary>
    public static RowChange RowOf(OrderSummary order) =>
        new(OrderBookRows.Of(order.StoreId), order.Id, OrderBookRows.Bucket(order.State), order.Number, order);
}
