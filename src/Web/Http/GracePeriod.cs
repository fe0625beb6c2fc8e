using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>
/// Between being told to stop and stopping: the process says that it is not ready, and goes on answering until those who send it requests
/// have heard. Only then does the server close its door, finish what it accepted, and let the silo hand its grains over.
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
