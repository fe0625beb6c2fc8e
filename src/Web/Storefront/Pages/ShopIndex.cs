using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The index of a catalog for rendering, computed once per version: what is visible, in which order, in which category.</summary>
internal sealed class ShopIndex
{
    private readonly Lazy<Dictionary<string, Product>> _byHandle;
    private readonly Dictionary<string, ShopSection> _bySection;
    private readonly Lazy<SearchIndex> _search;
    private readonly Lazy<SearchWishes> _wishes;

    /// <param name="shop">The catalog.</param>
    /// <param name="before">The search of an earlier version, to begin with; null: there is none.</param>
    public ShopIndex(CatalogSnapshot shop, SearchIndex? before = null)
    {
        Terms = shop.Terms;
        var byCategory = shop.Products.Where(product => product.Visible).ToLookup(product => product.CategoryId ?? "");
        var known = shop.Categories.Select(category => category.Id).ToHashSet();
        var rest = byCategory.Where(group => !known.Contains(group.Key)).SelectMany(group => group);
        Sections =
        [
            .. shop
                .Categories.Select(category => new ShopSection(category, [.. byCategory[category.Id]]))
                .Where(section => section.Products.Length > 0),
            .. new[]
            {
                new ShopSection(null, [.. rest.OrderBy(product => product.Position).ThenBy(product => product.Id, StringComparer.Ordinal)]),
            }.Where(section => section.Products.Length > 0),
        ];
        Products = [.. Sections.SelectMany(section => section.Products)];
        _byHandle = new(() => Products.ToDictionary(product => product.Handle, StringComparer.Ordinal));
        _bySection = Sections
            .Where(section => section.Category is not null)
            .ToDictionary(section => section.Category!.Id, StringComparer.Ordinal);
        HasPictures = Products.Count(product => product.Pictures.Length > 0) * 3 >= Products.Length;
        _wishes = new Lazy<SearchWishes>(() => SearchWishes.Of(shop.Search, shop.Store.Language));
        _search = new Lazy<SearchIndex>(() => MakeSearch(shop.Store.Language, before));
    }

    /// <summary>On what terms the shop sells.</summary>
    public SaleTerms Terms { get; }

    /// <summary>Categories with visible products, in order; products without a category come last.</summary>
    public ImmutableArray<ShopSection> Sections { get; }

    /// <summary>All visible products, category by category.</summary>
    public ImmutableArray<Product> Products { get; }

    /// <summary>Whether the shop has pictures; else its lists are lines of text.</summary>
    public bool HasPictures { get; }

    public SearchIndex Search => _search.Value;

    /// <summary>The search if somebody searched in this version; null: nobody did.</summary>
    public SearchIndex? MadeSearch => _search.IsValueCreated ? _search.Value : null;

    /// <summary>What the seller wants of the search.</summary>
    public SearchWishes Wishes => _wishes.Value;

    public Product? Product(string handle) => _byHandle.Value.GetValueOrDefault(handle);

    public ShopSection? Section(string categoryHandle) => Sections.FirstOrDefault(section => section.Category?.Handle == categoryHandle);

    /// <summary>The category that the seller shows instead of what this query finds, if there is something in it; else null.</summary>
    public Category? CategoryInsteadOf(string query) =>
        query.Length > 0 && Wishes.CategoryOf(query) is { } id ? _bySection.GetValueOrDefault(id)?.Category : null;

    /// <summary>The section a product stands in, or null where it stands under no heading.</summary>
    public ShopSection? SectionOf(Product product) => product.CategoryId is { } id ? _bySection.GetValueOrDefault(id) : null;

    /// <summary>A product's place in the order of <see cref="Products"/>, or with a rank in a list that is sorted by something.</summary>
    public ListPlace PlaceOf(Product product, long rank = 0) => ListPlace.Of(product, SectionOf(product)?.Category, rank);

    public string CategoryName(Product product) => SectionOf(product)?.Category?.Name ?? "";

    private SearchIndex MakeSearch(string language, SearchIndex? before)
    {
        var documents = new SearchDocument[Products.Length];
        var next = 0;
        foreach (var section in Sections)
        {
            foreach (var product in section.Products)
            {
                documents[next++] = new SearchDocument(product, section.Category?.Name ?? "");
            }
        }

        return before?.With(documents, language) ?? SearchIndex.Of(documents, language);
    }
}
