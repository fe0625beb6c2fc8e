using Orleans.Core;
using Orleans.Runtime;

namespace Orleans;

/// <summary>A grain with one state in the default storage, or in the one that <c>[StorageProvider]</c> names.</summary>
public class Grain<TGrainState> : Grain
{
    private readonly IStorage<TGrainState> _storage;

    protected Grain()
    {
        _storage = Runtime.GetStorage<TGrainState>(GrainContext);
        GrainContext.ObservableLifecycle.Subscribe(GetType().Name, GrainLifecycleStage.SetupState, _ => ReadStateAsync());
    }

    protected Grain(IStorage<TGrainState> storage) => _storage = storage;

    protected TGrainState State
    {
        get => _storage.State;
        set => _storage.State = value;
    }

    protected virtual Task ReadStateAsync() => _storage.ReadStateAsync();

    protected virtual Task WriteStateAsync() => _storage.WriteStateAsync();

    protected virtual Task ClearStateAsync() => _storage.ClearStateAsync();
}
