using Dukaan.Silo.Hosting;
using Dukaan.Silo.Migrations;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>The schema of all shards: each has the same, whether it uses all of it or not.</summary>
internal sealed class ShardSchemas(NpgsqlDataSource main, DukaanSiloOptions options, ILogger<SchemaMigrator> log)
{
    /// <summary>Applies what is missing, in one shard after the other. Running it again does nothing.</summary>
    /// <exception cref="MigrationException">A migration failed; of that shard nothing was changed.</exception>
    public Task Migrate(CancellationToken cancellationToken) => Each(async migrator =>
    {
        await migrator.Migrate(cancellationToken);
        return true;
    });

    /// <summary>Whether nothing is missing in any.</summary>
    public Task<bool> IsMigrated(CancellationToken cancellationToken) => Each(migrator => migrator.IsMigrated(cancellationToken));

    /// <summary>Until one answers false.</summary>
    private async Task<bool> Each(Func<SchemaMigrator, Task<bool>> work)
    {
        if (!await work(new SchemaMigrator(main, log)))
            return false;

        foreach (var connection in options.Shards.Databases.Values)
        {
            await using var database = Database.Open(connection, options.MaxConnections);
            if (!await work(new SchemaMigrator(database, log)))
                return false;
        }

        return true;
    }
}
