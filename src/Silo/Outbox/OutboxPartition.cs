using Dukaan.Saving;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// Which partition of the outbox a store's events stand in. All events of a store stand in one, so that one publisher has their order.
/// </summary>
internal static class OutboxPartition
{
    public const int Count = Partitions.Count;

    public static short Of(string storeId) => Partitions.Of(storeId);
}
