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

    /// <summary>Of a cart away from the shop's home: only what is not available is known.</summary>
    public static CartStock Abroad(CartView cart) =>
        cart.Lines.All(line => line.Available)
            ? Unknown
            : new CartStock(cart.Lines.Where(line => !line.Available).ToImmutableDictionary(line => line.StockId, _ => 0L));

    public static async Task<CartStock> Of(IGrainFactory grains, string storeId, CartView cart)
    {
        var lines = cart.Lines.Where(line => !line.Available || line.Units().Any()).ToList();
        var counted = lines.Where(line => line.Available).SelectMany(line => line.Units()).Select(unit => unit.StockId).Distinct();
        var units = (
            await Task.WhenAll(counted.Select(async id => KeyValuePair.Create(id, await LeftOf(grains, storeId, id))))
        ).ToDictionary();
        return lines.Count == 0 ? Unknown : new CartStock(lines.ToImmutableDictionary(line => line.StockId, line => Serve(line, units)));
    }

    /// <summary>
    /// As many pieces of a line as each of what it is made of allows. What it wants of them is taken off for the lines after it: a bundle
    /// and its own part share the same units.
    /// </summary>
    private static long Serve(QuotedLine line, Dictionary<string, long> units)
    {
        if (!line.Available)
        {
            return 0;
        }

        var needed = line.Units().Select(unit => (unit.StockId, Each: unit.Quantity / line.Quantity)).ToList();
        var left = needed.Min(unit => units[unit.StockId] / unit.Each);
        foreach (var (id, each) in needed)
        {
            units[id] -= Math.Min(left, line.Quantity) * each;
        }

        return left;
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
