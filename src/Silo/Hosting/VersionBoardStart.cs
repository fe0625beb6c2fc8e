using Dukaan.Storefront;
using Microsoft.Extensions.Hosting;
using Orleans;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Publishes the reference to this silo's version board while the silo runs. Grains cannot create a reference to an observer, so this
/// service does.
/// </summary>
internal sealed class VersionBoardStart(VersionBoard board, IClusterClient client) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        board.Here = client.CreateObjectReference<IStorefrontWatcher>(board);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        if (board.Here is { } here)
        {
            board.Here = null;
            client.DeleteObjectReference<IStorefrontWatcher>(here);
        }

        return Task.CompletedTask;
    }
}
