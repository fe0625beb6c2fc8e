using Dukaan.Saving;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// The partition of the outbox that has a store's events. All events of a store are in one, so that one publisher keeps their order.
/// </summary>
internal static class OutboxPartition
{
    public const int Count = Partitions.Count;

    public static short Of(string storeId) => Partitions.Of(storeId);
}
