using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Configuration;
using Orleans.Providers.Streams.Common;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess.Tests;

/// <summary>A queue outside, as a provider for Kafka has it: a log, and a checkpoint from which the next silo reads on.</summary>
public sealed class TestQueue : IQueueAdapterFactory, IQueueAdapter, IStreamFailureHandler
{
    private readonly HashRingBasedStreamQueueMapper _mapper = new(new HashRingStreamQueueMapperOptions { TotalQueueCount = 1 }, "test");
    private readonly SimpleQueueAdapterCache _cache = new(new SimpleQueueCacheOptions { CacheSize = 64 }, "test", NullLoggerFactory.Instance);
    private readonly List<TestBatch> _log = [];

    /// <summary>The numbers of the messages that were said to be delivered.</summary>
    public ConcurrentQueue<long> Delivered { get; } = new();

    /// <summary>The numbers of the messages that were given up.</summary>
    public ConcurrentQueue<long> Failed { get; } = new();

    public string Name => "test";

    public bool IsRewindable => false;

    public StreamProviderDirection Direction => StreamProviderDirection.ReadWrite;

    public bool ShouldFaultSubsriptionOnError => false;

    public Task<IQueueAdapter> CreateAdapter() => Task.FromResult<IQueueAdapter>(this);

    public IQueueAdapterCache GetQueueAdapterCache() => _cache;

    public IStreamQueueMapper GetStreamQueueMapper() => _mapper;

    public Task<IStreamFailureHandler> GetDeliveryFailureHandler(QueueId queueId) => Task.FromResult<IStreamFailureHandler>(this);

    public IQueueAdapterReceiver CreateReceiver(QueueId queueId) => new Receiver(this);

    public Task QueueMessageBatchAsync<T>(StreamId streamId, IEnumerable<T> events, StreamSequenceToken? token, Dictionary<string, object>? requestContext)
    {
        lock (_log)
        {
            _log.Add(new TestBatch(streamId, _log.Count + 1, [.. events.Cast<object>()], requestContext));
        }

        return Task.CompletedTask;
    }

    public Task OnDeliveryFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken)
    {
        Failed.Enqueue(sequenceToken!.SequenceNumber);
        return Task.CompletedTask;
    }

    public Task OnSubscriptionFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken) => Task.CompletedTask;

    private sealed class Receiver(TestQueue queue) : IQueueAdapterReceiver
    {
        private int _next = (int)queue.Delivered.LastOrDefault();

        public Task Initialize(TimeSpan timeout) => Task.CompletedTask;

        public Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount)
        {
            lock (queue._log)
            {
                IList<IBatchContainer> messages = [.. queue._log.Skip(_next).Take(maxCount < 0 ? int.MaxValue : maxCount)];
                _next += messages.Count;
                return Task.FromResult(messages);
            }
        }

        public Task MessagesDeliveredAsync(IList<IBatchContainer> messages)
        {
            foreach (var message in messages)
            {
                queue.Delivered.Enqueue(message.SequenceToken.SequenceNumber);
            }

            return Task.CompletedTask;
        }

        public Task Shutdown(TimeSpan timeout) => Task.CompletedTask;
    }
}

[GenerateSerializer]
public sealed class TestBatch(StreamId streamId, long number, List<object> events, Dictionary<string, object>? context) : IBatchContainer
{
    [Id(0)]
    public StreamId StreamId { get; private set; } = streamId;

    [Id(1)]
    public long Number { get; private set; } = number;

    [Id(2)]
    public List<object> Events { get; private set; } = events;

    [Id(3)]
    public Dictionary<string, object>? Context { get; private set; } = context;

    public StreamSequenceToken SequenceToken => new EventSequenceTokenV2(Number);

    public IEnumerable<Tuple<T, StreamSequenceToken>> GetEvents<T>() =>
        Events.OfType<T>().Select((item, index) => Tuple.Create<T, StreamSequenceToken>(item, new EventSequenceTokenV2(Number, index)));

    public bool ImportRequestContext()
    {
        foreach (var (key, value) in Context ?? [])
        {
            RequestContext.Set(key, value);
        }

        return Context is not null;
    }
}
