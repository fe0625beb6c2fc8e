using Dukaan.Events;

namespace Dukaan.Silo.Outbox;

/// <summary>Publishes the events of the relay.</summary>
public interface IEventPublisher
{
    /// <summary>Returns once the event was accepted. If it throws, the event is published again.</summary>
    Task Publish(StoreEvent @event);
}
