using Dukaan.Silo.Clustering;
using Dukaan.Silo.Customers;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>Registers the shards of a silo. They start after the schema and before all that reads or writes.</summary>
internal static class ShardServices
{
    public static void AddShards(this IServiceCollection services, DukaanSiloOptions options)
    {
        services.AddSingleton(options.Shards);
        services.AddSingleton<ShardMap>();
        services.AddSingleton<ShardMeter>();
        services.AddSingleton(provider => new ShardTable(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton(provider => new StoreShards(
            provider.GetRequiredService<NpgsqlDataSource>(),
            provider.GetRequiredService<ShardMap>(),
            options.Shards,
            options.MaxConnections,
            provider,
            options.Home.Commit
        ));
        services.AddSingleton(provider => new StoreMigrations(
            provider.GetRequiredService<StoreShards>(),
            provider.GetRequiredService<ShardTable>(),
            options.Shards
        ));
        services.AddSingleton<ShopNames>();
        AddShardParts(services, options);
        services.AddHostedService<ShardStart>();
    }

    /// <summary>The parts of each shard.</summary>
    public static void AddShardParts(IServiceCollection services, DukaanSiloOptions options)
    {
        var timeout = options.Storage.CommandTimeout;
        services.AddStorageParts(options.Storage with { WaitsForStandby = options.Home.Commit is CommitMode.Far });
        services.AddOutboxParts(options.Outbox, options.SiloName, timeout, options.Storage.Prepare);
        services.AddDeliveryParts(options.Deliveries, timeout, options.Storage.Prepare);
        services.AddCustomerParts(timeout, options.Storage.Prepare);
        services.AddPaymentParts();
    }
}
