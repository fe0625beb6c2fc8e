using System.Collections.Frozen;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Web.Catalog;

/// <summary>The available units of counted items.</summary>
public sealed class ProductStock(IGrainFactory grains)
{
    /// <summary>The most counts that are read for a list, since each is a grain call.</summary>
    private const int MaxAsked = 1_000;

    /// <summary>
    /// The available units of each of these products, all variants together, by product id. Products that are only partly counted are left
    /// out.
    /// </summary>
    public async Task<FrozenDictionary<string, long>> Totals(string storeId, IEnumerable<Product> products)
    {
        var asked = new List<Product>();
        var counts = 0;
        foreach (
            var product in products.Where(product =>
                product.Variants.Length == 0 ? product.Counted : product.Variants.All(variant => variant.Counted)
            )
        )
        {
            counts += Math.Max(1, product.Variants.Length);
            if (counts > MaxAsked)
            {
                break;
            }

            asked.Add(product);
        }

        var left = await Task.WhenAll(asked.Select(product => Of(storeId, product)));
        return asked.Zip(left, (product, units) => KeyValuePair.Create(product.Id, units.Values.Sum())).ToFrozenDictionary();
    }

    /// <summary>
    /// The available units of a product, or of each of its variants, by the id under which they are counted; empty if none are counted.
    /// </summary>
    public async Task<FrozenDictionary<string, long>> Of(string storeId, Product product)
    {
        string[] counted =
            product.Variants.Length > 0 ? [.. product.Variants.Where(variant => variant.Counted).Select(variant => variant.Id)]
            : product.Counted ? [product.Id]
            : [];
        var levels = await Task.WhenAll(counted.Select(id => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, id)).Level()));
        return counted.Zip(levels, (id, level) => KeyValuePair.Create(id, level.Available)).ToFrozenDictionary();
    }
}
