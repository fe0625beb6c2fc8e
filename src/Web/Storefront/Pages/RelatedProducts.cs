using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What a product's page shows beside it: what the seller chose; else what shares tags and collections with it, and then what stands after
/// it in its category.
/// </summary>
internal static class RelatedProducts
{
    private const int Most = 6;

    /// <summary>What more products share than this says nothing about them.</summary>
    private const int TooCommon = 500;

    public static ImmutableArray<Product> Of(ShopIndex shop, Product product, ShopSection? section)
    {
        if (shop.Seen(product.Related) is { IsEmpty: false } chosen)
        {
            return [.. chosen.Where(other => other.Id != product.Id)];
        }

        var all = section?.Products ?? shop.Products;
        var at = all.IndexOf(product);
        var after = Enumerable.Range(1, Math.Min(Most, all.Length - 1)).Select(i => all[(at + i) % all.Length]);
        return [.. Sharing(shop, product).Concat(after).Distinct().Take(Most)];
    }

    /// <summary>Those that share the most come first; of equals, those of the same category, then in the shop's order.</summary>
    private static IEnumerable<Product> Sharing(ShopIndex shop, Product product)
    {
        var lists = product
            .Tags.Select(shop.Tagged)
            .Concat(shop.CollectionsWith(product).Select(one => (IReadOnlyList<Product>)one.Products));
        var shared = new Dictionary<Product, int>(ReferenceEqualityComparer.Instance);
        foreach (var list in lists.Where(list => list.Count <= TooCommon))
        {
            foreach (var other in list.Where(other => other.Id != product.Id))
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }

        return shared
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Key.CategoryId == product.CategoryId)
            .ThenBy(pair => pair.Key.Position)
            .ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
            .Select(pair => pair.Key);
    }
}
