using System.Diagnostics;

namespace Dukaan.Silo.Outbox;

/// <summary>The right to publish a partition's events, until a moment.</summary>
/// <param name="Fence">Incremented whenever the lease changes its holder: writes under an older number are refused.</param>
/// <param name="EndsAt">On this machine's monotonic clock; earlier than the database would give the partition to another.</param>
internal sealed record Lease(short Partition, long Fence, long EndsAt)
{
    public bool Holds => Stopwatch.GetTimestamp() < EndsAt;
}
