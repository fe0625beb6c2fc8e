namespace Dukaan.Pricing;

/// <summary>What a discount takes off.</summary>
[GenerateSerializer, Alias("discount-kind")]
public enum DiscountKind
{
    /// <summary>A share of what the chosen goods cost, in thousandths of a percent.</summary>
    Percent,

    /// <summary>So much of what the chosen goods cost, in minor units.</summary>
    Amount,

    /// <summary>The delivery fee.</summary>
    FreeDelivery,
}
