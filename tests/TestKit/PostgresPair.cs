using System.Net;
using Dukaan.TestKit.Regions;
using Npgsql;

namespace Dukaan.TestKit;

/// <summary>Two members of a database cluster: a primary, and a standby that each commit waits for.</summary>
public sealed class PostgresPair : IAsyncDisposable
{
    private readonly DelayProxy? _way;

    private PostgresPair(PostgresCluster first, PostgresCluster second, DelayProxy? way) => (First, Second, _way) = (first, second, way);

    /// <summary>The primary at first.</summary>
    public PostgresCluster First { get; }

    /// <summary>The standby at first.</summary>
    public PostgresCluster Second { get; }

    /// <param name="durable">For benchmarks.</param>
    /// <param name="delay">Between the two, one way.</param>
    /// <param name="gate">While it is closed, nothing comes to the standby; null: always open.</param>
    public static async Task<PostgresPair> Start(bool durable = false, TimeSpan delay = default, Gate? gate = null)
    {
        var first = await PostgresCluster.Start(durable);
        var line = gate is null ? new Line(delay) : new Line(delay, gate);
        var way = gate is not null || delay > TimeSpan.Zero ? new DelayProxy(IPEndPoint.Parse(first.Address), line) : null;
        var pair = new PostgresPair(first, await first.StartStandby(durable, way?.Address), way);
        await first.WaitForStandbys();
        return pair;
    }

    /// <summary>A new database, as a connection string that names both members.</summary>
    public async Task<string> NewDatabase()
    {
        var settings = new NpgsqlConnectionStringBuilder(await First.NewEmptyDatabase()) { Host = $"{First.Address},{Second.Address}" };
        settings.Remove("Port");
        return settings.ConnectionString;
    }

    /// <summary>The first member is lost without a word, and the second takes over.</summary>
    public async Task Lose()
    {
        await First.Kill();
        await Second.Promote();
    }

    public async ValueTask DisposeAsync()
    {
        await Second.DisposeAsync();
        if (_way is not null)
        {
            await _way.DisposeAsync();
        }

        await First.DisposeAsync();
    }
}
