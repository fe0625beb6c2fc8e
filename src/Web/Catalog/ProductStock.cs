using System.Collections.Frozen;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Web.Catalog;

/// <summary>What can still be ordered of what is counted.</summary>
public sealed class ProductStock(IGrainFactory grains)
{
    /// <summary>What is left of a product, or of each of its variants, by the id under which it is counted; empty where nothing is.</summary>
    public async Task<FrozenDictionary<string, long>> Of(string storeId, Product product)
    {
        string[] counted = product.Variants.Length > 0
            ? [.. product.Variants.Where(variant => variant.Counted).Select(variant => variant.Id)]
            : product.Counted ? [product.Id] : [];
        var levels = await Task.WhenAll(counted.Select(id => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, id)).Level()));
        return counted.Zip(levels, (id, level) => KeyValuePair.Create(id, level.Available)).ToFrozenDictionary();
    }
}
