using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Runtime.Services;

namespace Dukaan.Silo.Usage;

/// <summary>What shops use of all silos of the cluster.</summary>
public sealed partial class ClusterUsage
{
    /// <summary>How many shops a silo names by each measure, so that one which is large in their sum is seen.</summary>
    private const int PerSilo = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Client _client;
    private readonly ISiloStatusOracle _silos;
    private readonly ILogger<ClusterUsage> _log;

    public ClusterUsage(IServiceProvider services, ISiloStatusOracle silos, ILogger<ClusterUsage> log) =>
        (_client, _silos, _log) = (new Client(services), silos, log);

    /// <summary>The shops that are first by any of the measures, and how many silos did not answer.</summary>
    /// <param name="most">How many by each.</param>
    public async Task<(ImmutableArray<ShopUse> Shops, int Silent)> Top(int most)
    {
        var active = _silos.GetApproximateSiloStatuses(onlyActive: true).Keys;
        var answers = await Task.WhenAll(active.Select(Ask));
        var shops = answers
            .SelectMany(each => each ?? [])
            .GroupBy(use => use.StoreId, (_, parts) => parts.Aggregate((one, other) => one.With(other)));
        return (ShopUsage.First([.. shops], most), answers.Count(each => each is null));
    }

    /// <summary>Null: it does not answer in time, or is of an earlier release.</summary>
    private async Task<ImmutableArray<ShopUse>?> Ask(SiloAddress silo)
    {
        try
        {
            return await _client.Of(silo).Top(PerSilo).WaitAsync(Patience);
        }
        catch (Exception e)
        {
            LogSilent(_log, e, silo);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Silo {Silo} does not report the load of its shops")]
    private static partial void LogSilent(ILogger log, Exception exception, SiloAddress silo);

    private sealed class Client(IServiceProvider services) : GrainServiceClient<IShopUsageService>(services)
    {
        public IShopUsageService Of(SiloAddress silo) => GetGrainService(silo);
    }
}
