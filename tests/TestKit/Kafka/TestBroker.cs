using Dukaan.Silo.Kafka;

namespace Dukaan.TestKit.Kafka;

/// <summary>
/// Kafka for a test: the brokers that <c>DUKAAN_TEST_KAFKA</c> names, or else librdkafka's mock cluster, one for each <see
/// cref="TestBroker"/>. Each has regions of its own, so tests that share brokers have separate topics; on topics of all regions they have
/// separate stores. <c>DUKAAN_TEST_KAFKA_REPLICATION</c> says on how many of these brokers each message is kept.
/// </summary>
public sealed class TestBroker : IDisposable
{
    private readonly MockCluster? _mock;
    private readonly HashSet<string> _made = [];

    /// <param name="servers">The brokers; null: as above.</param>
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

    /// <summary>Whether it can be switched off, which loses its topics.</summary>
    public bool IsMock => _mock is not null;

    /// <summary>The options of a region, whose topics exist.</summary>
    /// <param name="name">The region; null: one of its own.</param>
    /// <param name="partitions">Of each topic.</param>
    public KafkaOptions Region(string? name = null, int partitions = 8)
    {
        var options = new KafkaOptions
        {
            Servers = Servers,
            Region = name ?? $"t{Guid.NewGuid():N}"[..8],
            Replication = Replication,
            Partitions = partitions,
            Settings = Settings(),
        };
        foreach (var topic in new KafkaTopics(options).Wanted().Where(topic => _made.Add(topic.Name)))
        {
            _mock?.CreateTopic(topic.Name, topic.NumPartitions);
        }

        return options;
    }

    /// <summary>
    /// The fetch settings. The mock cluster makes a reader that found nothing wait the full time even if a message arrives meanwhile; Kafka
    /// answers at once.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings() =>
        IsMock ? new Dictionary<string, string> { ["fetch.wait.max.ms"] = "25" } : new Dictionary<string, string>();

    private short Replication =>
        !IsMock && short.TryParse(Environment.GetEnvironmentVariable("DUKAAN_TEST_KAFKA_REPLICATION"), out var copies) ? copies : (short)1;

    public void Down() => Mock.Down();

    public void Up() => Mock.Up();

    public void Dispose() => _mock?.Dispose();

    private MockCluster Mock => _mock ?? throw new InvalidOperationException("Only the mock cluster can be switched off.");
}
