using Dukaan.Events;
using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Outbox;

/// <summary>Publishes on Orleans streams: the namespace is the topic, the key the store id.</summary>
internal sealed class StreamPublisher(IClusterClient client) : IEventPublisher
{
    public Task Publish(StoreEvent @event) =>
        client.GetStreamProvider(Topics.Provider).GetStream<StoreEvent>(StreamId.Create(@event.Topic, @event.StoreId)).OnNextAsync(@event);
}
