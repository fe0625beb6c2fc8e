namespace Dukaan.Silo.Outbox;

/// <summary>
/// Records what follows from events in the database before they are published. Everything that must follow from an event and is not a read
/// model (messages, webhooks) depends on this and never on a stream (P6). It throws where it failed, and the events are given to it again,
/// so it may see an event twice.
/// </summary>
internal interface IEventIntake
{
    /// <param name="entries">They are in the outbox until this has ended.</param>
    /// <param name="cancellationToken">Whatever is recorded by then may stay.</param>
    Task Note(IReadOnlyCollection<OutboxEntry> entries, CancellationToken cancellationToken);
}
