namespace Dukaan.Pricing;

/// <summary>What a discount reduces.</summary>
[GenerateSerializer, Alias("discount-kind")]
public enum DiscountKind
{
    /// <summary>A share of the price of the chosen goods, in thousandths of a percent.</summary>
    Percent,

    /// <summary>An amount off the price of the chosen goods, in minor units.</summary>
    Amount,

    /// <summary>The delivery fee.</summary>
    FreeDelivery,
}
