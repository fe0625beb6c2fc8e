using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What a shop shows, section by section. A change that moves nothing takes over what stands. Immutable.</summary>
internal sealed class ShopShelves
{
    private readonly ImmutableArray<Category> _categories;
    private readonly ImmutableArray<Product> _all; // of the snapshot
    private readonly int[] _places; // of each in Products; −1: hidden
    private readonly Lazy<ProductColumns> _columns;

    private ShopShelves(CatalogSnapshot shop, ImmutableArray<ShopSection> sections, ImmutableArray<Product> products, int[] places)
    {
        (_categories, _all, _places, Sections, Products) = (shop.Categories, shop.Products, places, sections, products);
        HasPictures = products.Count(product => product.Pictures.Length > 0) * 3 >= products.Length;
        _columns = new(() => new ProductColumns(Sections, Products));
    }

    /// <summary>Categories with visible products, in order; products without a category come last.</summary>
    public ImmutableArray<ShopSection> Sections { get; }

    /// <summary>All visible products, section by section.</summary>
    public ImmutableArray<Product> Products { get; }

    public bool HasPictures { get; }

    public ProductColumns Columns => _columns.Value;

    public static ShopShelves Of(CatalogSnapshot shop)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var category in shop.Categories)
        {
            numbers[category.Id] = numbers.Count;
        }

        var rest = numbers.Count;
        var shelves = new List<int>[rest + 1];
        for (var i = 0; i < shop.Products.Length; i++)
        {
            if (shop.Products[i] is { Visible: true } product)
            {
                (shelves[numbers.GetValueOrDefault(product.CategoryId ?? "", rest)] ??= []).Add(i);
            }
        }

        var sections = ImmutableArray.CreateBuilder<ShopSection>();
        var products = ImmutableArray.CreateBuilder<Product>(shop.Products.Length);
        var places = new int[shop.Products.Length];
        Array.Fill(places, -1);
        for (var number = 0; number <= rest; number++)
        {
            if (shelves[number] is not { } shelf)
            {
                continue;
            }

            var category = number < rest ? shop.Categories[number] : null;
            sections.Add(new ShopSection(category, [.. shelf.Select(i => shop.Products[i])]) { Start = products.Count });
            foreach (var i in shelf)
            {
                places[i] = products.Count;
                products.Add(shop.Products[i]);
            }
        }

        return new ShopShelves(shop, sections.DrainToImmutable(), products.DrainToImmutable(), places);
    }

    /// <summary>The shelves after a change; null where it moved, showed or hid something.</summary>
    public ShopShelves? With(CatalogSnapshot shop)
    {
        if (shop.Products.Length != _all.Length || !(shop.Categories == _categories || shop.Categories.SequenceEqual(_categories)))
        {
            return null;
        }

        Product[]? products = null;
        var touched = new bool[Sections.Length];
        for (var i = 0; i < _all.Length; i++)
        {
            var (before, after) = (_all[i], shop.Products[i]);
            if (ReferenceEquals(before, after))
            {
                continue;
            }

            if (before.Id != after.Id || before.Visible != after.Visible || before.CategoryId != after.CategoryId)
            {
                return null;
            }

            if (_places[i] >= 0)
            {
                products ??= [.. Products];
                products[_places[i]] = after;
                touched[SectionAt(_places[i])] = true;
            }
        }

        if (products is null)
        {
            return new ShopShelves(shop, Sections, Products, _places);
        }

        var sections = Sections.Select(
            (section, i) => touched[i] ? section with { Products = [.. products.AsSpan(section.Start, section.Products.Length)] } : section
        );
        return new ShopShelves(shop, [.. sections], [.. products], _places);
    }

    private int SectionAt(int place)
    {
        var at = Sections.Length - 1;
        while (Sections[at].Start > place)
        {
            at--;
        }

        return at;
    }
}
