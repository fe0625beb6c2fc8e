using Dukaan.Domains;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Domains;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Kafka;
using Dukaan.Silo.Keys;
using Dukaan.Silo.Orders;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Reconciliation;
using Dukaan.Silo.Regions;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>The options of a silo.</summary>
public sealed record DukaanSiloOptions
{
    /// <summary>An Npgsql connection string. The database is assumed to run with <c>synchronous_commit = on</c>.</summary>
    public required string Postgres { get; init; }

    /// <summary>Where this process runs, and when it may act for its home.</summary>
    public HomeOptions Home { get; init; } = new();

    /// <summary>
    /// The database of Orleans's own tables (membership, one-time codes), in the schema <c>orleans</c>: an Npgsql connection string, or
    /// null for the same database. It has its own connection pool in any case, so that a busy shop never keeps a silo from renewing its
    /// membership.
    /// </summary>
    public string? OrleansPostgres { get; init; }

    /// <summary>The cluster to join; null: this process is alone.</summary>
    public DukaanCluster? Cluster { get; init; }

    /// <summary>Whether this process brings the database up to date when it starts; if not, it waits until another has.</summary>
    public bool Migrate { get; init; } = true;

    /// <summary>
    /// This silo's name among those that share the database, the same after a restart. A silo that starts under the name of a crashed one
    /// takes over its leases at once, so its events are published without a wait.
    /// </summary>
    public string SiloName { get; init; } = Environment.MachineName;

    /// <summary>How long a grain call may take.</summary>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many calls may wait at one grain; the next one is refused (P9).</summary>
    public int MaxWaitingCalls { get; init; } = 5_000;

    /// <summary>How long an idle grain stays in memory.</summary>
    public TimeSpan IdleGrains { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The databases of stores that have outgrown their neighbours.</summary>
    public ShardOptions Shards { get; init; } = new();

    /// <summary>How many connections to PostgreSQL at most, in each shard.</summary>
    public int MaxConnections { get; init; } = 20;

    public StorageOptions Storage { get; init; } = new();

    /// <summary>The keys that encrypt the ring of data-protection keys.</summary>
    public MasterKeys Keys { get; init; } = MasterKeys.None;

    /// <summary>How events travel over Kafka; null: they stay in this process.</summary>
    public KafkaOptions? Kafka { get; init; }

    /// <summary>The regions that this is one of; null: it is the only one.</summary>
    public RegionOptions? Regions { get; init; }

    public OutboxOptions Outbox { get; init; } = new();

    public DeliveryOptions Deliveries { get; init; } = new();

    public OrderSweepOptions OrderSweep { get; init; } = new();

    /// <summary>Where sellers' own domains must point; without a target the feature is off.</summary>
    public DomainOptions Domains { get; init; } = new();

    /// <summary>The name servers that are asked about them.</summary>
    public DnsOptions Dns { get; init; } = new();

    /// <summary>Where the last known runtime settings are kept on this machine; null: nowhere.</summary>
    public string? SettingsFile { get; init; }

    public ReconciliationOptions Reconciliation { get; init; } = new();
}
