namespace Dukaan.Pricing;

/// <summary>What a delivery fee depends on.</summary>
[GenerateSerializer, Alias("fee-kind")]
public enum FeeKind
{
    /// <summary>Nothing.</summary>
    Flat,

    /// <summary>The weight of the goods, in grams.</summary>
    ByWeight,

    /// <summary>What the goods cost after discounts, before delivery and added taxes.</summary>
    ByOrderValue,
}
