namespace Dukaan.Pricing;

/// <summary>The part of an address that determines fees and taxes.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or empty: the shop's own.</param>
/// <param name="State">ISO 3166-2 without the country, or a name; empty if unknown.</param>
/// <param name="PostalCode">As written; empty if unknown.</param>
[GenerateSerializer, Immutable, Alias("place")]
public sealed record Place(string Country, string State, string PostalCode)
{
    /// <summary>Where it is on a map; null: not said.</summary>
    [Id(0)]
    public GeoPoint? At { get; init; }
}
