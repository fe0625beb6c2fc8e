using Dukaan.Reviews;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Reviews;

/// <summary>Completes what a crash left between the reviews of a store and its catalog.</summary>
internal sealed class ReviewSweep(Shard shard, IClusterClient grains, StorageOptions storage, TimeProvider time, ILogger<ReviewSweep> log)
    : DueSweep(shard, storage, time, ReviewWakes.Kind, TimeSpan.FromSeconds(30), atOnce: 100, sideBySide: 4, log)
{
    protected override Task Wake(string id)
    {
        Caller.Set(id, Caller.System);
        return grains.GetGrain<IReviewsGrain>(id).Wake();
    }
}
