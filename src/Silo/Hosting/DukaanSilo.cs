using System.Diagnostics.Metrics;
using Dukaan.Customers;
using Dukaan.Experiments;
using Dukaan.Orders;
using Dukaan.People;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Dukaan.Silo.BackInStock;
using Dukaan.Silo.Carts;
using Dukaan.Silo.Catalog;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Customers;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Domains;
using Dukaan.Silo.Experiments;
using Dukaan.Silo.Health;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Keys;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Orders;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.People;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Reconciliation;
using Dukaan.Silo.Regions;
using Dukaan.Silo.Reviews;
using Dukaan.Silo.Rows;
using Dukaan.Silo.RuntimeSettings;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Silo.Team;
using Dukaan.Silo.Usage;
using Dukaan.Team;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>Puts a silo into a host: grains, their storage, the outbox and the streams.</summary>
public static class DukaanSilo
{
    /// <summary>
    /// Adds the silo. The order matters, since hosted services start in it and stop against it: schema → shards → silo → relay → (the web
    /// server, which the host adds last). So a stop first refuses requests, then publishes what is committed, ends the grains, completes
    /// their writes, and closes the pool. The caller adds a message sender and a page renderer, which grains need too.
    /// </summary>
    public static IHostApplicationBuilder AddDukaanSilo(this IHostApplicationBuilder builder, DukaanSiloOptions options)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddDomains(options.Domains, options.Dns);
        services.AddDukaanGrains();
        services.AddMetrics();
        DatabaseUpdate.AddDatabase(services, options);
        services.AddSingleton<Readiness>();
        services.AddSingleton<IReadiness>(provider => provider.GetRequiredService<Readiness>());
        services.AddHostedService<ClockMonitor>();
        services.AddHostedService<SchemaStart>();
        AddHome(services, options);
        services.AddKeyRing(options.Keys);
        services.AddShards(options);
        AddStorage(services, options.Storage);
        if (options.Regions is { } regions)
        {
            services.AddRegions(regions);
        }

        builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddWatchdogFilter();
        // Orleans places grains through a Polly pipeline, which tells of each placement.
        builder.Logging.AddFilter("Polly", LogLevel.Warning);
        // A service of each silo tells of its share of the ring.
        builder.Logging.AddFilter(typeof(ShopUsageService).FullName, LogLevel.Warning);
        builder.UseOrleans(silo =>
        {
            SiloSettings.Apply(silo, options);
            OrleansProviders.Configure(silo, options);
        });
        services.AddHostedService<VersionBoardStart>();
        services.AddRuntimeSettings(options);
        services.AddHostedService<SiloStarted>();
        if (options.Migrate)
        {
            services.AddHostedService<LateIndexes>();
        }

        AddOutbox(services, options);
        services.AddSingleton(options.OrderSweep);
        foreach (var shard in options.Shards.Names)
        {
            services.AddSingleton<IHostedService>(provider =>
                ActivatorUtilities.CreateInstance<OrderSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
            );
            services.AddSingleton<IHostedService>(provider =>
                ActivatorUtilities.CreateInstance<ReviewSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
            );
            services.AddSingleton<IHostedService>(provider =>
                ActivatorUtilities.CreateInstance<CatalogSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
            );
            if (options.Regions is not null)
            {
                services.AddSingleton<IHostedService>(provider =>
                    ActivatorUtilities.CreateInstance<CartTellSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
                );
            }

            if (options.Deliveries is { Deliver: true, OrderMessages: true })
            {
                services.AddSingleton<IHostedService>(provider =>
                    ActivatorUtilities.CreateInstance<BackInStockSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
                );
                services.AddSingleton<IHostedService>(provider =>
                    ActivatorUtilities.CreateInstance<CartSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
                );
                services.AddSingleton<IHostedService>(provider =>
                    ActivatorUtilities.CreateInstance<SellerMailSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
                );
            }

            if (options.Domains.On)
            {
                services.AddSingleton<IHostedService>(provider =>
                    ActivatorUtilities.CreateInstance<DomainSweep>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
                );
            }
        }

        services.AddReconciliation(options.Reconciliation);
        return builder;
    }

    private static void AddHome(IServiceCollection services, DukaanSiloOptions options)
    {
        var home = options.Home;
        var changes = home.Member is not null || home.Commit is CommitMode.Far || ConnectionSettings.HasSeveralHosts(options.Postgres);
        services.AddHome(home, options.Postgres, watched: changes);
    }

    private static void AddStorage(IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<StateCodec>();
        services.AddSingleton<StorageMeter>();
        services.AddSingleton<PostgresGrainStorage>();
        services.AddSingleton<IRowReader, PostgresRowReader>();
        services.AddSingleton<IOrderBookReader, PostgresOrderBookReader>();
        services.AddSingleton<ICustomerReader, PostgresCustomerReader>();
        services.AddSingleton<IActivityReader, PostgresActivityReader>();
        services.AddSingleton<IOrderRecords, PostgresOrderRecords>();
        services.AddSingleton<IPersonalData, PersonalData>();
        services.AddKeyedSingleton<IGrainStorage>(Storages.Domain, (provider, _) => provider.GetRequiredService<PostgresGrainStorage>());
    }

    private static void AddRuntimeSettings(this IServiceCollection services, DukaanSiloOptions options)
    {
        if (options.Regions is not null)
        {
            services.AddSingleton<ISettingsKeeper, RegionSettingsKeeper>();
            services.AddSingleton<IExperimentKeeper, RegionExperimentKeeper>();
        }

        services.AddSingleton(provider => new LiveSettings(
            provider.GetRequiredService<IClusterClient>(),
            options.SettingsFile,
            options.Regions?.Here ?? "",
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IMeterFactory>(),
            provider.GetRequiredService<ILogger<LiveSettings>>()
        ));
        services.AddSingleton<IRuntimeSettings>(provider => provider.GetRequiredService<LiveSettings>());
        services.AddHostedService(provider => provider.GetRequiredService<LiveSettings>());
    }

    private static void AddOutbox(IServiceCollection services, DukaanSiloOptions options)
    {
        var timeout = options.Storage.CommandTimeout;
        services.AddSingleton(options.Outbox);
        services.AddSingleton(provider => new PollPace(provider.GetRequiredService<ISiloStatusOracle>(), PollPace.Alone));
        services.TryAddSingleton<IEventPublisher>(provider => new StreamPublisher(
            provider.GetRequiredService<IClusterClient>(),
            inMemory: options.Kafka is null
        ));
        services.AddSingleton<OutboxGauge>();
        services.AddSingleton<IOutboxHealth>(provider => provider.GetRequiredService<OutboxGauge>());
        services.AddHostedService(provider => provider.GetRequiredService<OutboxGauge>());
        foreach (var shard in options.Shards.Names)
        {
            services.AddSingleton<IHostedService>(provider => Relay(provider, provider.GetRequiredService<StoreShards>().Named(shard)!));
        }

        services.AddHostedService<ShardMigrator>();
        services.AddDeliveries(options.Deliveries, options.Shards.Names, timeout);
    }

    private static OutboxRelay Relay(IServiceProvider provider, Shard shard) =>
        new(
            shard.Outbox,
            shard.Leases,
            new EventIntakes(shard.Intake, shard.Customers),
            provider.GetRequiredService<IEventPublisher>(),
            shard.Signal,
            provider.GetRequiredService<OutboxOptions>(),
            provider.GetRequiredService<PollPace>(),
            provider.GetRequiredService<HomeLease>(),
            provider.GetRequiredService<ILogger<OutboxRelay>>()
        );
}
