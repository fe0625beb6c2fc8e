using System.Globalization;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Shards;

/// <summary>
/// A site with a shard. In production a shard's database, and its silo, have a machine of their own. Here all share one machine, so each
/// gets a fixed part of the processor; otherwise neighbours would feel the crowd wherever its shop is.
/// </summary>
internal sealed class ShardSite : IAsyncDisposable
{
    public const string Far = "ent1";

    /// <summary>The processor time of a machine with a database and a silo.</summary>
    private const double MachineCores = 0.7;

    private readonly PostgresCluster _main;
    private readonly PostgresCluster _far;
    private readonly List<DukaanProcess> _processes = [];
    private readonly List<ProcessorQuota> _quotas = [];

    private ShardSite(PostgresCluster main, PostgresCluster far, string database, string farDatabase)
    {
        (_main, _far, Database) = (main, far, database);
        Options = new DukaanSiloOptions
        {
            Postgres = database,
            Shards = new ShardOptions { Databases = new Dictionary<string, string> { [Far] = farDatabase } },
        };
    }

    /// <summary>A description of the measurement.</summary>
    public static string What { get; } =
        $"Two machines of {MachineCores} of a core each, with a process and a PostgreSQL: one for all shops, one for the shard's, where "
        + "the crowd's "
        + "shoppers are sent. The second's files are in memory, since there is one disk here.";

    /// <summary>The main database.</summary>
    public string Database { get; }

    /// <summary>The arguments for the tool that migrates shops.</summary>
    public DukaanSiloOptions Options { get; }

    /// <summary>For the shoppers of other shops.</summary>
    public HttpClient Http { get; private set; } = new();

    /// <summary>The target of the crowd.</summary>
    public Uri CrowdUrl => _processes[^1].Url;

    public static async Task<ShardSite> Start()
    {
        var (main, far) = (await PostgresCluster.Start(durable: true), await PostgresCluster.Start(durable: true, under: "/dev/shm"));
        var site = new ShardSite(main, far, await main.NewDatabase(), await far.NewDatabase());
        try
        {
            await site.StartProcesses();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>The seller with this number, signed in.</summary>
    public Task<SellerClient> SignIn(int seller) =>
        SellerClient.SignIn(_processes[0].Url, $"+9190{seller:00000000}", [.. _processes.Select(process => process.Url)]);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        foreach (var process in _processes)
        {
            await process.DisposeAsync();
        }

        await _main.DisposeAsync();
        await _far.DisposeAsync();
        foreach (var quota in _quotas)
        {
            quota.Dispose();
        }
    }

    private async Task StartProcesses()
    {
        var shards = new Dictionary<string, string> { ["DUKAAN_SHARDS"] = $"{Far}={Options.Shards.Databases[Far]}" };
        _processes.Add(await DukaanProcess.Start(Database, Silo(shards, "all-shops")));
        _processes.Add(
            await DukaanProcess.Start(Database, new Dictionary<string, string>(Silo(shards, "shard")) { ["DUKAAN_SILO_SHARDS"] = Far })
        );
        Http = new HttpClient { BaseAddress = _processes[0].Url };
        await Hold(_main, _processes[0]);
        await Hold(_far, _processes[1]);
    }

    private static Dictionary<string, string> Silo(Dictionary<string, string> shards, string name) =>
        new(shards)
        {
            ["DUKAAN_CLUSTER"] = "bench",
            ["DUKAAN_SILO_NAME"] = name,
            ["DUKAAN_SILO_ADDRESS"] = "127.0.0.1",
            ["DUKAAN_SILO_PORT"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
        };

    private async Task Hold(PostgresCluster database, DukaanProcess silo)
    {
        var processes = await database.Processes();
        _quotas.Add(await ProcessorQuota.Hold(MachineCores, processes.Append(silo.Id.ToString(CultureInfo.InvariantCulture))));
    }
}
