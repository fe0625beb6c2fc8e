using System.Net;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.TestingHost;

namespace Dukaan.TestKit;

/// <summary>
/// Silos of one cluster in this process, each with its role, over one database. Transport, membership and the grain directory are in
/// memory; all else is as in a cluster of processes.
/// </summary>
public sealed class TestSilos : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;
    private readonly List<TestSilo> _all = [];
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private int _added;
    private Action<InProcessTestSiloSpecificOptions, IHostApplicationBuilder>? _next;

    internal TestSilos(string database)
    {
        Database = database;
        var builder = new InProcessTestClusterBuilder(0);
        // States in Orleans's storage belong to a service id, and outlive the cluster.
        builder.Options.ServiceId = "dukaan";
        builder.Options.ConfigureFileLogging = false;
        builder.Options.InitializeClientOnDeploy = false;
        builder.Options.UseRealEnvironmentStatistics = true;
        builder.ConfigureSiloHost((its, host) => _next!(its, host));
        _cluster = builder.Build();
    }

    public string Database { get; }

    /// <summary>A cluster without silos, on a new database.</summary>
    public static async Task<TestSilos> Start() => new(await (await PostgresCluster.Shared).NewDatabase());

    /// <summary>Adds a silo to the cluster.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="shards">The shards that it serves; null: those that no silo names.</param>
    /// <param name="adjust">Changes its options.</param>
    /// <param name="services">Adds services, or replaces them: the last registration wins.</param>
    public Task<TestSilo> Add(
        SiloRole role,
        string[]? shards = null,
        Func<DukaanSiloOptions, DukaanSiloOptions>? adjust = null,
        Action<IServiceCollection>? services = null
    )
    {
        var time = _all.Count > 0 ? _all[0].Time : new ManualTime();
        return Add(port => With(port, adjust), services, time);

        DukaanSiloOptions With(int port, Func<DukaanSiloOptions, DukaanSiloOptions>? more)
        {
            var options = new DukaanSiloOptions
            {
                Postgres = Database,
                SiloName = $"silo-{_added++}",
                Cluster = new DukaanCluster("test", IPAddress.Loopback, port, role, shards),
            };
            return more?.Invoke(options) ?? options;
        }
    }

    /// <summary>Adds a silo.</summary>
    /// <param name="with">Its options, given the port that is its name in the cluster.</param>
    internal async Task<TestSilo> Add(Func<int, DukaanSiloOptions> with, Action<IServiceCollection>? services, ManualTime time)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            var silo = new TestSilo(this, time);
            _next = (its, host) =>
            {
                silo.Options = with(its.SiloPort);
                its.SiloName = SiloNames.Of(
                    silo.Options.Cluster?.Role ?? SiloRole.All,
                    silo.Options.SiloName,
                    silo.Options.Cluster?.Shards
                );
                silo.Configure(host, services);
            };
            silo.Handle = await _cluster.StartAdditionalSiloAsync();
            _all.Add(silo);
            return silo;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Kills a silo: it does not leave the cluster in order.</summary>
    public async Task Kill(TestSilo silo)
    {
        silo.IsGone();
        _all.Remove(silo);
        try
        {
            await _cluster.KillSiloAsync(silo.Handle);
        }
        catch (OperationCanceledException)
        {
            // Its work in flight was interrupted.
        }
    }

    /// <summary>The kinds of grain that are active in a silo (<c>catalog</c>, <c>order</c>).</summary>
    public async Task<IReadOnlySet<string>> KindsIn(TestSilo silo)
    {
        var grains = await silo.Grains.GetGrain<IManagementGrain>(0).GetSimpleGrainStatistics([silo.Handle.SiloAddress]);
        return grains
            .Where(grain => grain.ActivationCount > 0)
            .Select(grain => grain.GrainType.Split(',')[0].Split('.')[^1].Replace("Grain", "", StringComparison.Ordinal).ToLowerInvariant())
            .ToHashSet();
    }

    /// <summary>The silo of a grain, or null.</summary>
    public async Task<TestSilo?> HomeOf(IAddressable grain)
    {
        var address = await _all[0].Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(grain);
        return _all.Find(silo => silo.Handle.SiloAddress.Equals(address));
    }

    internal async Task Stop(TestSilo silo)
    {
        _all.Remove(silo);
        await _cluster.StopSiloAsync(silo.Handle);
        if (_all.Count == 0)
        {
            await _cluster.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _all.ToList())
        {
            await silo.DisposeAsync();
        }

        await _cluster.DisposeAsync();
        _oneAtATime.Dispose();
    }
}
