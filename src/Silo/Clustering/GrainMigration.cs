using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Migrates a grain, after its turn, when its store has moved to a shard with silos of its own, or back from one. <see
/// cref="StorePlacementDirector"/> says where to, so that the load of a store leaves the silo of its neighbours and not only their
/// database. Orleans forwards waiting calls. (If the grain only deactivated, silos that have its old address cached would activate it there
/// again.)
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

    /// <summary>Waits until every silo must know of the move: a silo with an older map would place the grain here again.</summary>
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

    /// <summary>The silos are cached for a moment, since they change rarely and this is asked with each call.</summary>
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

    /// <param name="Shards">Shards that have silos of their own.</param>
    /// <param name="Others">Whether there is a silo for all others.</param>
    /// <param name="AskedAt">When that was read.</param>
    private sealed record Served(string[] Shards, bool Others, long AskedAt);
}
