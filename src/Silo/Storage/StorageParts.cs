using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Storage;

/// <summary>What the storage of grains has for each shard: the queues in which reads and writes come together.</summary>
internal static class StorageParts
{
    public static void AddStorageParts(this IServiceCollection services, StorageOptions options)
    {
        services.AddShardPart(
            (provider, shard) =>
                new WriteQueue(
                    shard.Database,
                    options,
                    provider.GetRequiredService<TimeProvider>(),
                    shard.Part<EventsCommitted>(),
                    provider.GetRequiredService<StorageMeter>(),
                    provider.GetRequiredService<ILogger<WriteQueue>>(),
                    shard.Name
                )
        );
        services.AddShardPart((_, shard) => new ReadQueue(shard.Database, options, shard.Name));
        services.AddShardPart((_, shard) => new RecordReader(shard.Database, shard.Reads, options, shard.Name));
    }

    extension(Shard shard)
    {
        public WriteQueue Writes => shard.Part<WriteQueue>();

        public ReadQueue Reads => shard.Part<ReadQueue>();

        public RecordReader Records => shard.Part<RecordReader>();
    }
}
