namespace Dukaan.Pricing;

/// <summary>
/// What an order costs, and why. Subtotal − discount + delivery's charge (+ tax, where it is not included) is the total; lines and delivery
/// together have exactly this discount and these taxes.
/// </summary>
/// <param name="Subtotal">Price × quantity of all lines.</param>
/// <param name="Discount">Off the goods.</param>
/// <param name="Discounts">Which ones; free delivery too, whose amount is off the delivery.</param>
/// <param name="Taxes">By name and rate, in that order.</param>
/// <param name="Tax">Their sum.</param>
/// <param name="TaxIncluded">Whether the tax is in the prices; else it was added to them.</param>
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
    /// The place of supply, where the tax has one (India's IGST Act, sections 10 and 11): the state where the goods are handed over, or the
    /// country they leave for. Else null.
    /// </summary>
    [Id(0)]
    public Place? Supply { get; init; }

    /// <summary>The discounts whose use is counted.</summary>
    public IEnumerable<AppliedDiscount> LimitedDiscounts() => Discounts.Where(discount => discount.Limited);
}
