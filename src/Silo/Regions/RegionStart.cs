using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Checks that the database belongs to this region. It belongs to one region forever: under another name, its stores would have two homes.
/// </summary>
public sealed partial class RegionStart(RegionOptions options, RegionTable table, ILogger<RegionStart> logger) : IHostedService
{
    /// <exception cref="OrleansConfigurationException">The database is another region's.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var region = await table.BeOf(options.Here);
        if (region != options.Here)
        {
            LogWrongHome(region, options.Here);
            throw new OrleansConfigurationException(
                $"This database is that of region '{region}', and DUKAAN_REGION says '{options.Here}'. Start it as '{region}', or give "
                    + "it a database of its own."
            );
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "The database is that of region {Region}, and this was started as {Here}: nothing is served"
    )]
    private partial void LogWrongHome(string region, string here);
}
