using Dukaan.Collections;
using Dukaan.Pages;
using Dukaan.Pricing;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Translations;

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
    // A process of the release before does not send these, and initial values are not set in a record that was received.
    [Id(11)]
    private readonly ImmutableArray<ShopPage> _pages = [];

    [Id(12)]
    private readonly ImmutableArray<string> _deletedPages = [];

    [Id(13)]
    private readonly ImmutableArray<TranslatedTexts> _translations = [];

    [Id(14)]
    private readonly ImmutableArray<string> _deletedTranslations = [];

    /// <summary>The terms of sale, where they changed.</summary>
    [Id(0)]
    public SaleTerms? Terms { get; init; }

    /// <summary>What the seller wants of the search, where that changed.</summary>
    [Id(1)]
    public SearchRules? Search { get; init; }

    /// <summary>Collections added or changed, complete.</summary>
    [Id(2)]
    public ImmutableArray<Collection> Collections { get; init; } = [];

    /// <summary>Ids. Their items are deleted with them, and named too.</summary>
    [Id(3)]
    public ImmutableArray<string> DeletedCollections { get; init; } = [];

    /// <summary>Places in collections, added or changed.</summary>
    [Id(4)]
    public ImmutableArray<CollectionItem> Items { get; init; } = [];

    /// <summary>Ids.</summary>
    [Id(5)]
    public ImmutableArray<string> DeletedItems { get; init; } = [];

    /// <summary>Names in links that were given up.</summary>
    [Id(6)]
    public ImmutableArray<RetiredHandle> Retired { get; init; } = [];

    /// <summary>Ids of names given up so long ago that they are forgotten.</summary>
    [Id(7)]
    public ImmutableArray<string> Forgotten { get; init; } = [];

    /// <summary>The menu and the featured products, where they changed.</summary>
    [Id(8)]
    public ShopFront? Front { get; init; }

    /// <summary>The new moment from which rules count days, where it changed.</summary>
    [Id(9)]
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>What customers buy and search for, where that changed.</summary>
    [Id(10)]
    public ShopPopularity? Popularity { get; init; }

    /// <summary>Pages of the seller added or changed, complete.</summary>
    public ImmutableArray<ShopPage> Pages
    {
        get => _pages.IsDefault ? [] : _pages;
        init => _pages = value;
    }

    /// <summary>Ids.</summary>
    public ImmutableArray<string> DeletedPages
    {
        get => _deletedPages.IsDefault ? [] : _deletedPages;
        init => _deletedPages = value;
    }

    /// <summary>Texts in other languages, added or changed, complete.</summary>
    public ImmutableArray<TranslatedTexts> Translations
    {
        get => _translations.IsDefault ? [] : _translations;
        init => _translations = value;
    }

    /// <summary>Ids.</summary>
    public ImmutableArray<string> DeletedTranslations
    {
        get => _deletedTranslations.IsDefault ? [] : _deletedTranslations;
        init => _deletedTranslations = value;
    }
}
