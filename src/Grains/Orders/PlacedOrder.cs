using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>What an order was when it was placed; it never changes.</summary>
/// <param name="Fingerprint">Of the command that placed it.</param>
/// <param name="Amounts">What it costs, and why.</param>
/// <param name="Until">When it expires unless it is paid or confirmed by then.</param>
public sealed record PlacedOrder(
    long Number,
    PaymentMethod Method,
    ImmutableArray<OrderLine> Lines,
    Money Total,
    Customer Customer,
    string Secret,
    string? Vpa,
    string Payee,
    string? CartId,
    string Fingerprint,
    OrderAmounts Amounts,
    DateTimeOffset Until)
{
    /// <summary>The discounts whose use is counted.</summary>
    public IEnumerable<AppliedDiscount> LimitedDiscounts() => Amounts.Discounts.Where(discount => discount.Limited);
}
