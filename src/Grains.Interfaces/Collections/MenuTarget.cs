namespace Dukaan.Collections;

/// <summary>What a link of a menu leads to.</summary>
public enum MenuTarget
{
    Home,
    Category,
    Collection,

    /// <summary>The page of all collections.</summary>
    Collections,

    Product,

    /// <summary>The page with the seller's contact and the return policy.</summary>
    Info,
}
