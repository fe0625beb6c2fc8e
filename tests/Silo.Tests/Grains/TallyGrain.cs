using Dukaan.Events;
using Dukaan.Saving;
using Dukaan.Values;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Grains;

public sealed class TallyGrain([PersistentState("tally", Storages.Domain)] IPersistentState<SavedTally> storage)
    : SavedGrain<SavedTally>(storage),
        ITallyGrain
{
    public async Task<int> Add()
    {
        var next = Current with { Count = Current.Count + 1 };
        var store = StoreKey.Store(this.GetPrimaryKeyString());
        await Save(next, [new NewEvent(Topics.StoreUpdates, store, "tally.added", next.Count)]);
        return Current.Count;
    }

    public Task<int> Count() => Task.FromResult(Current.Count);

    public Task<int> CountOf(string key) => GrainFactory.GetGrain<ITallyGrain>(key).Count();

    public Task Spoil() => Save(Current with { Label = "\0" });

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
