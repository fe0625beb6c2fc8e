using Dukaan.Domains;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Domains;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Kafka;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Reconciliation;
using Dukaan.Silo.Regions;
using Dukaan.Silo.Shards;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>The silo's options, from the operator's settings.</summary>
public static class SiloSettings
{
    /// <summary>The options to migrate the databases: a job that does only this has no address in the cluster.</summary>
    /// <exception cref="SettingException">There is no database setting.</exception>
    public static DukaanSiloOptions Databases(this DukaanOptions options) =>
        new()
        {
            Postgres =
                options.Postgres.Length > 0
                    ? options.Postgres
                    : throw new SettingException(
                        "DUKAAN_POSTGRES is not set: it needs an Npgsql connection string. `./dukaan up` brings a database of its own."
                    ),
            OrleansPostgres = options.ClusterPostgres,
            Home = new HomeOptions { Place = options.Region, Commit = options.Commit },
            Shards = new ShardOptions { Databases = options.Shards, Moves = options.Role is not SiloRole.Web },
        };

    /// <exception cref="SettingException">Settings of a cluster are inconsistent, or there is no database setting.</exception>
    public static DukaanSiloOptions Silo(this DukaanOptions options) =>
        AtHome(options, options.Databases()) with
        {
            Migrate = options.Migrate,
            Cluster = Cluster(options),
            Keys = options.Keys,
            Kafka = Kafka(options),
            Regions = Regions(options),
            Domains = Domains(options),
            SettingsFile = Path.Combine(options.Data, "runtime-settings.json"),
            Dns = new DnsOptions { Servers = [.. options.Dns] },
            // A writing process publishes at once; a web silo writes only while no worker is alive.
            Outbox = new OutboxOptions { Relay = options.Role is not SiloRole.Web },
            Deliveries = new DeliveryOptions
            {
                Deliver = options.Role is not SiloRole.Web && !options.Isolated,
                OrderMessages =
                    options.OrderMessages && (options.MessageWebhook is not null || options.Smtp is not null || options.IsDevelopment),
                AnyAddress = options.IsDevelopment,
                Texts = options.Texts,
            },
            Reconciliation = options.Isolated ? Compared : new ReconciliationOptions(),
        };

    /// <summary>In a copy: only when asked, and not with the gateway.</summary>
    private static ReconciliationOptions Compared => new() { Interval = Timeout.InfiniteTimeSpan, GatewayLookback = TimeSpan.Zero };

    /// <summary>
    /// Where the home can move, a process uses the member of its own region only: it never writes to another region's primary. The names
    /// of its leases differ from those of the other region's processes, which have to wait until these have ended.
    /// </summary>
    private static DukaanSiloOptions AtHome(DukaanOptions options, DukaanSiloOptions silo) =>
        options.PostgresHere is { } here && ConnectionSettings.At(silo.Postgres, here) is var member
            ? silo with
            {
                Postgres = member,
                SiloName = $"{options.Region}-{options.SiloName}",
                Home = silo.Home with { Member = member },
            }
            : silo with
            {
                SiloName = options.SiloName,
            };

    private static RegionOptions? Regions(DukaanOptions options)
    {
        if (options.Regions.Count == 0)
        {
            return null;
        }

        if (options.Regions.Select(region => region.Key).Distinct(StringComparer.Ordinal).Count() != options.Regions.Count)
        {
            throw new SettingException("DUKAAN_REGIONS names a region twice.");
        }

        var here = options.Home ?? options.Region;
        if (options.Regions.All(region => region.Key != here))
        {
            throw new SettingException(
                $"{(options.Home is null ? "DUKAAN_REGION" : "DUKAAN_HOME")} says '{here}', which is not in DUKAAN_REGIONS."
            );
        }

        return options.RegionSecret.Length > 0
            ? new RegionOptions(here, options.Regions.ToDictionary(), options.Regions[0].Key, options.RegionSecret, options.RegionUpgrade)
            : throw new SettingException("DUKAAN_REGIONS is set, so DUKAAN_REGION_SECRET must be too, the same in all regions.");
    }

    private static DomainOptions Domains(DukaanOptions options)
    {
        if (options.DomainTarget is not { } target)
        {
            return new DomainOptions();
        }

        // Otherwise every host of a request would count as a custom domain, our own too.
        return options.PublicUrl is not null
            ? new DomainOptions { Target = target, Addresses = [.. options.DomainAddresses] }
            : throw new SettingException(
                "DUKAAN_DOMAIN_TARGET is set, so DUKAAN_PUBLIC_URL must be too: it says which host is not a seller's."
            );
    }

    private static KafkaOptions? Kafka(DukaanOptions options) =>
        options.Kafka is not { } servers
            ? null
            : new KafkaOptions
            {
                Servers = servers,
                Region = options.Home ?? options.Region,
                Partitions = options.KafkaPartitions,
                Replication = (short)options.KafkaReplication,
                Retention = TimeSpan.FromHours(options.KafkaRetentionHours),
                Settings = options.KafkaSettings,
            };

    private static DukaanCluster? Cluster(DukaanOptions options)
    {
        if (options.Cluster is not { } name)
        {
            if (options.SiloShards.Count > 0)
            {
                throw new SettingException(
                    "DUKAAN_SILO_SHARDS tells the processes of a cluster apart: set DUKAAN_CLUSTER too, or leave it out."
                );
            }

            return options.Role is SiloRole.All
                ? null
                : throw new SettingException(
                    "DUKAAN_ROLE tells the processes of a cluster apart: set DUKAAN_CLUSTER too, or leave the role out."
                );
        }

        var address = options.SiloAddress
            ?? throw new SettingException(
                "DUKAAN_CLUSTER is set, so DUKAAN_SILO_ADDRESS must be too: the IP address at which the other processes reach this one."
            );
        if (options.SiloShards.FirstOrDefault(shard => shard != ShardOptions.Main && !options.Shards.ContainsKey(shard)) is { } unknown)
        {
            throw new SettingException($"DUKAAN_SILO_SHARDS says '{unknown}', which is not in DUKAAN_SHARDS.");
        }

        if (options.SiloShards.Count > 0 && options.Role is SiloRole.Web)
        {
            throw new SettingException(
                "DUKAAN_SILO_SHARDS is for processes that hold shops, and DUKAAN_ROLE says that this one is for the web."
            );
        }

        return new DukaanCluster(name, address, options.SiloPort, options.Role, options.SiloShards.Count > 0 ? options.SiloShards : null);
    }
}
