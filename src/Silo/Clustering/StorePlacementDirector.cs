using System.Text;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// The grains of one store live together, on one of the silos that take writers: catalog, stock, carts and orders of a store call each
/// other all the time, and a call inside a process costs a hundredth of one over the network. Which silo, all agree on without asking: the
/// one that hashes highest together with the store's id (rendezvous hashing), so that a silo that comes or goes moves only its own share. A
/// store in a shard that silos were started for lives on those, and nobody else does. While none of them is alive, and where there are
/// none, it lives among the others. While no worker is alive, the web silos take writers rather than turn shoppers away.
/// </summary>
internal sealed class StorePlacementDirector(ISiloStatusOracle silos, ShardMap shards) : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var compatible = context.GetCompatibleSilos(target);
        if (IPlacementDirector.GetPlacementHint(target.RequestContextData, compatible) is { } hint)
        {
            return Task.FromResult(hint);
        }

        var workers = Array.FindAll(compatible, silos.IsForWriters);
        var store = StoreKey.Store(target.GrainIdentity.Key.ToString() ?? "");
        var shard = shards.Of(store);
        SiloAddress[][] choices =
        [
            Array.FindAll(workers, silo => silos.IsForShard(silo, shard)),
            Array.FindAll(workers, silos.IsForAnyShard),
            workers,
            compatible,
        ];
        return Task.FromResult(choices.First(some => some.Length > 0).MaxBy(silo => Rank(store, silo))!);
    }

    private static uint Rank(string store, SiloAddress silo) =>
        StableHash.ComputeHash(Encoding.UTF8.GetBytes($"{store} {silo.ToParsableString()}"));
}
