namespace Dukaan.Silo.Kafka;

/// <summary>How far behind the reader of a partition is.</summary>
/// <param name="Messages">How many are not delivered yet.</param>
/// <param name="Age">How long ago the oldest of those that were read was written.</param>
internal readonly record struct PartitionLag(string Topic, int Partition, long Messages, TimeSpan Age);
