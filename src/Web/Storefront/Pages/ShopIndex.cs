using System.Collections.Frozen;
using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The index of a catalog for rendering, computed once per version: what is visible, in which order, in which category.</summary>
internal sealed class ShopIndex
{
    private readonly FrozenDictionary<string, Product> _byHandle;
    private readonly FrozenDictionary<string, ShopSection> _bySection;
    private readonly Lazy<SearchIndex> _search;

    public ShopIndex(CatalogSnapshot shop)
    {
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
        _byHandle = Products.ToFrozenDictionary(product => product.Handle, StringComparer.Ordinal);
        _bySection = Sections
            .Where(section => section.Category is not null)
            .ToFrozenDictionary(section => section.Category!.Id, StringComparer.Ordinal);
        HasPictures = Products.Count(product => product.Pictures.Length > 0) * 3 >= Products.Length;
        _search = new Lazy<SearchIndex>(() => new SearchIndex(Products, CategoryName));
    }

    /// <summary>Categories with visible products, in order; products without a category come last.</summary>
    public ImmutableArray<ShopSection> Sections { get; }

    /// <summary>All visible products, category by category.</summary>
    public ImmutableArray<Product> Products { get; }

    /// <summary>Whether the shop has pictures; else its lists are lines of text.</summary>
    public bool HasPictures { get; }

    public SearchIndex Search => _search.Value;

    public Product? Product(string handle) => _byHandle.GetValueOrDefault(handle);

    public ShopSection? Section(string categoryHandle) => Sections.FirstOrDefault(section => section.Category?.Handle == categoryHandle);

    /// <summary>The section of a product, or null if it has no category.</summary>
    public ShopSection? SectionOf(Product product) => product.CategoryId is { } id ? _bySection.GetValueOrDefault(id) : null;

    /// <summary>A product's position in <see cref="Products"/>, or with a score in search results.</summary>
    public ListPlace PlaceOf(Product product, int score = 0) => ListPlace.Of(product, SectionOf(product)?.Category, score);

    public string CategoryName(Product product) => SectionOf(product)?.Category?.Name ?? "";
}
