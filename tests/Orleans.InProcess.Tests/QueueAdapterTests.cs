using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Providers.Streams.Common;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess.Tests;

/// <summary>One queue outside, as a provider for Kafka has it.</summary>
public sealed class TestQueue : IQueueAdapterFactory, IQueueAdapter, IQueueAdapterReceiver
{
    private readonly HashRingBasedStreamQueueMapper _mapper = new(new HashRingStreamQueueMapperOptions { TotalQueueCount = 1 }, "test");
    private readonly SimpleQueueAdapterCache _cache = new(new SimpleQueueCacheOptions { CacheSize = 64 }, "test", NullLoggerFactory.Instance);
    private readonly ConcurrentQueue<TestBatch> _messages = new();
    private long _next;

    public ConcurrentQueue<long> Delivered { get; } = new();

    public string Name => "test";

    public bool IsRewindable => false;

    public StreamProviderDirection Direction => StreamProviderDirection.ReadWrite;

    public Task<IQueueAdapter> CreateAdapter() => Task.FromResult<IQueueAdapter>(this);

    public IQueueAdapterCache GetQueueAdapterCache() => _cache;

    public IStreamQueueMapper GetStreamQueueMapper() => _mapper;

    public Task<IStreamFailureHandler> GetDeliveryFailureHandler(QueueId queueId) => Task.FromResult<IStreamFailureHandler>(new NoOpStreamDeliveryFailureHandler());

    public IQueueAdapterReceiver CreateReceiver(QueueId queueId) => this;

    public Task QueueMessageBatchAsync<T>(StreamId streamId, IEnumerable<T> events, StreamSequenceToken? token, Dictionary<string, object>? requestContext)
    {
        _messages.Enqueue(new TestBatch(streamId, Interlocked.Increment(ref _next), [.. events.Cast<object>()]));
        return Task.CompletedTask;
    }

    public Task Initialize(TimeSpan timeout) => Task.CompletedTask;

    public Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount)
    {
        var messages = new List<IBatchContainer>();
        while ((maxCount < 0 || messages.Count < maxCount) && _messages.TryDequeue(out var message))
        {
            messages.Add(message);
        }

        return Task.FromResult<IList<IBatchContainer>>(messages);
    }

    public Task MessagesDeliveredAsync(IList<IBatchContainer> messages)
    {
        foreach (var message in messages)
        {
            Delivered.Enqueue(message.SequenceToken.SequenceNumber);
        }

        return Task.CompletedTask;
    }

    public Task Shutdown(TimeSpan timeout) => Task.CompletedTask;
}

[GenerateSerializer]
public sealed class TestBatch(StreamId streamId, long number, List<object> events) : IBatchContainer
{
    [Id(0)]
    public StreamId StreamId { get; private set; } = streamId;

    [Id(1)]
    public long Number { get; private set; } = number;

    [Id(2)]
    public List<object> Events { get; private set; } = events;

    public StreamSequenceToken SequenceToken => new EventSequenceTokenV2(Number);

    public IEnumerable<Tuple<T, StreamSequenceToken>> GetEvents<T>() =>
        Events.OfType<T>().Select((item, index) => Tuple.Create<T, StreamSequenceToken>(item, new EventSequenceTokenV2(Number, index)));

    public bool ImportRequestContext() => false;
}

public sealed class QueueCluster : Cluster
{
    public TestQueue Queue { get; } = new();

    protected override void Configure(ISiloBuilder silo) => silo.AddPersistentStreams("test", (_, _) => Queue, streams => streams.ConfigurePullingAgent(agent =>
        agent.Configure(options => options.GetQueueMsgsTimerPeriod = TimeSpan.FromMilliseconds(20))));
}

public sealed class QueueAdapterTests(QueueCluster cluster) : IClassFixture<QueueCluster>
{
    [Fact]
    public async Task Events_of_a_queue_outside_reach_their_grain_and_the_queue_hears_of_it()
    {
        var stream = cluster.Service<IServiceProvider>().GetRequiredKeyedService<IStreamProvider>("test").GetStream<Happened>(StreamId.Create("facts", "outside"));
        for (var i = 0; i < 10; i++)
        {
            await stream.OnNextAsync(new Happened("outside", i));
        }

        await cluster.Service<Witness>().Gate("all outside");
        Assert.Equal(Enumerable.Range(0, 10), cluster.Service<Witness>().SeenOf("outside").Cast<int>());
        await Eventually.True(() => !cluster.Queue.Delivered.IsEmpty);
        var delivered = cluster.Queue.Delivered.ToArray();
        Assert.Equal(delivered.Order(), delivered);
    }
}
