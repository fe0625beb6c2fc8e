using Dukaan.Silo.Kafka;

namespace Dukaan.TestKit.Kafka;

/// <summary>
/// Kafka for a test: the brokers that <c>DUKAAN_TEST_KAFKA</c> names, or else librdkafka's mock cluster, one for each <see
/// cref="TestBroker"/>. Each has regions of its own, so that tests that share brokers keep apart by their topics' names; on topics that all
/// regions hear they keep apart by their stores.
/// </summary>
public sealed class TestBroker : IDisposable
{
    private readonly MockCluster? _mock;
    private readonly HashSet<string> _made = [];

    /// <param name="servers">Brokers to use; null: as above.</param>
    public TestBroker(string? servers = null)
    {
        var given = servers ?? Environment.GetEnvironmentVariable("DUKAAN_TEST_KAFKA");
        if (string.IsNullOrEmpty(given))
        {
            _mock = new MockCluster();
        }

        Servers = _mock?.Servers ?? given!;
        Console.Error.WriteLine(_mock is null ? $"Kafka: {Servers}" : $"Kafka: librdkafka's mock cluster at {Servers}");
    }

    /// <summary>Bootstrap servers.</summary>
    public string Servers { get; }

    /// <summary>Whether it can be switched off, and loses its topics.</summary>
    public bool IsMock => _mock is not null;

    /// <summary>The options of a region on it; the region's topics are there.</summary>
    public KafkaOptions Region(string? name = null)
    {
        var options = new KafkaOptions
        {
            Servers = Servers,
            Region = name ?? $"t{Guid.NewGuid():N}"[..8],
            Replication = 1,
            Settings = Settings(),
        };
        foreach (var topic in new KafkaTopics(options).Wanted().Where(topic => _made.Add(topic.Name)))
        {
            _mock?.CreateTopic(topic.Name, topic.NumPartitions);
        }

        return options;
    }

    /// <summary>
    /// How clients must ask. The mock cluster lets a reader that found nothing wait its full time, though a message comes meanwhile, where
    /// Kafka answers at once.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings() =>
        IsMock ? new Dictionary<string, string> { ["fetch.wait.max.ms"] = "25" } : new Dictionary<string, string>();

    public void Down() => Mock.Down();

    public void Up() => Mock.Up();

    public void Dispose() => _mock?.Dispose();

    private MockCluster Mock => _mock ?? throw new InvalidOperationException("Only the mock cluster can be switched off.");
}
