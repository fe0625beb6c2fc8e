using System.Text.Json.Serialization;
using Dukaan.Couriers;
using Dukaan.Hours;
using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>A complete order. The web tier decides who sees what of it.</summary>
/// <param name="Number">A small number, unique in the store, for people. Numbers rise by one; a failed placement may leave a gap.</param>
/// <param name="Lines">The lines after edits: quantities may be lower, and a removed line has none.</param>
/// <param name="Ordered">The lines as placed, and those that edits added.</param>
/// <param name="Total">The present total.</param>
/// <param name="Customer">With the present delivery address.</param>
/// <param name="Secret">The secret part of its status link (<see cref="StatusToken"/>).</param>
/// <param name="Vpa">The UPI address to pay to, as it was when the order was placed, or null.</param>
/// <param name="Payee">The store's name when the order was placed.</param>
/// <param name="Allowed">The actions that a seller can take now.</param>
/// <param name="ShopperAllowed">The actions that the shopper can take now.</param>
/// <param name="Until">When it expires unless it is paid or confirmed; null: never.</param>
/// <param name="Shipment">How it is shipped, once it is.</param>
/// <param name="Reference">The UTR or other reference of its payment, confirmed or reported; or null.</param>
/// <param name="Version">Raised by every step: the ETag.</param>
/// <param name="Amounts">The parts of the total: discounts, delivery, taxes.</param>
/// <param name="PayUrl">The gateway's page on which it can be paid now, or null.</param>
[GenerateSerializer, Immutable, Alias("order-view")]
public sealed record OrderView(
    string StoreId,
    string Id,
    long Number,
    OrderState State,
    PaymentState Payment,
    PaymentMethod Method,
    ImmutableArray<OrderLine> Lines,
    ImmutableArray<OrderLine> Ordered,
    Money Total,
    OrderFunds Funds,
    Customer Customer,
    ImmutableArray<LedgerEntry> Ledger,
    ImmutableArray<OrderAction> Allowed,
    ImmutableArray<OrderAction> ShopperAllowed,
    string Secret,
    string? Vpa,
    string Payee,
    DateTimeOffset? Until,
    Shipment? Shipment,
    string? Reference,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version,
    OrderAmounts Amounts,
    string? PayUrl = null
)
{
    /// <summary>What the shopper asked to return and the seller has not answered or received yet; or null.</summary>
    [Id(0)]
    public ReturnRequest? Return { get; init; }

    /// <summary>Of each line, how many pieces can still be returned.</summary>
    [Id(1)]
    public ImmutableArray<int> Returnable { get; init; } = [];

    /// <summary>The numbers of the lines that the shopper can review.</summary>
    [Id(2)]
    public ImmutableArray<int> Reviewable { get; init; } = [];

    /// <summary>Its newest parcel at a courier; null: none was ever booked.</summary>
    [Id(3)]
    public ParcelView? Parcel { get; init; }

    /// <summary>Its newest parcel that comes back from the shopper; null: none was ever booked.</summary>
    [Id(11)]
    public ParcelView? ReturnParcel { get; init; }

    [Id(4)]
    private readonly ImmutableArray<OrderCard> _cards = [];

    [Id(5)]
    private readonly ImmutableArray<OrderCredit> _credits = [];

    /// <summary>The gift cards that paid for it.</summary>
    public ImmutableArray<OrderCard> Cards
    {
        get => _cards.IsDefault ? [] : _cards;
        init => _cards = value;
    }

    /// <summary>The store credit that it was refunded as.</summary>
    public ImmutableArray<OrderCredit> Credits
    {
        get => _credits.IsDefault ? [] : _credits;
        init => _credits = value;
    }

    [Id(9)]
    private readonly ImmutableArray<OrderSoldCard> _sold = [];

    /// <summary>The gift cards that were bought with it, once they are paid.</summary>
    public ImmutableArray<OrderSoldCard> SoldCards
    {
        get => _sold.IsDefault ? [] : _sold;
        init => _sold = value;
    }

    /// <summary>Whether it is of gift cards alone, so that nothing is packed or goes anywhere.</summary>
    [JsonIgnore]
    public bool IsCardsAlone => Ordered.All(line => line.Details.GiftCard);

    /// <summary>What it asks for gift cards: no sale yet, but money that the shop owes their holders.</summary>
    [JsonIgnore]
    public long ForCards => Lines.Where(line => line.Details.GiftCard).Sum(line => line.Total.Amount);

    /// <summary>The time that its shopper chose, or null.</summary>
    [Id(6)]
    public ChosenSlot? Slot { get; init; }

    /// <summary>
    /// Whether the order waited for a payment at the gateway when it was placed. A silo of the release before does not say so.
    /// </summary>
    [Id(7)]
    public bool PaysOnlineFirst { get; init; }

    /// <summary>The language in which its shopper reads, one of the shop's other ones; null: the shop's own.</summary>
    [Id(10)]
    public string? Language { get; init; }

    [Id(16)]
    private readonly ImmutableArray<TakenFrom> _from = [];

    /// <summary>From where its present units are taken; empty: the shop has one location.</summary>
    public ImmutableArray<TakenFrom> From
    {
        get => _from.IsDefault ? [] : _from;
        init => _from = value;
    }

    /// <summary>The attempts to hold its goods by which it stands; null: not known.</summary>
    [Id(17), JsonIgnore]
    public ImmutableArray<string>? Attempts { get; init; }

    /// <summary>What it holds under this id is called, with its variant; a part of a bundle by the bundle's words for it.</summary>
    public string NameOf(string stockId)
    {
        foreach (var line in Ordered)
        {
            if (line.Parts.IsEmpty && line.StockId == stockId)
            {
                return line.Variant.Length > 0 ? $"{line.Title}, {line.Variant}" : line.Title;
            }

            foreach (var part in line.Parts.Where(part => part.StockId == stockId))
            {
                return part.Name;
            }
        }

        return "";
    }

    /// <summary>The order as its shopper reads it: its lines are called as in the language in which it was placed.</summary>
    public OrderView AsRead() =>
        Lines.All(line => line.Translated is null && line.TranslatedVariant is null)
            ? this
            : this with
            {
                Lines = [.. Lines.Select(line => line.AsRead())],
            };

    /// <summary>What is to be paid at the gateway now. A silo of the release before says what is due, and not which part of it.</summary>
    public Money DueOnline => Method == PaymentMethod.Online ? Funds.Due : Funds.DueOnline;

    /// <summary>Whether a parcel can be booked for it now.</summary>
    public bool CanBeBooked =>
        State is OrderState.Confirmed or OrderState.Packed
        && Amounts.Delivery.Method != DeliveryMethod.Pickup
        && Parcel is null or { IsVoid: true };

    /// <summary>Whether the courier can be sent for what the shopper returns.</summary>
    public bool CanBeFetched => Return is { Approved: true } && ReturnParcel is null or { IsOver: true };

    public string StatusToken => Orders.StatusToken.Of(StoreId, Id, Secret);

    /// <summary>
    /// Whether the order was rejected, cancelled or has expired: it holds and sells nothing, and only what is owed remains to be done.
    /// </summary>
    public bool IsVoid => State is OrderState.Rejected or OrderState.Cancelled or OrderState.Expired;

    /// <summary>The code that thanks for it, once it has arrived; or null.</summary>
    [Id(8)]
    public ThankYouCode? ThankYou { get; init; }

    /// <summary>Whether nothing personal of its shopper is left.</summary>
    public bool IsErased => Ledger.Any(entry => entry.Type == OrderEntries.Erased);

    /// <summary>Whether the shopper reported a payment of what is due, and the seller has not confirmed it yet.</summary>
    public bool IsClaimed =>
        Payment == PaymentState.Awaited
        && Ledger
            .LastOrDefault(entry => entry.Type is OrderEntries.PaymentClaimed or OrderEntries.MarkedPaid or OrderEntries.PaymentReceived)
            ?.Type == OrderEntries.PaymentClaimed;

    public OrderSummary Summary =>
        new(
            StoreId: StoreId,
            Id: Id,
            Number: Number,
            State: State,
            Payment: Payment,
            Method: Method,
            Total: Total,
            Pieces: Lines.Sum(line => line.Quantity),
            CustomerName: Customer.Name,
            PlacedAt: PlacedAt,
            UpdatedAt: UpdatedAt,
            Version: Version,
            Step: Ledger[^1].Type,
            Paid: Funds.Paid.Amount,
            Refunded: Funds.Refunded.Amount,
            CustomerPhone: Customer.Phone.E164
        )
        {
            Lines = [.. Lines.Where(line => line.Quantity > 0 && !line.Details.GiftCard).Select(SoldLine.Of)],
            ForCards = ForCards,
            ByCard = Funds.ByCard.Amount,
            RefundedByCard = Ledger
                .Where(entry => entry.Type == OrderEntries.Refunded && entry.Detail?.Card is not null)
                .Sum(entry => entry.Detail!.Amount!.Value.Amount),
            Slot = Slot,
            Outcome = Outcome,
        };

    /// <summary>What it says about its customer, or null.</summary>
    [JsonIgnore]
    public OrderOutcome? Outcome =>
        State switch
        {
            OrderState.Delivered => OrderOutcome.Delivered,
            OrderState.Returned => Ledger.Any(entry => entry.Type == OrderEntries.Delivered)
                ? OrderOutcome.Delivered
                : OrderOutcome.CameBack,
            OrderState.Cancelled when Ledger.Any(entry => entry.Type == OrderEntries.Confirmed) => OrderOutcome.CancelledLate,
            _ => null,
        };

    /// <summary>The names under which it holds or sold units: of goods, and of its time.</summary>
    public IEnumerable<string> StockIds() =>
        Ordered
            .SelectMany(line => line.Units())
            .Select(unit => unit.StockId)
            .Concat(Slot is { HoldsPlace: true } slot ? [slot.StockId] : [])
            .Distinct(StringComparer.Ordinal);

    /// <summary>The units that it has now under this id (<see cref="OrderLine.StockId"/>), or its place at a time.</summary>
    public OrderClaim ClaimOn(string stockId)
    {
        if (Slot is { HoldsPlace: true } slot && slot.StockId == stockId)
        {
            return IsVoid ? OrderClaim.None : new OrderClaim(1, Until, Gone: false); // its place stays taken
        }

        var quantity = IsVoid
            ? 0
            : Lines.SelectMany(line => line.Units()).Where(unit => unit.StockId == stockId).Sum(unit => unit.Quantity);
        return quantity == 0
            ? OrderClaim.None
            : new OrderClaim(quantity, Until, State is OrderState.Shipped or OrderState.Delivered or OrderState.Returned)
            {
                Attempts = Attempts,
            };
    }
}
