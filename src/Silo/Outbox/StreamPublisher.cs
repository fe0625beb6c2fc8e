using Dukaan.Events;
using Dukaan.Orders;
using Dukaan.Values;
using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// Publishes on Orleans streams: the namespace is the topic, the key the store id. Orders have one listener, at home: where the streams are
/// in memory it is called, which costs a fraction of a stream's way and is repeated until it succeeds.
/// </summary>
/// <param name="client">Of the cluster.</param>
/// <param name="inMemory">Whether the streams are in memory; otherwise other processes read them.</param>
internal sealed class StreamPublisher(IClusterClient client, bool inMemory) : IEventPublisher
{
    public async Task Publish(StoreEvent @event)
    {
        using var span = @event.Publishing(inMemory ? "orleans" : "kafka");
        @event = @event with { Trace = Traces.Here };
        await (
            inMemory && @event.Topic == Topics.Orders
                ? Tell(@event)
                : client
                    .GetStreamProvider(Topics.Provider)
                    .GetStream<StoreEvent>(StreamId.Create(@event.Topic, @event.StoreId))
                    .OnNextAsync(@event)
        );
    }

    private async Task Tell(StoreEvent @event)
    {
        Caller.Set(@event.StoreId, Caller.System);
        await client.GetGrain<IOrderBookGrain>(@event.StoreId).Heard(@event);
    }
}
