using Dukaan.Orders;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Orders;

/// <summary>Wakes orders that are due: those past a deadline, and those with a pending step.</summary>
internal sealed class OrderSweep(
    Shard shard,
    IClusterClient grains,
    OrderSweepOptions options,
    StorageOptions storage,
    TimeProvider time,
    ILogger<OrderSweep> log
) : DueSweep(shard, storage, time, OrderWakes.Kind, options.Interval, atOnce: 500, sideBySide: 16, log)
{
    protected override Task Wake(string id)
    {
        Caller.Set(StoreKey.Store(id), Caller.System);
        return grains.GetGrain<IOrderGrain>(id).Wake();
    }
}
