namespace Dukaan.Carts;

/// <summary>Where a browser last saw its cart. It comes from a cookie, so it is only a hint.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Version">The cart's version there (<see cref="CartView.Version"/>).</param>
[GenerateSerializer, Immutable, Alias("cart-place")]
public sealed record CartPlace(string Region, long Version)
{
    /// <summary>The highest version that a browser is believed.</summary>
    public const long MaxVersion = 1_000_000_000;
}
