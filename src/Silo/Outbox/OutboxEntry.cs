using Dukaan.Events;

namespace Dukaan.Silo.Outbox;

/// <summary>An event that waits to be published, and where it stands.</summary>
internal sealed record OutboxEntry(long Seq, short Partition, StoreEvent Event);
