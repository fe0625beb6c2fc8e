using System.Diagnostics;

namespace Dukaan.Silo.Outbox;

/// <summary>The right to publish a partition's events, until a moment.</summary>
/// <param name="Fence">Raised whenever the partition changes hands: what was done under an older number is too late.</param>
/// <param name="EndsAt">On this machine's monotonic clock; earlier than the database would give the partition to another.</param>
internal sealed record Lease(short Partition, long Fence, long EndsAt)
{
    public bool Holds => Stopwatch.GetTimestamp() < EndsAt;
}
