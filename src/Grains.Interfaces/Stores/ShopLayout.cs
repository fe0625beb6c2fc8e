namespace Dukaan.Stores;

/// <summary>How a shop's pages arrange what it sells. Colours are apart from it (<see cref="Theme"/>).</summary>
[GenerateSerializer, Alias("shop-layout")]
public enum ShopLayout
{
    /// <summary>Two products beside each other on a phone.</summary>
    Grid,

    /// <summary>One product below the other on a phone, with its picture as wide as the screen.</summary>
    Pictures,

    /// <summary>Many short lines with a small picture each.</summary>
    List,
}
