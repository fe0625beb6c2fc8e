using Dukaan.Collections;
using Dukaan.Pages;
using Dukaan.Pricing;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>A store and its whole catalog at one version. Immutable: handed out by reference, never copied.</summary>
/// <param name="Version">The store's version.</param>
/// <param name="Store">The settings its pages show.</param>
/// <param name="Categories">In their order.</param>
/// <param name="Products">In their order, hidden ones too.</param>
[GenerateSerializer, Immutable, Alias("catalog-snapshot")]
public sealed record CatalogSnapshot(
    long Version,
    StoreProfile Store,
    ImmutableArray<Category> Categories,
    ImmutableArray<Product> Products
)
{
    // A process of the release before does not send these, and initial values are not set in a record that was received.
    [Id(8)]
    private readonly ImmutableArray<ShopPage> _pages = [];

    [Id(9)]
    private readonly ImmutableArray<TranslatedTexts> _translations = [];

    /// <summary>The terms of sale.</summary>
    [Id(0)]
    public SaleTerms Terms { get; init; } = SaleTerms.Default;

    /// <summary>What its seller wants of its search.</summary>
    [Id(1)]
    public SearchRules Search { get; init; } = SearchRules.None;

    /// <summary>In their order, hidden ones too.</summary>
    [Id(2)]
    public ImmutableArray<Collection> Collections { get; init; } = [];

    /// <summary>The places of products in the collections put together by hand, all of them in one order.</summary>
    [Id(3)]
    public ImmutableArray<CollectionItem> Items { get; init; } = [];

    /// <summary>Names in links that were given up, the oldest first.</summary>
    [Id(4)]
    public ImmutableArray<RetiredHandle> Retired { get; init; } = [];

    /// <summary>The menu and the featured products.</summary>
    [Id(5)]
    public ShopFront Front { get; init; } = ShopFront.None;

    /// <summary>The moment from which rules count days: the same for everybody who reads this version.</summary>
    [Id(6)]
    public DateTimeOffset AsOf { get; init; }

    /// <summary>What its customers buy and search for.</summary>
    [Id(7)]
    public ShopPopularity Popularity { get; init; } = ShopPopularity.None;

    /// <summary>Pages that the seller wrote, in the order of their links, hidden ones too.</summary>
    public ImmutableArray<ShopPage> Pages
    {
        get => _pages.IsDefault ? [] : _pages;
        init => _pages = value;
    }

    /// <summary>Texts in the shop's other languages, by their id.</summary>
    public ImmutableArray<TranslatedTexts> Translations
    {
        get => _translations.IsDefault ? [] : _translations;
        init => _translations = value;
    }
}
