using System.Text;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Places all grains of one store on the same silo, one of those that take writers: catalog, stock, carts and orders of a store call each
/// other all the time, and a local call costs a hundredth of one over the network. The silo is chosen by rendezvous hashing of its name and
/// the id of the store, so all silos agree without communication, and a silo that joins or leaves moves only its own share. A store in a
/// shard with silos of its own is placed on those, and no other store is. While none of them is alive, or if there are none, it is placed
/// among the others. While no worker is alive, web silos take writers, so that shops go on selling.
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
