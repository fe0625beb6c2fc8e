using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Dukaan.Silo.Kafka;

/// <summary>The meter <c>Dukaan.Kafka</c>: what goes out, what comes in, how far behind this process is, and what went wrong.</summary>
internal sealed class KafkaMeter
{
    public const string Name = "Dukaan.Kafka";

    private readonly ConcurrentDictionary<KafkaReceiver, bool> _receivers = new();
    private readonly Counter<long> _produced;
    private readonly Counter<long> _consumed;
    private readonly Counter<long> _dead;
    private readonly Counter<long> _moved;
    private readonly Counter<long> _fenced;

    public KafkaMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _produced = meter.CreateCounter<long>("dukaan.kafka.produced", "{event}", "Events that the brokers accepted.");
        _consumed = meter.CreateCounter<long>("dukaan.kafka.consumed", "{event}", "Messages that were read.");
        _dead = meter.CreateCounter<long>(
            "dukaan.kafka.dead_letters",
            "{event}",
            "Messages that could not be read or delivered, by reason: malformed, undelivered."
        );
        _moved = meter.CreateCounter<long>(
            "dukaan.kafka.checkpoints.moved",
            "{partition}",
            "Checkpoints that pointed where nothing is, by reason: future (the topic was lost or made anew), expired."
        );
        _fenced = meter.CreateCounter<long>(
            "dukaan.kafka.fenced",
            "{partition}",
            "Partitions that another process took while this one read them."
        );
        meter.CreateObservableGauge(
            "dukaan.kafka.lag",
            () => Measure(lag => lag.Messages),
            "{event}",
            "Messages in the topic that are not delivered yet."
        );
        meter.CreateObservableGauge(
            "dukaan.kafka.age",
            () => Measure(lag => lag.Age.TotalSeconds),
            "s",
            "How old the oldest message is that was read and is not delivered."
        );
    }

    public void Produced(string topic) => _produced.Add(1, Tag("topic", topic));

    public void Consumed(string topic) => _consumed.Add(1, Tag("topic", topic));

    public void Dead(string topic, string reason) => _dead.Add(1, Tag("topic", topic), Tag("reason", reason));

    public void Moved(string topic, string reason) => _moved.Add(1, Tag("topic", topic), Tag("reason", reason));

    public void Fenced() => _fenced.Add(1);

    public void Watch(KafkaReceiver receiver) => _receivers[receiver] = true;

    public void Forget(KafkaReceiver receiver) => _receivers.TryRemove(receiver, out _);

    private IEnumerable<Measurement<T>> Measure<T>(Func<PartitionLag, T> value)
        where T : struct =>
        _receivers
            .Keys.SelectMany(receiver => receiver.Lags())
            .Select(lag => new Measurement<T>(value(lag), Tag("topic", lag.Topic), Tag("partition", lag.Partition)));

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);
}
