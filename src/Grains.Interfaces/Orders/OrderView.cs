using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>An order, whole. The web tier decides who sees what of it.</summary>
/// <param name="Number">Small, per store, for people; numbers follow each other, but a failed placement may leave a gap.</param>
/// <param name="Secret">The secret part of its status link (<see cref="StatusToken"/>).</param>
/// <param name="Vpa">The UPI address to pay to as it was when the order was placed, or null.</param>
/// <param name="Payee">The store's name when the order was placed.</param>
/// <param name="Allowed">What a seller can do with it now.</param>
/// <param name="Version">Raised by every step: the ETag.</param>
/// <param name="Amounts">What it costs, and why: discounts, delivery, taxes.</param>
[GenerateSerializer, Immutable, Alias("order-view")]
public sealed record OrderView(
    string StoreId,
    string Id,
    long Number,
    OrderState State,
    PaymentState Payment,
    PaymentMethod Method,
    ImmutableArray<OrderLine> Lines,
    Money Total,
    Customer Customer,
    ImmutableArray<LedgerEntry> Ledger,
    ImmutableArray<OrderAction> Allowed,
    string Secret,
    string? Vpa,
    string Payee,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version,
    OrderAmounts Amounts)
{
    public string StatusToken => Orders.StatusToken.Of(StoreId, Id, Secret);

    public OrderSummary Summary => new(
        StoreId, Id, Number, State, Payment, Method, Total, Lines.Sum(line => line.Quantity), Customer.Name, PlacedAt, UpdatedAt, Version);
}
