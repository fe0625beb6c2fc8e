using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Routing;

namespace Dukaan.Bench.Releases;

/// <summary>
/// A region as it is deployed: two workers and two web silos behind the router, on one PostgreSQL, one Redis, and a stand-in for Kafka.
/// Each process can be replaced by one of another release at the same place.
/// </summary>
internal sealed class ReleaseCluster : IAsyncDisposable
{
    private const string Region = "local1";

    private static readonly string[] Roles = ["Worker", "Worker", "Web", "Web"];

    private readonly string _data = Directory.CreateTempSubdirectory("dukaan-releases-").FullName;
    private readonly TestBroker _kafka = new();
    private readonly PostgresCluster _postgres;
    private readonly RedisServer _redis;
    private readonly DukaanProcess?[] _processes = new DukaanProcess?[Roles.Length];
    private readonly Uri[] _urls = [.. Roles.Select(_ => new Uri($"http://127.0.0.1:{FreePort.Next()}"))];
    private readonly int[] _ports = [.. Roles.Select(_ => FreePort.Next())];
    private readonly string _gateway;
    private Router? _router;

    private ReleaseCluster(PostgresCluster postgres, RedisServer redis, string gateway)
    {
        (_postgres, _redis, _gateway) = (postgres, redis, gateway);
        _kafka.Region(Region);
    }

    public static int Count => Roles.Length;

    /// <summary>What shoppers and sellers call: the router.</summary>
    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    public string Database { get; private set; } = "";

    /// <param name="program">The release that all processes begin with.</param>
    /// <param name="gateway">The payment gateway.</param>
    public static async Task<ReleaseCluster> Start(string program, string gateway)
    {
        var cluster = new ReleaseCluster(await PostgresCluster.Start(durable: true), await RedisServer.Start(), gateway);
        cluster.Database = await cluster._postgres.NewDatabase();
        for (var at = 0; at < Count; at++)
        {
            await cluster.Begin(at, program);
        }

        cluster._router = await Router.Start(
            cluster.Url,
            [$"{Region}={string.Join(',', cluster._urls.Where((_, at) => Roles[at] == "Web").Select(url => url.Authority))}"]
        );
        return cluster;
    }

    public string Name(int at) => $"{Roles[at].ToLowerInvariant()} {at}";

    public Task<SellerClient> SignIn(int seller) => SellerClient.SignIn(Url, $"+9190{seller:00000000}", _urls);

    /// <summary>Stops a process as a deployment does, and starts another release in its place.</summary>
    public async Task Replace(int at, string program)
    {
        var former = _processes[at]!;
        await former.Stop();
        await former.DisposeAsync();
        await Begin(at, program);
    }

    /// <summary>What the processes logged as their own faults.</summary>
    public IEnumerable<string> Faults() =>
        _processes
            .SelectMany(
                (process, at) =>
                    (process?.Log ?? "")
                        .Split('\n')
                        .Where(line => line.StartsWith("fail:", StringComparison.Ordinal))
                        .Select(line => $"{Name(at)}: {line}")
            )
            .Distinct();

    public async ValueTask DisposeAsync()
    {
        if (_router is not null)
        {
            await _router.DisposeAsync();
        }

        foreach (var process in _processes.OfType<DukaanProcess>())
        {
            await process.DisposeAsync();
        }

        await _redis.DisposeAsync();
        await _postgres.DisposeAsync();
        _kafka.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task Begin(int at, string program) =>
        _processes[at] = await DukaanProcess.Start(
            Database,
            new Dictionary<string, string>
            {
                ["DUKAAN_CLUSTER"] = "releases",
                ["DUKAAN_ROLE"] = Roles[at],
                ["DUKAAN_SILO_NAME"] = $"silo-{at}",
                ["DUKAAN_SILO_ADDRESS"] = "127.0.0.1",
                ["DUKAAN_SILO_PORT"] = _ports[at].ToString(CultureInfo.InvariantCulture),
                ["DUKAAN_UNREADY_SECONDS"] = "3",
                ["DUKAAN_PUBLIC_URL"] = Url.ToString(),
                ["DUKAAN_TRUSTED_PROXIES"] = "127.0.0.1",
                ["DUKAAN_DATA"] = _data,
                ["DUKAAN_REDIS"] = _redis.Connection,
                ["DUKAAN_KAFKA"] = _kafka.Servers,
                ["DUKAAN_KAFKA_REPLICATION"] = "1",
                ["DUKAAN_KAFKA_SETTINGS"] = string.Join(';', _kafka.Settings().Select(setting => $"{setting.Key}={setting.Value}")),
                ["DUKAAN_GATEWAY"] = _gateway,
            },
            _urls[at],
            program
        );
}
