using Dukaan.Silo.Health;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Silo.Hosting;

/// <summary>Stands behind the silo in the order of starting: when it starts, the silo has.</summary>
internal sealed class SiloStarted(Readiness readiness) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Started();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
