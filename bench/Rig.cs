using System.Diagnostics;
using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;

namespace Dukaan.Bench;

/// <summary>The environment of a benchmark: a private PostgreSQL that flushes to disk, and the built site as a process.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly PostgresCluster _cluster;
    private readonly string _database;
    private readonly DukaanProcess _site;

    private Rig(PostgresCluster cluster, string database, DukaanProcess site)
    {
        (_cluster, _database, _site) = (cluster, database, site);
        Http = new HttpClient { BaseAddress = site.Url };
    }

    /// <summary>A client without cookies, and without compression.</summary>
    public HttpClient Http { get; }

    /// <summary>The site's address without a slash at the end.</summary>
    public string Url => _site.Url.ToString().TrimEnd('/');

    /// <param name="environment">Settings of the site.</param>
    /// <param name="postgres">Settings of the database server, each "name=value".</param>
    public static async Task<Rig> Start(IReadOnlyDictionary<string, string>? environment = null, IReadOnlyList<string>? postgres = null)
    {
        var cluster = await PostgresCluster.Start(durable: true, settings: postgres);
        var database = await cluster.NewDatabase();
        return new Rig(cluster, database, await DukaanProcess.Start(database, environment));
    }

    /// <summary>The connection string of the site's database.</summary>
    public string Database => _database;

    /// <summary>The seller with this number, signed in.</summary>
    public Task<SellerClient> SignIn(int seller) => SellerClient.SignIn(_site.Url, $"+9190{seller:00000000}");

    /// <summary>The database server.</summary>
    public PostgresCluster Postgres => _cluster;

    /// <summary>Kills the site as <c>kill -9</c> does and restarts it.</summary>
    public async Task Crash()
    {
        await _site.Kill();
        await _site.StartAgain();
    }

    /// <summary>Waits until every committed event is published.</summary>
    public Task OutboxIsEmpty() =>
        Eventually.Holds(
            async () => await Count("select count(*) from outbox") == 0,
            "The outbox must drain once the load ends.",
            TimeSpan.FromMinutes(1)
        );

    /// <summary>Waits until every committed event is published and every delivery that waits has been tried.</summary>
    public async Task OrdersAreFollowedUp()
    {
        await OutboxIsEmpty();
        await Eventually.Holds(
            async () => await Count("select count(*) from delivery where state = 0 and attempts = 0") == 0,
            "The messages about orders must go out once the load ends.",
            TimeSpan.FromMinutes(3)
        );
    }

    /// <summary>
    /// Waits until no order owes a step at the gateway and no authorized payment is left, since lost messages are recovered by asking.
    /// </summary>
    public async Task PaymentsAreSettled(Marketplace.MarketGateway gateway)
    {
        const string Owed = """
            select count(*) from grain_state, jsonb_array_elements(payload->'payments') p
            where kind = 'order' and lower(p->>'stage') in ('starting', 'taking', 'closing')
            """;
        await Eventually.Holds(
            async () => gateway.SetAside == 0 && await Count(Owed) == 0,
            "Every payment must be settled once the load ends.",
            TimeSpan.FromMinutes(3)
        );
    }

    /// <summary>Stops the site in order and restarts it, so that nothing is in memory.</summary>
    public async Task Restart()
    {
        await _site.Stop();
        await _site.StartAgain();
    }

    /// <summary>The units of a product in the orders in PostgreSQL.</summary>
    public Task<long> CountUnitsSold(string productId) =>
        Count(
            $"""
            select coalesce(sum((line->>'quantity')::int), 0)
            from grain_state, jsonb_array_elements(payload->'placed'->'lines') line
            where kind = 'order' and line->>'productId' = '{productId}'
            """
        );

    /// <summary>The site's process.</summary>
    public int Id => _site.Id;

    /// <summary>All bytes allocated by the site's process since its start, by its metrics.</summary>
    public async Task<double> AllocatedBytes()
    {
        const string Metric = "dotnet_gc_heap_total_allocated_bytes_total";
        var text = await Http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        var line = text.Split('\n').FirstOrDefault(line => line.StartsWith(Metric, StringComparison.Ordinal));
        return line is null
            ? throw new InvalidOperationException($"/metrics has no {Metric}.")
            : double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
    }

    /// <summary>The site's resident memory.</summary>
    public long ResidentBytes()
    {
        using var process = Process.GetProcessById(_site.Id);
        return process.WorkingSet64;
    }

    private async Task<long> Count(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _site.DisposeAsync();
        await _cluster.DisposeAsync();
    }
}
