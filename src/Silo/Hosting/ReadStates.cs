using Microsoft.Extensions.DependencyInjection;
using Orleans.Core;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// A grain that migrates reads its state where it goes. Orleans would carry it there, but what a grain holds in memory is not what it began
/// with: it lets go of the rows it was read with, and the database is the truth.
/// </summary>
internal sealed class ReadStates : IPersistentStateFactory
{
    public IPersistentState<TState> Create<TState>(IGrainContext context, IPersistentStateConfiguration config) =>
        new ReadState<TState>(
            config.StateName,
            context,
            context.ActivationServices.GetRequiredKeyedService<IGrainStorage>(config.StorageName)
        );

    /// <summary>As Orleans's own, but that it takes no part in a migration.</summary>
    private sealed class ReadState<TState> : StateStorageBridge<TState>, IPersistentState<TState>
    {
        public ReadState(string name, IGrainContext context, IGrainStorage storage)
            : base(name, context, storage) =>
            context.ObservableLifecycle.Subscribe(nameof(ReadStates), GrainLifecycleStage.SetupState, stopped =>
                stopped.IsCancellationRequested ? Task.CompletedTask : ReadStateAsync()
            );
    }
}
