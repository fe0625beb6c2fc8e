namespace Dukaan.Silo.Kafka;

/// <summary>How far a partition of a topic has been delivered.</summary>
/// <param name="Topic">Kafka's name.</param>
/// <param name="Next">The offset to read next; null: it has never been read.</param>
internal sealed record Checkpoint(string Topic, long? Next);
