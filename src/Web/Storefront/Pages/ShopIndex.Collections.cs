using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Collections, the category tree and what was renamed or deleted. Worked out when a page needs it.</summary>
internal sealed partial class ShopIndex
{
    private CategoryTree? _tree;
    private ConcurrentDictionary<string, ShopCollection>? _collections;
    private Dictionary<string, int>? _orders; // places in Products, by id
    private int[]? _sold;
    private Dictionary<string, List<Product>>? _byTag;

    /// <summary>Which categories belong to which.</summary>
    public CategoryTree Tree => _tree ??= new CategoryTree(_shop.Categories);

    /// <summary>The menu and the featured products.</summary>
    public ShopFront Front => _shop.Front;

    /// <summary>Visible collections in their order, also those that have no products now.</summary>
    public IEnumerable<Collection> Collections => _shop.Collections.Where(collection => collection.Visible);

    /// <summary>The featured products that can be seen, in order.</summary>
    public ImmutableArray<Product> Featured => Seen(_shop.Front.Featured);

    /// <summary>A visible collection with its products, by its handle; null: there is none.</summary>
    public ShopCollection? Collection(string handle) =>
        Collections.FirstOrDefault(collection => collection.Handle == handle) is { } collection ? Filled(collection) : null;

    /// <summary>The visible collections put together by hand that this product is in.</summary>
    public IEnumerable<ShopCollection> CollectionsWith(Product product)
    {
        var named = _shop.Items.Where(item => item.ProductId == product.Id).Select(item => item.CollectionId).ToList();
        return named.Count == 0 ? [] : Collections.Where(collection => named.Contains(collection.Id)).Select(Filled);
    }

    /// <summary>A collection with its products.</summary>
    public ShopCollection Filled(Collection collection)
    {
        // Two threads may both make it; either is right.
        var known = _collections ??= new(StringComparer.Ordinal);
        return known.GetOrAdd(collection.Id, _ => ShopCollection.Of(this, _shop, collection));
    }

    /// <summary>A category with the products in it and in all below it; null: there are none.</summary>
    public ShopSection? Whole(string categoryHandle) =>
        _shop.Categories.FirstOrDefault(category => category.Handle == categoryHandle) is { } category ? Whole(category) : null;

    /// <inheritdoc cref="Whole(string)"/>
    public ShopSection? Whole(Category category)
    {
        if (!Tree.ChildrenOf(category.Id).Any())
        {
            return _bySection.GetValueOrDefault(category.Id);
        }

        var below = Tree.Below(category.Id);
        ImmutableArray<Product> products =
        [
            .. Sections.Where(section => section.Category is { } its && below.Contains(its.Id)).SelectMany(section => section.Products),
        ];
        return products.IsEmpty ? null : new ShopSection(category, products);
    }

    /// <summary>Whether a category is the one with this handle or id, or belongs to it.</summary>
    public bool IsIn(Category category, string wanted) =>
        category.Handle == wanted
        || category.Id == wanted
        || (category.ParentId is not null && Tree.PathTo(category).Any(above => above.Handle == wanted || above.Id == wanted));

    /// <summary>Categories that belong to this one, or stand at the top (null), with products in or below them; in their order.</summary>
    public IEnumerable<Category> Children(Category? parent) =>
        (parent is null ? Tree.Top : Tree.ChildrenOf(parent.Id)).Where(category => Whole(category) is not null);

    /// <summary>The way down to the product's category, from the top one; empty: it stands in none.</summary>
    public ImmutableArray<Category> Trail(Product product) => SectionOf(product)?.Category is { } category ? Tree.PathTo(category) : [];

    /// <summary>A visible product by its id.</summary>
    public Product? ById(string productId) => Orders.TryGetValue(productId, out var order) ? Products[order] : null;

    /// <summary>The place of a visible product in <see cref="Products"/>.</summary>
    public int OrderOf(Product product) => Orders[product.Id];

    /// <summary>How much was sold lately of the product with this place; 0 also of one that sells least.</summary>
    public int SoldUnits(int order) => (_sold ??= CountSold())[order];

    private Dictionary<string, int> Orders
    {
        get
        {
            if (_orders is null)
            {
                var orders = new Dictionary<string, int>(Products.Length, StringComparer.Ordinal);
                for (var i = 0; i < Products.Length; i++)
                {
                    orders[Products[i].Id] = i;
                }

                _orders = orders;
            }

            return _orders;
        }
    }

    private int[] CountSold()
    {
        var units = new int[Products.Length];
        foreach (var sold in _shop.Popularity.Sold)
        {
            if (Orders.TryGetValue(sold.ProductId, out var order))
            {
                units[order] = (int)Math.Min(int.MaxValue, sold.Units);
            }
        }

        return units;
    }

    /// <summary>What others searched for and found that begins with this.</summary>
    public IEnumerable<string> QueriesLike(string query, int most)
    {
        var typed = TextFolding.Fold(query).Trim();
        return typed.Length == 0
            ? []
            : _shop
                .Popularity.Queries.Where(known => known.Length > typed.Length && known.StartsWith(typed, StringComparison.Ordinal))
                .Take(most);
    }

    /// <summary>The visible ones of these products, in this order.</summary>
    public ImmutableArray<Product> Seen(ImmutableArray<string> productIds) =>
        productIds.IsEmpty ? [] : [.. productIds.Select(ById).OfType<Product>()];

    /// <summary>Visible products with this tag, in the shop's order.</summary>
    public IReadOnlyList<Product> Tagged(string tag)
    {
        if (_byTag is null)
        {
            var byTag = new Dictionary<string, List<Product>>(StringComparer.OrdinalIgnoreCase);
            foreach (var product in Products)
            {
                foreach (var its in product.Tags)
                {
                    (byTag.TryGetValue(its, out var known) ? known : byTag[its] = []).Add(product);
                }
            }

            _byTag = byTag;
        }

        return _byTag.GetValueOrDefault(tag) ?? [];
    }

    /// <summary>
    /// Where a name in a link that is no longer one leads: the present name, or nothing (null) if what it named was deleted. False: it
    /// never was one, or its owner is hidden.
    /// </summary>
    public bool TryMoved(HandleKind kind, string handle, out string? now)
    {
        now = null;
        var id = RetiredHandle.IdOf(kind, handle);
        if (_shop.Retired.IsEmpty || _shop.Retired.FirstOrDefault(known => known.Id == id) is not { } retired)
        {
            return false;
        }

        (var exists, now) = kind switch
        {
            HandleKind.Product => (_shop.Products.Any(product => product.Id == retired.ItemId), ById(retired.ItemId)?.Handle),
            HandleKind.Category => (
                _shop.Categories.Any(category => category.Id == retired.ItemId),
                _shop.Categories.FirstOrDefault(category => category.Id == retired.ItemId)?.Handle
            ),
            _ => (
                _shop.Collections.Any(collection => collection.Id == retired.ItemId),
                Collections.FirstOrDefault(collection => collection.Id == retired.ItemId)?.Handle
            ),
        };
        return now is not null || !exists;
    }
}
