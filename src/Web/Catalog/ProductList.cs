using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>Lists products for the API, with the available units of those that are counted.</summary>
public sealed class ProductList(IGrainFactory grains, ProductStock stock)
{
    /// <summary>A page of the shop's products in the seller's order, including hidden ones.</summary>
    /// <param name="category">Only those in the category with this handle or id; null: all.</param>
    public async Task<PageOf<ProductBody>> Read(string storeId, string? category, Paging paging)
    {
        if (await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is not { } shop)
        {
            return new PageOf<ProductBody>([], null);
        }

        var categories = shop.Categories.ToDictionary(each => each.Id);
        var wanted = category is null
            ? null
            : shop.Categories.FirstOrDefault(each => each.Handle == category || each.Id == category)?.Id ?? "";
        var (position, id) = After(paging);
        Product[] read =
        [
            .. shop
                .Products.Where(product => wanted is null || product.CategoryId == wanted)
                .Where(product =>
                    id is null || product.Position > position || (product.Position == position && string.CompareOrdinal(product.Id, id) > 0)
                )
                .Take(paging.Limit + 1),
        ];
        var shown = await Task.WhenAll(
            read.Take(paging.Limit)
                .Select(product => Show(storeId, product, product.CategoryId is { } of ? categories.GetValueOrDefault(of)?.Name : null))
        );
        return new PageOf<ProductBody>([.. shown], paging.Cut(read, product => product.Id, Place).NextCursor);
    }

    public async Task<ProductBody> Show(string storeId, Product product, string? category) =>
        ProductBody.Of(storeId, product, category, await stock.Of(storeId, product));

    private static string Place(Product product) => string.Create(CultureInfo.InvariantCulture, $"{product.Position}|{product.Id}");

    private static (long Position, string? Id) After(Paging paging)
    {
        if (paging.After is not { } after)
        {
            return (0, null);
        }

        return
            after.Split('|') is [var position, var id]
            && long.TryParse(position, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at)
            ? (at, id)
            : throw Paging.Broken();
    }
}
