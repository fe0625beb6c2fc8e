namespace Dukaan.Pricing;

/// <summary>Where a shop has stock. The order of a shop's locations is that in which orders take from them.</summary>
/// <param name="Id">Unique in the shop, for ever.</param>
/// <param name="Name">As its seller calls it, 1 to 60 characters, unique in the shop.</param>
/// <param name="PostalCode">Its postal code in the shop's country, or empty: then nobody knows how near it is.</param>
[GenerateSerializer, Immutable, Alias("stock-location")]
public sealed record StockLocation(string Id, string Name, string PostalCode)
{
    /// <summary>The id of the one that has all units of which no other location is said.</summary>
    public const string Main = "main";

    /// <summary>The most that a shop has.</summary>
    public const int Max = 20;
}
