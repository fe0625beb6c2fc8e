using Dukaan.Saving;

namespace Dukaan.Silo.Outbox;

/// <summary>Which partition of the outbox a store's events stand in: its shard. All events of a store stand in one, so that one publisher has their order.</summary>
internal static class OutboxPartition
{
    public const int Count = Shards.Count;

    public static short Of(string storeId) => Shards.Of(storeId);
}
