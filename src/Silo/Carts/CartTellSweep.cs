using System.Collections.Concurrent;
using Dukaan.Carts;
using Dukaan.Regions;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Carts;

/// <summary>
/// Leaves a copy of each changed cart with its shop's home, where that is another region, and learns there what became an order. So a
/// shopper keeps their cart if this region is lost, and a shopper who left their cart at the checkout is reminded of what is in it now.
/// </summary>
internal sealed class CartTellSweep(
    Shard shard,
    IClusterClient grains,
    IHomeRegions regions,
    StorageOptions storage,
    TimeProvider time,
    ILogger<CartTellSweep> log
) : DueSweep(shard, storage, time, CartWakes.Kind, TimeSpan.FromSeconds(5), atOnce: 200, sideBySide: 8, log)
{
    /// <summary>How long a home that does not answer is not told of any cart: their rows stay.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time = time;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _away = new(StringComparer.Ordinal);

    protected override async Task Wake(string id)
    {
        var storeId = StoreKey.Store(id);
        if (
            await regions.HomeOf(storeId) is not { } home
            || home == regions.Here
            || (_away.TryGetValue(home, out var until) && _time.GetUtcNow() < until)
        )
        {
            return;
        }

        Caller.Set(storeId, Caller.System);
        var cart = grains.GetGrain<ICartGrain>(id);
        if (await cart.Untold() is not { } copy)
        {
            return;
        }

        try
        {
            // Outside the cart's turn: its shopper does not wait for the home.
            var kept = await regions.KeepCart(home, storeId, StoreKey.Rest(id), copy);
            await cart.Told(copy.Version, kept.OrderId);
        }
        catch (RegionAwayException)
        {
            _away[home] = _time.GetUtcNow() + Patience;
            throw;
        }
    }
}
