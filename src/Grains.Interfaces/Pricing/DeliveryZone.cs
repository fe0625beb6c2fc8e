namespace Dukaan.Pricing;

/// <summary>
/// A region with one delivery fee. An address belongs to it if it matches each of the three lists that is not empty, and is in the
/// area, if there is one. If several zones match, the most specific one applies: with an area, then by the longest postal code, then by
/// state, then by country, then the first.
/// </summary>
/// <param name="Id">The zone.</param>
/// <param name="Name">What the seller calls it, 1 to 60 characters; the shopper sees it.</param>
/// <param name="Countries">ISO 3166-1 alpha-2; empty: all.</param>
/// <param name="States">As in addresses (<c>Address.State</c>), ignoring case; empty: all.</param>
/// <param name="PostalCodes">Prefixes of postal codes, in capitals and without spaces, in Britain with a space before the inward part; or
/// ranges, two of them with a hyphen between; empty: all.</param>
/// <param name="Note">A note for the shopper, such as how long delivery takes; up to 120 characters.</param>
[GenerateSerializer, Immutable, Alias("delivery-zone")]
public sealed record DeliveryZone(
    string Id,
    string Name,
    ImmutableArray<string> Countries,
    ImmutableArray<string> States,
    ImmutableArray<string> PostalCodes,
    DeliveryFee Fee,
    string Note = ""
)
{
    // A process of the release before does not send it, and initial values are not set in a record that was received.
    [Id(0)]
    private readonly ImmutableArray<GeoPoint> _area = [];

    /// <summary>The corners of its area on a map, 3 to 100 in their order around it; empty: everywhere.</summary>
    public ImmutableArray<GeoPoint> Area
    {
        get => _area.IsDefault ? [] : _area;
        init => _area = value;
    }

    /// <summary>What the goods of an order come to at least there, after discounts, in minor units; 0: as in the whole shop.</summary>
    [Id(1)]
    public long MinimumOrder { get; init; }
}
