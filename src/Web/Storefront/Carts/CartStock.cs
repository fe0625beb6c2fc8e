using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Items;
using Dukaan.Stock;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>The available units of the items in a cart that are counted or no longer available.</summary>
/// <param name="Left">By stock id; items that are not counted are missing.</param>
internal sealed record CartStock(ImmutableDictionary<string, long> Left)
{
    public static CartStock Unknown { get; } = new(ImmutableDictionary<string, long>.Empty);

    public static async Task<CartStock> Of(IGrainFactory grains, string storeId, CartView cart)
    {
        var left = await Task.WhenAll(
            cart.Lines.Where(line => !line.Available || line.Units().Any())
                .Select(async line => KeyValuePair.Create(line.StockId, line.Available ? await LeftOf(grains, storeId, line) : 0))
        );
        return left.Length == 0 ? Unknown : new CartStock(left.ToImmutableDictionary());
    }

    /// <summary>As many pieces of a line as each of what it is made of allows.</summary>
    private static async Task<long> LeftOf(IGrainFactory grains, string storeId, QuotedLine line)
    {
        var left = await Task.WhenAll(
            line.Units().Select(async unit => await LeftOf(grains, storeId, unit.StockId) / (unit.Quantity / line.Quantity))
        );
        return left.Min();
    }

    /// <summary>The available units of a counted item.</summary>
    public static async Task<long> LeftOf(IGrainFactory grains, string storeId, string stockId) =>
        Math.Max(0, (await grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, stockId)).Level()).Available);

    /// <summary>The available units, if fewer than wanted; else null.</summary>
    public long? Short(QuotedLine line) => Left.TryGetValue(line.StockId, out var left) && left < line.Quantity ? left : null;

    /// <summary>The lines with fewer available units than wanted.</summary>
    public IEnumerable<QuotedLine> ShortOf(CartView cart) => cart.Lines.Where(line => Short(line) is not null);

    /// <summary>Reduces the lines of a cart to the available units.</summary>
    public async Task TakeLeft(IGrainFactory grains, string storeId, CartView cart)
    {
        var grain = grains.GetGrain<ICartGrain>(StoreKey.Of(storeId, cart.Id));
        foreach (var line in ShortOf(cart))
        {
            await grain.SetLine(line.ProductId, (int)Short(line)!.Value, line.VariantId);
        }
    }
}
