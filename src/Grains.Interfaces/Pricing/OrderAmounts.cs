namespace Dukaan.Pricing;

/// <summary>
/// What an order costs, and why. Total = subtotal − discount + delivery's charge (+ tax, if prices do not include it). Lines and delivery
/// together have exactly this discount and these taxes.
/// </summary>
/// <param name="Subtotal">Price × quantity of all lines.</param>
/// <param name="Discount">Off the goods.</param>
/// <param name="Discounts">Which discounts; also free delivery, whose amount is off the delivery charge.</param>
/// <param name="Taxes">By name and rate, in that order.</param>
/// <param name="Tax">Their sum.</param>
/// <param name="TaxIncluded">Whether prices include the tax; else it was added.</param>
[GenerateSerializer, Immutable, Alias("order-amounts")]
public sealed record OrderAmounts(
    Money Subtotal,
    Money Discount,
    ImmutableArray<AppliedDiscount> Discounts,
    DeliveryCharge Delivery,
    ImmutableArray<TaxTotal> Taxes,
    Money Tax,
    bool TaxIncluded,
    Money Total
)
{
    /// <summary>
    /// The place of supply, if the tax has one (India's IGST Act, sections 10 and 11): the state where the goods are handed over, or the
    /// country they are exported to. Else null.
    /// </summary>
    [Id(0)]
    public Place? Supply { get; init; }

    /// <summary>The applied discounts whose use is limited.</summary>
    public IEnumerable<AppliedDiscount> LimitedDiscounts() => Discounts.Where(discount => discount.Limited);
}
