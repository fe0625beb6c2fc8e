using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Usage;
using Dukaan.Storefront;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Storage;

/// <summary>What the storage of grains has for each shard: the queues in which reads and writes come together.</summary>
internal static class StorageParts
{
    public static void AddStorageParts(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton<SnapshotBoard>();
        services.TryAddSingleton<ShopUsage>();
        services.AddShardPart(
            (provider, shard) =>
                new WriteQueue(
                    shard.Database,
                    options,
                    provider.GetRequiredService<TimeProvider>(),
                    shard.Part<EventsCommitted>(),
                    provider.GetRequiredService<StorageMeter>(),
                    provider.GetRequiredService<ShopUsage>(),
                    provider.GetRequiredService<ILogger<WriteQueue>>(),
                    shard.Name
                )
        );
        services.AddShardPart(
            (provider, shard) => new ReadQueue(shard.Database, options, provider.GetRequiredService<ShopUsage>(), shard.Name)
        );
        services.AddShardPart(
            (provider, shard) =>
                new RecordReader(shard.Database, shard.Reads, options, provider.GetRequiredService<ShopUsage>(), shard.Name)
        );
    }

    extension(Shard shard)
    {
        public WriteQueue Writes => shard.Part<WriteQueue>();

        public ReadQueue Reads => shard.Part<ReadQueue>();

        public RecordReader Records => shard.Part<RecordReader>();
    }
}
