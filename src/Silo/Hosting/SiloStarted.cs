using Dukaan.Silo.Health;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Silo.Hosting;

/// <summary>Signals that the silo has started: it is registered after the silo.</summary>
internal sealed class SiloStarted(Readiness readiness) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Started();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
