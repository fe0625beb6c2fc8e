using Dukaan.Domains;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Domains;

/// <summary>Wakes the domain grains that are due for a check.</summary>
internal sealed class DomainSweep(Shard shard, StorageOptions storage, IClusterClient grains, TimeProvider time, ILogger<DomainSweep> log)
    : DueSweep(shard, storage, time, DomainWakes.Kind, Interval, atOnce: 200, sideBySide: 8, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override Task Wake(string id)
    {
        Caller.Set(id, Caller.System);
        return grains.GetGrain<IDomainsGrain>(id).Wake();
    }
}
