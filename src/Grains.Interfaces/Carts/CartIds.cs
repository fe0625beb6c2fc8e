namespace Dukaan.Carts;

/// <summary>
/// Ids of carts. Where there are several regions, the last characters of an id name the region that made it, so that every other one knows
/// whom to ask for the cart. It is a hint: a cart may be elsewhere by now. The other 108 bits are random.
/// </summary>
public static class CartIds
{
    private const int Tag = 4;

    /// <summary>A new id.</summary>
    /// <param name="region">The region that makes it; empty: there is only one.</param>
    public static string New(string region) => MadeIn(region, Ids.Token());

    /// <summary>An id as this region makes it.</summary>
    public static string MadeIn(string region, string id) =>
        region.Length == 0 ? id : string.Concat(id.AsSpan(0, Ids.Length - Tag), TagOf(region));

    /// <summary>Whether the region made the id. One id in a million that another one made looks so too.</summary>
    public static bool IsOf(string region, string id) =>
        region.Length > 0 && id.Length == Ids.Length && id.AsSpan(Ids.Length - Tag).SequenceEqual(TagOf(region));

    private static ReadOnlySpan<char> TagOf(string region) => Ids.Derive("region-of-cart", region).AsSpan(Ids.Length - Tag);
}
