using Dukaan.Events;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// Takes note of events in the database before they are published: what must follow from an event and is not a read model (messages,
/// webhooks) hangs on this and never on a stream (P6). It throws where it could not, and the events are brought again; so it may see an
/// event twice.
/// </summary>
public interface IEventIntake
{
    Task Note(IReadOnlyCollection<StoreEvent> events, CancellationToken cancellationToken);
}
