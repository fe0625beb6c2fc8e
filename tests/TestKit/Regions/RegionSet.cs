using System.Collections.Concurrent;
using System.Net;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Routing;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// Three regions on this machine, each a process with a database of its own, Kafka between them, and a router for the shoppers near each.
/// Regions are started one by one as needed. Disposing it ends everything.
/// </summary>
public sealed class RegionSet : IAsyncDisposable
{
    /// <summary>For shoppers near each region: all regions, the nearest first. The first region keeps names.</summary>
    private static readonly Dictionary<string, string[]> Distances = new()
    {
        ["bom1"] = ["bom1", "fra1", "iad1"],
        ["fra1"] = ["fra1", "iad1", "bom1"],
        ["iad1"] = ["iad1", "fra1", "bom1"],
    };

    /// <summary>The shared secret.</summary>
    public const string Secret = "a secret that all regions of this machine share";

    private readonly PostgresCluster _databases;
    private readonly Dictionary<string, Uri> _near = Distances.Keys.ToDictionary(
        name => name,
        _ => new Uri($"http://127.0.0.1:{FreePort.Next()}")
    );
    private readonly Dictionary<string, Uri> _far;
    private readonly Dictionary<string, string> _kafka;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly ConcurrentStack<IAsyncDisposable> _started = new(); // regions may start beside each other

    /// <param name="databases">Provides each region's database.</param>
    /// <param name="delay">The delay between two regions, one way.</param>
    /// <param name="kafka">Bootstrap servers; null: as <see cref="TestBroker"/> chooses.</param>
    /// <param name="settings">Further settings of all regions.</param>
    public RegionSet(
        PostgresCluster databases,
        TimeSpan delay = default,
        string? kafka = null,
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        (_databases, _settings) = (databases, settings ?? new Dictionary<string, string>());
        Broker = new TestBroker(kafka);
        (_far, _kafka) = (new(_near), Distances.Keys.ToDictionary(name => name, _ => Broker.Servers));
        // Before any of them starts, since the mock cluster cannot create topics later.
        foreach (var name in Distances.Keys)
        {
            Broker.Region(name);
        }

        if (delay > TimeSpan.Zero)
        {
            Apart(delay);
        }
    }

    public static IReadOnlyCollection<string> Names => Distances.Keys;

    public TestBroker Broker { get; }

    /// <summary>Starts a region.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="database">Its database; null: a new one.</param>
    public async Task<DukaanProcess> Start(string name, string? database = null)
    {
        var region = await DukaanProcess.Start(
            database ?? await _databases.NewDatabase(),
            new Dictionary<string, string>(_settings)
            {
                ["DUKAAN_REGION"] = name,
                ["DUKAAN_REGIONS"] = string.Join(',', _far.Select(other => $"{other.Key}={other.Value}")),
                ["DUKAAN_REGION_SECRET"] = Secret,
                ["DUKAAN_KAFKA"] = _kafka[name],
                ["DUKAAN_KAFKA_REPLICATION"] = "1",
                ["DUKAAN_KAFKA_SETTINGS"] = string.Join(
                    ';',
                    (_kafka[name] == Broker.Servers ? Broker.Settings() : new Dictionary<string, string>()).Select(setting =>
                        $"{setting.Key}={setting.Value}"
                    )
                ),
                ["DUKAAN_SILO_NAME"] = name,
                ["DUKAAN_TRUSTED_PROXIES"] = "127.0.0.1",
            },
            _near[name]
        );
        _started.Push(region);
        return region;
    }

    /// <summary>Starts the router for the shoppers near a region.</summary>
    /// <param name="near">Their region.</param>
    /// <param name="among">The started regions; null: all.</param>
    public async Task<Router> Route(string near, params string[] among)
    {
        var router = await Router.Start(
            Distances[near]
                .Where(name => among.Length == 0 || among.Contains(name))
                .Select(name => $"{name}={(name == near ? _near : _far)[name].Authority}")
        );
        _started.Push(router);
        return router;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var started in _started)
        {
            await started.DisposeAsync();
        }

        Broker.Dispose();
    }

    /// <summary>Puts a proxy before each region for all others, and before the brokers, which are beside the first region.</summary>
    private void Apart(TimeSpan delay)
    {
        foreach (var (name, near) in _near)
        {
            _far[name] = new Uri($"http://{Proxy(new DelayProxy(new IPEndPoint(IPAddress.Loopback, near.Port), delay))}");
        }

        if (!Broker.IsMock)
        {
            return; // real brokers have real distances
        }

        var broker = IPEndPoint.Parse(Broker.Servers);
        var patient = new LongPollProxy(broker);
        _started.Push(patient);
        foreach (var name in Distances.Keys.Skip(1))
        {
            _kafka[name] = Proxy(new KafkaDelayProxy(broker, patient.Address, new Line(delay))).ToString();
        }
    }

    private IPEndPoint Proxy(DelayProxy proxy)
    {
        _started.Push(proxy);
        return proxy.Address;
    }
}
