using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Failover;

/// <summary>Two workers and a web silo, each a process, on a database with production settings.</summary>
internal sealed class FailoverCluster : IAsyncDisposable
{
    /// <summary>The number of workers; their numbers begin at 0.</summary>
    public const int Workers = 2;

    private readonly PostgresCluster _postgres;
    private readonly List<DukaanProcess> _silos = [];
    private readonly HashSet<int> _paused = [];

    private FailoverCluster(PostgresCluster postgres) => _postgres = postgres;

    /// <summary>For shoppers of the web silo, with the timeout of a browser.</summary>
    public HttpClient Http { get; private set; } = new();

    public static async Task<FailoverCluster> Start()
    {
        var cluster = new FailoverCluster(await PostgresCluster.Start(durable: true));
        try
        {
            var database = await cluster._postgres.NewDatabase();
            foreach (var role in (string[])["Worker", "Worker", "Web"])
            {
                cluster._silos.Add(await DukaanProcess.Start(database, Settings(role, cluster._silos.Count)));
            }

            cluster.Http = new HttpClient { BaseAddress = cluster._silos[^1].Url, Timeout = TimeSpan.FromSeconds(20) };
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public Task<SellerClient> SignIn(string phone) => SellerClient.SignIn(_silos[^1].Url, phone, [.. _silos.Select(silo => silo.Url)]);

    public Task Kill(int worker) => _silos[worker].Kill();

    public Task Pause(int worker)
    {
        _paused.Add(worker);
        return _silos[worker].Pause();
    }

    /// <summary>Fails if a silo ended that nobody killed: it was evicted while it was alive.</summary>
    /// <param name="lost">The worker that was lost on purpose.</param>
    public void OthersLive(int lost)
    {
        for (var i = 0; i < _silos.Count; i++)
        {
            if (i != lost && _silos[i].HasEnded)
            {
                throw new InvalidOperationException($"silo-{i} ended, though only silo-{lost} was lost. Its log:\n{_silos[i].Log}");
            }
        }
    }

    /// <summary>Starts a lost worker again. One that hung is resumed first, finds that it was evicted, and ends.</summary>
    public async Task Restore(int worker)
    {
        if (_paused.Remove(worker))
        {
            await _silos[worker].Resume();
            await _silos[worker].Ended();
        }

        await _silos[worker].StartAgain();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        foreach (var silo in _silos)
        {
            await silo.DisposeAsync();
        }

        await _postgres.DisposeAsync();
    }

    private static Dictionary<string, string> Settings(string role, int number) =>
        new()
        {
            ["DUKAAN_CLUSTER"] = "failover",
            ["DUKAAN_ROLE"] = role,
            ["DUKAAN_SILO_NAME"] = $"silo-{number}",
            ["DUKAAN_SILO_ADDRESS"] = "127.0.0.1",
            ["DUKAAN_SILO_PORT"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
        };
}
