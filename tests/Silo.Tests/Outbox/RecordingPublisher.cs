using System.Collections.Concurrent;
using Dukaan.Events;
using Dukaan.Silo.Outbox;

namespace Dukaan.Silo.Tests.Outbox;

/// <summary>Takes events and keeps them; it can be told to refuse.</summary>
internal sealed class RecordingPublisher : IEventPublisher
{
    private readonly ConcurrentQueue<StoreEvent> _published = new();

    /// <summary>Asked before each event; true refuses it.</summary>
    public Func<StoreEvent, bool> Refuse { get; set; } = _ => false;

    public IReadOnlyList<StoreEvent> Published => [.. _published];

    /// <summary>The payloads of a store's events, as they came.</summary>
    public string Of(string store) =>
        string.Join(' ', _published.Where(@event => @event.StoreId == store).Select(@event => @event.Payload));

    public Task Publish(StoreEvent @event)
    {
        if (Refuse(@event))
        {
            throw new InvalidOperationException("The test refuses this event.");
        }

        _published.Enqueue(@event);
        return Task.CompletedTask;
    }
}
