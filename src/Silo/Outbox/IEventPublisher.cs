using Dukaan.Events;

namespace Dukaan.Silo.Outbox;

/// <summary>Where the relay brings events.</summary>
public interface IEventPublisher
{
    /// <summary>Returns once the event was accepted; throws where it was not, and it is brought again.</summary>
    Task Publish(StoreEvent @event);
}
