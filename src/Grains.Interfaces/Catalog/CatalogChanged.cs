using Dukaan.Pricing;
using Dukaan.Search;
using Dukaan.Stores;

namespace Dukaan.Catalog;

/// <summary>
/// The event of one change of a catalog, on the topic <see cref="Dukaan.Events.Topics.ProductUpdates"/>: applied to the
/// snapshot at <c>Version − 1</c> it gives the snapshot at <c>Version</c>. A consumer that misses one fetches a snapshot.
/// </summary>
/// <param name="Version">The store's version after the change.</param>
/// <param name="Store">The settings, if they changed.</param>
/// <param name="Products">Products added or changed, complete.</param>
/// <param name="DeletedProducts">Ids.</param>
/// <param name="Categories">Categories added or changed, complete.</param>
/// <param name="DeletedCategories">Ids.</param>
/// <param name="TooMuch">True if the change is too large for one event: the rest is left out, and a consumer fetches a snapshot.</param>
[GenerateSerializer, Immutable, Alias("catalog-changed")]
public sealed record CatalogChanged(
    long Version,
    StoreProfile? Store,
    ImmutableArray<Product> Products,
    ImmutableArray<string> DeletedProducts,
    ImmutableArray<Category> Categories,
    ImmutableArray<string> DeletedCategories,
    bool TooMuch = false
)
{
    /// <summary>The terms of sale, where they changed.</summary>
    [Id(0)]
    public SaleTerms? Terms { get; init; }

    /// <summary>What the seller wants of the search, where that changed.</summary>
    [Id(1)]
    public SearchRules? Search { get; init; }
}
