using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Outbox;

/// <summary>Raised when events were committed in a shard.</summary>
internal sealed class EventsCommitted : Signal;
