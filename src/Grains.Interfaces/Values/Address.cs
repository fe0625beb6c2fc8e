namespace Dukaan.Values;

/// <summary>The address of an order.</summary>
/// <param name="Line1">1 to 200 characters; empty for pickup.</param>
/// <param name="City">1 to 80 characters; empty for pickup.</param>
/// <param name="PostalCode">Up to 16 characters; empty if the place has none.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or empty: the shop's own.</param>
/// <param name="State">Up to 80 characters: in India the state's name (<see cref="IndianStates"/>), elsewhere as written; empty if
/// unknown.</param>
[GenerateSerializer, Immutable, Alias("address")]
public sealed record Address(string Line1, string City, string PostalCode, string Country, string State = "")
{
    /// <summary>
    /// Where it is, as <see cref="GeoPoint.Read"/> reads it, if its shopper shared that with a shop that delivers within areas on a map;
    /// null: not said.
    /// </summary>
    [Id(0)]
    public string? Position { get; init; }
}
