using System.Collections.Immutable;
using System.Globalization;
using Confluent.Kafka;
using Confluent.Kafka.Admin;
using Dukaan.Events;
using Orleans.Runtime;
using ErrorCode = Confluent.Kafka.ErrorCode;

namespace Dukaan.Silo.Kafka;

/// <summary>The names of our topics in Kafka, and their creation.</summary>
internal sealed class KafkaTopics(KafkaOptions options)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    private volatile Task? _ensured;

    /// <summary>The topic of dead letters.</summary>
    public string DeadLetters => $"{options.Region}.dead_letters";

    /// <summary>The topics that this region reads, by Kafka's names.</summary>
    public ImmutableArray<string> Read { get; } = [.. Topics.Everywhere, .. Topics.AtHome.Select(topic => Regional(options, topic))];

    /// <summary>Kafka's name of one of <see cref="Topics"/>.</summary>
    public string NameOf(string topic) =>
        Topics.Everywhere.Contains(topic) ? topic
        : Topics.AtHome.Contains(topic) ? Regional(options, topic)
        : throw new ArgumentException($"'{topic}' is none of {nameof(Topics)}; add it there.", nameof(topic));

    /// <summary>Which of <see cref="Topics"/> a name in Kafka stands for.</summary>
    public string TopicOf(string name) =>
        name.StartsWith($"{options.Region}.", StringComparison.Ordinal) ? name[(options.Region.Length + 1)..] : name;

    /// <summary>Creates missing topics, once; after a failure the next call tries again.</summary>
    /// <exception cref="OrleansConfigurationException">A topic has another number of partitions than is configured.</exception>
    /// <exception cref="KafkaException">The brokers do not answer, or refuse.</exception>
    public async Task Ensure()
    {
        var ensuring = _ensured;
        if (ensuring is null or { IsFaulted: true })
        {
            _ensured = ensuring = Task.Run(MakeMissing);
        }

        await ensuring;
    }

    /// <summary>Checks the topics again at the next call: a broker says that one is missing.</summary>
    public void Doubt() => _ensured = null;

    /// <summary>All topics with their settings.</summary>
    public IEnumerable<TopicSpecification> Wanted() =>
        [
            .. Read.Select(name => Specify(name, options.Partitions, options.Retention)),
            Specify(DeadLetters, 1, options.DeadLetterRetention),
        ];

    private static string Regional(KafkaOptions options, string topic) => $"{options.Region}.{topic}";

    private TopicSpecification Specify(string name, int partitions, TimeSpan retention) =>
        new()
        {
            Name = name,
            NumPartitions = partitions,
            ReplicationFactor = options.Replication,
            Configs = new Dictionary<string, string>
            {
                ["cleanup.policy"] = "delete",
                ["retention.ms"] = ((long)retention.TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
                // An acknowledged message survives the loss of any one broker, and a broker that lags is never made the leader.
                ["min.insync.replicas"] = Math.Max(1, options.Replication - 1).ToString(CultureInfo.InvariantCulture),
                ["unclean.leader.election.enable"] = "false",
                ["message.timestamp.type"] = "CreateTime",
            },
        };

    private async Task MakeMissing()
    {
        using var admin = new AdminClientBuilder(new AdminClientConfig(KafkaClients.Common(options)))
            .SetLogHandler(static (_, _) => { })
            .Build();
        // The metadata of all topics: a request for one by name would create it, with the brokers' defaults.
        var present = admin.GetMetadata(Timeout).Topics;
        var missing = Wanted().Where(topic => !Exists(present, topic)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        try
        {
            await admin.CreateTopicsAsync(missing, new CreateTopicsOptions { OperationTimeout = Timeout, RequestTimeout = Timeout });
        }
        catch (CreateTopicsException e)
            when (e.Results.All(result => result.Error.Code is ErrorCode.NoError or ErrorCode.TopicAlreadyExists))
        {
            // Another silo created it first.
        }
    }

    private static bool Exists(List<TopicMetadata> present, TopicSpecification wanted)
    {
        if (present.Find(topic => topic.Topic == wanted.Name) is not { } found)
        {
            return false;
        }

        return found.Partitions.Count == wanted.NumPartitions
            ? true
            : throw new OrleansConfigurationException(
                $"The Kafka topic '{wanted.Name}' has {found.Partitions.Count} partitions, and {wanted.NumPartitions} are configured. "
                    + "The number "
                    + "never changes, since a store's events would lose their order: set DUKAAN_KAFKA_PARTITIONS to what the topics have."
            );
    }
}
