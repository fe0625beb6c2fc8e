namespace Dukaan.Pricing;

/// <summary>The delivery charge of an order.</summary>
/// <param name="Known">False: it depends on an address that is not known yet, and nothing is charged.</param>
/// <param name="ZoneId">The zone the address is in, or null.</param>
/// <param name="Zone">Its name, or empty.</param>
/// <param name="Note">A note for the shopper, about delivery or the place of pickup.</param>
/// <param name="Fee">Before a discount on it.</param>
/// <param name="Discount">What free delivery takes off.</param>
/// <param name="Charge">Fee − discount, as charged; includes the tax if prices do.</param>
/// <param name="Taxable">The charge without tax.</param>
/// <param name="Taxes">On the charge, at the rates of the goods it delivers.</param>
[GenerateSerializer, Immutable, Alias("delivery-charge")]
public sealed record DeliveryCharge(
    DeliveryMethod Method,
    bool Known,
    string? ZoneId,
    string Zone,
    string Note,
    Money Fee,
    Money Discount,
    Money Charge,
    Money Taxable,
    ImmutableArray<TaxAmount> Taxes
)
{
    /// <summary>The rule by which the fee follows from the delivered goods, as agreed; null: not known.</summary>
    [Id(0)]
    public DeliveryFee? Rule { get; init; }
}
