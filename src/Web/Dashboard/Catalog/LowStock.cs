using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Catalog;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Counted items at or below their low-stock threshold.</summary>
internal static class LowStock
{
    /// <summary>The most products whose stock is read, since each is a grain call.</summary>
    private const int MaxAsked = 400;

    /// <summary>Items with low stock, the lowest first.</summary>
    public static async Task<ImmutableArray<LowItem>> Of(SellerContext seller, CatalogSnapshot catalog)
    {
        var stock = seller.Http.RequestServices.GetRequiredService<ProductStock>();
        var marked = catalog.Products.Where(HasMark).Take(MaxAsked).ToList();
        var left = await Task.WhenAll(marked.Select(product => stock.Of(seller.StoreId, product)));
        return
        [
            .. marked
                .Zip(left, Low)
                .SelectMany(items => items)
                .OrderBy(item => item.Left)
                .ThenBy(item => item.Name, StringComparer.Ordinal),
        ];
    }

    private static bool HasMark(Product product) =>
        product.Counted && (product.Details.LowStock is not null || product.Variants.Any(variant => variant.Details.LowStock is not null));

    private static IEnumerable<LowItem> Low(Product product, IReadOnlyDictionary<string, long> left)
    {
        if (product.Variants.Length == 0)
        {
            return left.TryGetValue(product.Id, out var units) && units <= product.Details.LowStock
                ? [new LowItem(product.Id, product.Title, units)]
                : [];
        }

        return from variant in product.Variants
            let mark = variant.Details.LowStock ?? product.Details.LowStock
            where left.TryGetValue(variant.Id, out var units) && units <= mark
            select new LowItem(product.Id, $"{product.Title}, {variant.Name}", left[variant.Id]);
    }
}
