namespace Dukaan.Silo.Kafka;

/// <summary>The right to save checkpoints of one partition, until another takes it.</summary>
/// <param name="Fences">By topic; raised whenever the partition changes hands.</param>
/// <param name="Checkpoints">Where the former owner was.</param>
internal sealed record Ownership(int Partition, IReadOnlyDictionary<string, long> Fences, IReadOnlyList<Checkpoint> Checkpoints);
