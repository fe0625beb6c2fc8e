using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess;

/// <summary>Streams over the queues of an adapter. Producers write to it; one agent for each queue reads and delivers.</summary>
internal sealed class StreamProvider(string name, Silo silo, IQueueAdapterFactory factory, StreamPullingAgentOptions options, StreamPubSubOptions pubSub)
    : IStreamProvider, ILifecycleParticipant<ISiloLifecycle>
{
    private readonly TaskCompletionSource<IQueueAdapter> _adapter = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<QueueAgent> _agents = [];

    public string Name => name;

    public bool IsRewindable => _adapter.Task.IsCompletedSuccessfully && _adapter.Task.Result.IsRewindable;

    public Silo Silo => silo;

    public StreamPullingAgentOptions Options => options;

    public IQueueAdapterFactory Factory => factory;

    public Subscriptions Subscriptions { get; } = new(name, silo, pubSub.PubSubType);

    public static StreamProvider Create(IServiceProvider services, string name) => new(
        name,
        services.GetRequiredService<Silo>(),
        services.GetRequiredKeyedService<IQueueAdapterFactory>(name),
        services.GetRequiredService<IOptionsMonitor<StreamPullingAgentOptions>>().Get(name),
        services.GetRequiredService<IOptionsMonitor<StreamPubSubOptions>>().Get(name));

    public IAsyncStream<T> GetStream<T>(StreamId streamId) => new InProcessStream<T>(this, streamId);

    public async Task Produce<T>(StreamId stream, IEnumerable<T> events, StreamSequenceToken? token)
    {
        var context = RequestContext.Snapshot?.ToDictionary();
        var adapter = await _adapter.Task;
        await adapter.QueueMessageBatchAsync(stream, events, token, context);
    }

    public void Participate(ISiloLifecycle lifecycle)
    {
        lifecycle.Subscribe($"{name} adapter", ServiceLifecycleStage.ApplicationServices, async token => _adapter.SetResult(await factory.CreateAdapter(token)));
        lifecycle.Subscribe($"{name} agents", ServiceLifecycleStage.Active, StartAgents, StopAgents);
    }

    private async Task StartAgents(CancellationToken token)
    {
        var adapter = await _adapter.Task;
        if (adapter.Direction is StreamProviderDirection.WriteOnly or StreamProviderDirection.None)
        {
            return;
        }

        foreach (var queue in factory.GetStreamQueueMapper().GetAllQueues())
        {
            var agent = new QueueAgent(this, queue, adapter.CreateReceiver(queue), await factory.GetDeliveryFailureHandler(queue));
            _agents.Add(agent);
            await agent.Start();
        }
    }

    // Before the grains end: what is read and not delivered stays in its queue.
    public Task StopAgents(CancellationToken token) => Task.WhenAll(_agents.Select(agent => agent.Stop()));
}
