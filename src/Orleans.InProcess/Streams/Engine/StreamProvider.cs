using System.Security.Cryptography;
using Orleans.Providers.Streams.Common;

namespace Orleans.InProcess;

/// <summary>Which grain listens to a stream.</summary>
internal sealed record Subscription(Guid Id, StreamId Stream, GrainId Grain);

/// <summary>Streams over the queues of an adapter. Producers write to it; one agent for each queue reads and delivers.</summary>
internal sealed class StreamProvider(string name, Silo silo, IQueueAdapterFactory factory, StreamPullingAgentOptions options)
    : IStreamProvider, ISiloPart
{
    private readonly TaskCompletionSource<IQueueAdapter> _adapter = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<QueueAgent> _agents = [];
    public string Name => name;
    public Silo Silo => silo;
    public StreamPullingAgentOptions Options => options;

    public static StreamProvider Create(IServiceProvider services, string name) => new(
        name,
        services.GetRequiredService<Silo>(),
        services.GetRequiredKeyedService<IQueueAdapterFactory>(name),
        services.GetRequiredService<IOptionsMonitor<StreamPullingAgentOptions>>().Get(name));

    public IAsyncStream<T> GetStream<T>(StreamId streamId) => new Stream<T>(this, streamId);

    public async Task Start(CancellationToken token)
    {
        var adapter = await factory.CreateAdapter();
        _adapter.SetResult(adapter);
        if (adapter.Direction is StreamProviderDirection.WriteOnly or StreamProviderDirection.None)
            return;
        var cache = (SimpleQueueAdapterCache)factory.GetQueueAdapterCache();
        foreach (var queue in factory.GetStreamQueueMapper().GetAllQueues())
        {
            _agents.Add(new QueueAgent(this, queue, adapter.CreateReceiver(queue), cache.Size, await factory.GetDeliveryFailureHandler(queue)));
            _agents[^1].Start();
        }
    }

    // Before the grains end: what is read and not delivered stays in its queue.
    public Task Stop(CancellationToken token) => Task.WhenAll(_agents.Select(agent => agent.Stop()));

    /// <summary>The subscriptions that grain classes declare, each with an id that stays the same.</summary>
    public IEnumerable<Subscription> SubscriptionsOf(StreamId stream) => stream.GetNamespace() is not { } ns
        ? []
        : silo.Manifest.Classes
            .Where(grain => grain.Subscriptions.Any(subscription => subscription.Namespace == ns))
            .Select(grain => new Subscription(IdOf(stream, grain.GrainType), stream, new GrainId(grain.GrainType, stream.KeySpan)));

    private Guid IdOf(StreamId stream, GrainType grain) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{name} {grain} {stream}")).AsSpan(0, 16));

    private async Task Produce<T>(StreamId stream, IEnumerable<T> events, StreamSequenceToken? token)
    {
        var context = RequestContext.Snapshot?.ToDictionary();
        await (await _adapter.Task).QueueMessageBatchAsync(stream, events, token, context);
    }

    private sealed class Stream<T>(StreamProvider provider, StreamId id) : IAsyncStream<T>
    {
        public Task OnNextAsync(T item, StreamSequenceToken? token = null) => provider.Produce(id, [item], token);
        public Task OnNextBatchAsync(IEnumerable<T> batch, StreamSequenceToken? token = null) => provider.Produce(id, batch, token);
        public Task OnCompletedAsync() => throw new NotImplementedException("OnCompletedAsync is not implemented for now.");
        public Task OnErrorAsync(Exception ex) => throw new NotImplementedException("OnErrorAsync is not implemented for now.");
    }
}
