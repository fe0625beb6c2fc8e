using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// A grain whose store has moved to a shard with silos of its own, or back from one, migrates after its turn to where
/// <see cref="StorePlacementDirector"/> puts it now: a rush is to leave the silo of its neighbours too, and not only their database. Calls
/// that wait are passed on by Orleans, and nobody notices. (Were it only to end, whoever remembers where it was would bring it to life
/// there again.)
/// </summary>
internal sealed class GrainMigration(ISiloStatusOracle silos, ILocalSiloDetails here, ShardMap shards, ShardOptions options)
    : IIncomingGrainCallFilter
{
    private readonly string[] _mine = SiloNames.Shards(here.Name);
    private readonly ConcurrentDictionary<string, long> _strangers = [];
    private volatile Served _served = new([], false, 0);

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        if (
            context.TargetContext.GetComponent<PlacementStrategy>() is StorePlacement
            && IsStranger(StoreKey.Store(context.TargetId.Key.ToString() ?? ""))
        )
        {
            context.TargetContext.Migrate(requestContext: null);
        }
    }

    /// <summary>Only once every silo must have heard of the move: one with an older map would put it here again.</summary>
    private bool IsStranger(string store)
    {
        if (IsAtHome(shards.Of(store)))
        {
            _strangers.TryRemove(store, out _);
            return false;
        }

        return Stopwatch.GetElapsedTime(_strangers.GetOrAdd(store, static _ => Stopwatch.GetTimestamp())) > options.Refresh * 2;
    }

    private bool IsAtHome(string shard)
    {
        if (_mine.Length == 0 && shard == ShardOptions.Main || Array.Exists(_mine, mine => mine == shard))
        {
            return true;
        }

        var served = Now();
        return !Array.Exists(served.Shards, other => other == shard) && (_mine.Length == 0 || !served.Others);
    }

    /// <summary>Silos come and go slowly, and calls do not.</summary>
    private Served Now()
    {
        if (Stopwatch.GetElapsedTime(_served.AskedAt) > options.Refresh)
        {
            var writers = silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Where(silos.IsForWriters).ToList();
            _served = new Served(
                [.. writers.SelectMany(silos.Shards).Distinct()],
                writers.Exists(silos.IsForAnyShard),
                Stopwatch.GetTimestamp()
            );
        }

        return _served;
    }

    /// <param name="Shards">Those that silos live for.</param>
    /// <param name="Others">Whether a silo lives for all others.</param>
    /// <param name="AskedAt">When that was so.</param>
    private sealed record Served(string[] Shards, bool Others, long AskedAt);
}
