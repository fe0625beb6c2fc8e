using Microsoft.Extensions.DependencyInjection;
using Orleans.Core;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Makes a grain that migrates read its state from the database at its destination. Orleans would carry it there, but the state that a
/// grain holds in memory has lost the rows that it was read with.
/// </summary>
internal sealed class ReadStates : IPersistentStateFactory
{
    public IPersistentState<TState> Create<TState>(IGrainContext context, IPersistentStateConfiguration config) =>
        new ReadState<TState>(
            config.StateName,
            context,
            context.ActivationServices.GetRequiredKeyedService<IGrainStorage>(config.StorageName)
        );

    /// <summary>As Orleans's own, except that it takes no part in a migration.</summary>
    private sealed class ReadState<TState> : StateStorageBridge<TState>, IPersistentState<TState>
    {
        public ReadState(string name, IGrainContext context, IGrainStorage storage)
            : base(name, context, storage) =>
            context.ObservableLifecycle.Subscribe(nameof(ReadStates), GrainLifecycleStage.SetupState, stopped =>
                stopped.IsCancellationRequested ? Task.CompletedTask : ReadStateAsync()
            );
    }
}
