using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace Dukaan.Silo.Regions;

/// <summary>A database belongs to one region for ever: under another name, its stores would have two homes.</summary>
public sealed class RegionStart(RegionOptions options, RegionTable table) : IHostedService
{
    /// <exception cref="OrleansConfigurationException">The database is another region's.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var region = await table.BeOf(options.Here);
        if (region != options.Here)
        {
            throw new OrleansConfigurationException(
                $"This database is that of region '{region}', and DUKAAN_REGION says '{options.Here}'. Start it as '{region}', or give it a database of its own.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
