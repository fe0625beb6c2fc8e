using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Providers.Streams.Common;

namespace Orleans.InProcess;

/// <summary>Queues in memory, each with room for a bounded number of batches: a producer waits while its queue is full.</summary>
internal sealed class MemoryQueues : IQueueAdapterFactory, IQueueAdapter, IStreamFailureHandler
{
    private const int Room = 1024;
    private readonly HashRingBasedStreamQueueMapper _mapper;
    private readonly Dictionary<QueueId, MemoryQueue> _queues;

    public MemoryQueues(string name)
    {
        _mapper = new HashRingBasedStreamQueueMapper(new HashRingStreamQueueMapperOptions(), name);
        _queues = _mapper.GetAllQueues().ToDictionary(queue => queue, _ => new MemoryQueue());
    }

    public StreamProviderDirection Direction => StreamProviderDirection.ReadWrite;
    public Task<IQueueAdapter> CreateAdapter() => Task.FromResult<IQueueAdapter>(this);
    public IQueueAdapterCache GetQueueAdapterCache() => new SimpleQueueAdapterCache(new SimpleQueueCacheOptions { CacheSize = Room }, nameof(MemoryQueues), NullLoggerFactory.Instance);
    public IStreamQueueMapper GetStreamQueueMapper() => _mapper;
    public Task<IStreamFailureHandler> GetDeliveryFailureHandler(QueueId queueId) => Task.FromResult<IStreamFailureHandler>(this);
    public IQueueAdapterReceiver CreateReceiver(QueueId queueId) => _queues[queueId];

    // The agent has logged it.
    public bool ShouldFaultSubsriptionOnError => false;
    public Task OnDeliveryFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken) => Task.CompletedTask;
    public Task OnSubscriptionFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken) => Task.CompletedTask;

    public Task QueueMessageBatchAsync<T>(StreamId streamId, IEnumerable<T> events, StreamSequenceToken? token, Dictionary<string, object>? requestContext)
    {
        var copies = events.Select(item => (object?)Copier<T>.Copy(item)).ToArray();
        return _queues[_mapper.GetQueueForStream(streamId)].Write(streamId, copies, requestContext);
    }

    private sealed class MemoryQueue : IQueueAdapterReceiver
    {
        private readonly Channel<MemoryBatch> _channel = Channel.CreateBounded<MemoryBatch>(new BoundedChannelOptions(Room) { SingleReader = true });
        private long _next;

        public Task Write(StreamId stream, object?[] events, Dictionary<string, object>? context)
        {
            // Numbers in the order of the queue, also when several producers write at once and there is room.
            lock (_channel)
            {
                var batch = new MemoryBatch(stream, ++_next, events, context);
                return _channel.Writer.WriteAsync(batch).AsTask();
            }
        }

        public Task Initialize(TimeSpan timeout) => Task.CompletedTask;
        public Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount) => GetQueueMessagesAsync(maxCount, default);

        public async Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount, CancellationToken cancellationToken)
        {
            await _channel.Reader.WaitToReadAsync(cancellationToken);
            var messages = new List<IBatchContainer>();
            while (messages.Count < maxCount && _channel.Reader.TryRead(out var message))
                messages.Add(message);
            return messages;
        }

        public Task MessagesDeliveredAsync(IList<IBatchContainer> messages) => Task.CompletedTask;
        public Task Shutdown(TimeSpan timeout) => Task.CompletedTask;
    }

    private sealed class MemoryBatch(StreamId stream, long sequence, object?[] events, Dictionary<string, object>? context) : IBatchContainer
    {
        public StreamId StreamId => stream;
        public StreamSequenceToken SequenceToken { get; } = new EventSequenceTokenV2(sequence);

        // Each consumer gets copies of its own.
        public IEnumerable<Tuple<T, StreamSequenceToken>> GetEvents<T>() => events.Select((item, index) => (item, index)).Where(each => each.item is T)
            .Select(each => Tuple.Create<T, StreamSequenceToken>(Copier<T>.Copy((T)each.item!), new EventSequenceTokenV2(sequence, each.index)));

        public bool ImportRequestContext()
        {
            foreach (var (key, value) in context ?? [])
                RequestContext.Set(key, value);
            return context is not null;
        }
    }
}
