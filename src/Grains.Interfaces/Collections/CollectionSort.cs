namespace Dukaan.Collections;

/// <summary>The order of a collection's products. Equals stand in the shop's order.</summary>
public enum CollectionSort
{
    /// <summary>As arranged by hand; by rule: the shop's order.</summary>
    Arranged,

    Newest,

    Price,

    PriceDescending,
}
