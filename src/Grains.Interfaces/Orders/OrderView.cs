using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>An order, whole. The web tier decides who sees what of it.</summary>
/// <param name="Number">Small, per store, for people; numbers follow each other, but a failed placement may leave a gap.</param>
/// <param name="Lines">As they are now: edits lower quantities, and a line that was taken out has none.</param>
/// <param name="Ordered">As they were placed.</param>
/// <param name="Total">What it comes to now.</param>
/// <param name="Customer">With the address it goes to now.</param>
/// <param name="Secret">The secret part of its status link (<see cref="StatusToken"/>).</param>
/// <param name="Vpa">The UPI address to pay to as it was when the order was placed, or null.</param>
/// <param name="Payee">The store's name when the order was placed.</param>
/// <param name="Allowed">What a seller can do with it now.</param>
/// <param name="ShopperAllowed">What its shopper can do with it now.</param>
/// <param name="Until">When it expires unless it is paid or confirmed; null: it does not.</param>
/// <param name="Shipment">How it travels, once it is shipped.</param>
/// <param name="Reference">The UTR or other reference under which it was paid, or is said to be; or null.</param>
/// <param name="Version">Raised by every step: the ETag.</param>
/// <param name="Amounts">What it costs now, and why: discounts, delivery, taxes.</param>
/// <param name="PayUrl">The gateway's page where it can be paid now, or null.</param>
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
    public string StatusToken => Orders.StatusToken.Of(StoreId, Id, Secret);

    /// <summary>Whether it came to nothing: it holds and sells nothing, and nothing more is asked of anybody but what is owed.</summary>
    public bool CameToNothing => State is OrderState.Rejected or OrderState.Cancelled or OrderState.Expired;

    /// <summary>Whether the shopper said that they paid what is awaited now, and nobody has found it yet.</summary>
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
            Lines = [.. Lines.Where(line => line.Quantity > 0).Select(SoldLine.Of)],
        };

    /// <summary>What it has now of the units under this name (<see cref="OrderLine.StockId"/>).</summary>
    public OrderClaim ClaimOn(string stockId)
    {
        var quantity = CameToNothing ? 0 : Lines.Where(line => line.StockId == stockId && line.Counted).Sum(line => line.Quantity);
        return quantity == 0
            ? OrderClaim.None
            : new OrderClaim(quantity, Until, State is OrderState.Shipped or OrderState.Delivered or OrderState.Returned);
    }
}
