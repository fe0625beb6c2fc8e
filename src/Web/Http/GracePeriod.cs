using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>
/// The time between the signal to stop and stopping: the process is not ready but continues to answer, until load balancers have noticed.
/// Then the server stops listening and finishes what it accepted, and the silo hands over its grains.
/// </summary>
public sealed class GracePeriod(DukaanOptions options) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken) =>
        await Task.Delay(options.Unready, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
