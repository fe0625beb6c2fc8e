using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>Starts the silo's lifecycle with the host, and stops it in peace: no new calls, running turns end, activations deactivate.</summary>
internal sealed class SiloHostedService(Silo silo, IServiceProvider services) : IHostedService
{
    private readonly StagedLifecycle _lifecycle = new();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var participant in services.GetServices<ILifecycleParticipant<ISiloLifecycle>>())
        {
            participant.Participate(_lifecycle);
        }

        _lifecycle.Subscribe(
            nameof(Catalog),
            ServiceLifecycleStage.GrainDeactivation,
            static _ => Task.CompletedTask,
            token => silo.Catalog.DeactivateAll(new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo is stopping."), token));
        silo.Log.Started(silo.Manifest.Classes.Count);
        await _lifecycle.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        silo.StopTakingCalls();
        await _lifecycle.Stop(silo.Log.StopFailed, cancellationToken);
        silo.EndAllCalls();
    }
}
