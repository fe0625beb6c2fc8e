using Dukaan.Events;
using Orleans;
using Orleans.Providers.Streams.Common;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>One message for the grains that listen.</summary>
/// <param name="number">Its place among all that the partition's reader has read since it started.</param>
[GenerateSerializer, Immutable, Alias("kafka-batch")]
internal sealed class KafkaBatch(StreamId streamId, StoreEvent item, long number) : IBatchContainer
{
    [Id(0)]
    private readonly StreamId _streamId = streamId;

    [Id(1)]
    private readonly StoreEvent _item = item;

    [Id(2)]
    private readonly EventSequenceTokenV2 _token = new(number);

    public StreamId StreamId => _streamId;

    public StreamSequenceToken SequenceToken => _token;

    public IEnumerable<Tuple<T, StreamSequenceToken>> GetEvents<T>() =>
        _item is T item ? [Tuple.Create<T, StreamSequenceToken>(item, _token)] : [];

    public bool ImportRequestContext() => false;
}
