using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// A database and what works on it in this process. Each has connections, queues, leases and an outbox of its own, so that a rush at one is
/// not felt at another.
/// </summary>
internal sealed class Shard
{
    public Shard(string name, NpgsqlDataSource database, DukaanSiloOptions options, TimeProvider time, StorageMeter meter, ILoggerFactory logs)
    {
        var timeout = options.Storage.CommandTimeout;
        (Name, Database) = (name, database);
        Writes = new WriteQueue(database, options.Storage, time, Signal, meter, logs.CreateLogger<WriteQueue>(), name);
        Reads = new ReadQueue(database, options.Storage, name);
        Records = new RecordReader(database, Reads, options.Storage, name);
        Outbox = new OutboxTable(database, timeout);
        Leases = new PartitionLeases(database, options.SiloName, options.Outbox.LeaseDuration, timeout);
        Deliveries = new DeliveryTable(database, options.Deliveries, time, timeout);
        Intake = new DeliveryIntake(Deliveries);
    }

    public string Name { get; }

    public NpgsqlDataSource Database { get; }

    public WriteQueue Writes { get; }

    public ReadQueue Reads { get; }

    public RecordReader Records { get; }

    /// <summary>Raised when events were committed here.</summary>
    public OutboxSignal Signal { get; } = new();

    /// <summary>Raised when a payment gateway's message was kept here.</summary>
    public OutboxSignal Notices { get; } = new();

    public OutboxTable Outbox { get; }

    public PartitionLeases Leases { get; }

    public DeliveryTable Deliveries { get; }

    public DeliveryIntake Intake { get; }

    /// <summary>Where a store is at home that no database says anything of.</summary>
    public static bool IsMain(string shard) => shard == ShardOptions.Main;

    /// <summary>The partitions of this database that are this process's now.</summary>
    public short[] HeldPartitions() => [.. Leases.Held.Values.Where(lease => lease.Holds).Select(lease => lease.Partition)];
}
