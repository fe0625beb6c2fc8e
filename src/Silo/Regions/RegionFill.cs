using Dukaan.Regions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using static Dukaan.Silo.Regions.RegionPaths;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Copies stores that other regions have and this one lacks, at the start and then every few minutes. So a new region fills itself, and one
/// that lost its topic catches up, before the first visit.
/// </summary>
public sealed partial class RegionFill(RegionOptions options, RegionClient client, IClusterClient grains, ILogger<RegionFill> logger)
    : BackgroundService
{
    private const int AtOnce = 200;
    private const int SideBySide = 4;

    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    /// <summary>Checks all stores of all other regions.</summary>
    public async Task<bool> Fill(CancellationToken cancellationToken)
    {
        var whole = true;
        foreach (var region in options.Others)
        {
            try
            {
                await Fill(region, cancellationToken);
            }
            catch (RegionAwayException e)
            {
                LogAway(e, region, AfterFailure);
                whole = false;
            }
        }

        return whole;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var whole = false;
            try
            {
                whole = await Fill(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(e, AfterFailure);
            }

            await Task.Delay(whole ? Between : AfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Fill(string region, CancellationToken cancellationToken)
    {
        for (var after = ""; ; )
        {
            var stores = await client.Get<HomedStore[]>(region, $"{Root}{RegionPaths.Stores}?after={after}&limit={AtOnce}") ?? [];
            await Parallel.ForEachAsync(
                stores,
                new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
                async (store, _) => await grains.GetGrain<IStoreReplicaGrain>(store.Id).Heal(region, store.Version)
            );
            if (stores.Length < AtOnce)
            {
                return;
            }

            after = stores[^1].Id;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Region {Region} does not answer; next try in {Pause}")]
    private partial void LogAway(Exception exception, string region, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Error, Message = "Copying other regions' stores failed; next try in {Pause}")]
    private partial void LogFailed(Exception exception, TimeSpan pause);
}
