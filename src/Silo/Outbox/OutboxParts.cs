using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Outbox;

/// <summary>The parts of a shard for the outbox.</summary>
internal static class OutboxParts
{
    /// <param name="services">The silo's.</param>
    /// <param name="options">How long a lease is held.</param>
    /// <param name="silo">The name under which this process takes leases.</param>
    /// <param name="timeout">Of a statement.</param>
    /// <param name="prepare">Whether frequent statements are prepared.</param>
    public static void AddOutboxParts(this IServiceCollection services, OutboxOptions options, string silo, TimeSpan timeout, bool prepare)
    {
        services.AddShardPart((_, _) => new EventsCommitted());
        services.AddShardPart((_, shard) => new OutboxTable(shard.Database, timeout, prepare));
        services.AddShardPart((_, shard) => new PartitionLeases(shard.Database, silo, options.LeaseDuration, timeout));
    }

    extension(Shard shard)
    {
        /// <summary>Raised when events were committed here.</summary>
        public EventsCommitted Signal => shard.Part<EventsCommitted>();

        public OutboxTable Outbox => shard.Part<OutboxTable>();

        public PartitionLeases Leases => shard.Part<PartitionLeases>();

        /// <summary>The partitions of this database that are this process's now.</summary>
        public short[] HeldPartitions() => [.. shard.Leases.Held.Values.Where(lease => lease.Holds).Select(lease => lease.Partition)];
    }
}
