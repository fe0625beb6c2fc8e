using Orleans.Core;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.InProcess;

/// <summary>A state that is read when its activation sets up.</summary>
internal sealed class PersistentState<TState> : StateStorageBridge<TState>, IPersistentState<TState>
{
    public PersistentState(string name, IGrainContext context, IGrainStorage store)
        : base(name, context, store) =>
        context.ObservableLifecycle.Subscribe(name, GrainLifecycleStage.SetupState, token => ReadStateAsync());
}
