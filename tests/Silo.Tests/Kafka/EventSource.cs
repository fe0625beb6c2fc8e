using Dukaan.Events;
using Dukaan.Silo.Outbox;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>Publishes numbered events of a store, as the relay does.</summary>
internal sealed class EventSource(TestSilo silo, string? store = null)
{
    private int _version;

    public string Store { get; } = store ?? Ids.New(TimeProvider.System);

    /// <summary>Publishes the next event with a payload, and returns once it was accepted.</summary>
    public Task Publish(string payload, string topic = Topics.StoreUpdates) =>
        silo
            .Services.GetRequiredService<IEventPublisher>()
            .Publish(new StoreEvent(topic, Store, $"store/{Store}", ++_version, 0, "store.tested", 1, payload, DateTimeOffset.UtcNow));

    /// <summary>Publishes the numbers up to this one.</summary>
    public async Task Count(int last)
    {
        for (var number = 1; number <= last; number++)
        {
            await Publish($"{number}");
        }
    }
}
