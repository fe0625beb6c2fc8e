using Dukaan.Storefront;
using Microsoft.Extensions.Hosting;
using Orleans;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Lets storefronts reach this silo's board while the silo runs. Here and not in a grain, since grains cannot make a reference to an
/// observer.
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
