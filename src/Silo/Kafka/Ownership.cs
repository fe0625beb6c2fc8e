namespace Dukaan.Silo.Kafka;

/// <summary>The ownership of one partition: the right to save its checkpoints, until another process takes it.</summary>
/// <param name="Fences">By topic; incremented with each new owner.</param>
/// <param name="Checkpoints">Where the former owner was.</param>
internal sealed record Ownership(int Partition, IReadOnlyDictionary<string, long> Fences, IReadOnlyList<Checkpoint> Checkpoints);
