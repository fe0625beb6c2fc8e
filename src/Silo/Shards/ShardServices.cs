using Dukaan.Silo.Hosting;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>The shards of a silo. After the schema in the order of starting, and before all that reads or writes.</summary>
internal static class ShardServices
{
    public static void AddShards(this IServiceCollection services, DukaanSiloOptions options)
    {
        services.AddSingleton(options.Shards);
        services.AddSingleton<ShardMap>();
        services.AddSingleton<ShardMeter>();
        services.AddSingleton(provider => new ShardTable(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton(provider => new StoreShards(
            provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<ShardMap>(), options, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<StorageMeter>(), provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(provider => new StoreMoves(
            provider.GetRequiredService<StoreShards>(), provider.GetRequiredService<ShardTable>(), options.Shards));
        services.AddSingleton<ShopNames>();
        services.AddHostedService<ShardStart>();
    }
}
