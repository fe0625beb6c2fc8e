namespace Dukaan.Sellers;

/// <summary>A seller as they see themselves.</summary>
/// <param name="Stores">The ids of the stores they belong to, in the order they joined.</param>
[GenerateSerializer, Immutable, Alias("seller-view")]
public sealed record SellerView(string Id, Phone Phone, ImmutableArray<string> Stores)
{
    /// <summary>The language they chose for the seller's side (BCP 47), or null: the browser's.</summary>
    [Id(0)]
    public string? Language { get; init; }
}
