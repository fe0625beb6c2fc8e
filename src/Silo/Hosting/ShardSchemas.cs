using Dukaan.Silo.Clustering;
using Dukaan.Silo.Migrations;
using Dukaan.Silo.Postgres;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>Updates the schema of all shards. Each has the same schema, whether it uses all of it or not.</summary>
internal sealed class ShardSchemas(NpgsqlDataSource main, DukaanSiloOptions options, ILogger<SchemaMigrator> log)
{
    /// <summary>Applies missing migrations, in one shard after the other. Idempotent.</summary>
    /// <exception cref="MigrationException">A migration failed; of that shard nothing was changed.</exception>
    public async Task Migrate(CancellationToken cancellationToken)
    {
        await Main.Migrate(cancellationToken);
        foreach (var connection in options.Shards.Databases.Values)
        {
            await using var database = Database.Open(connection, options.MaxConnections);
            await Of(database).Migrate(cancellationToken);
        }
    }

    /// <summary>The main database's, without which nothing starts.</summary>
    public SchemaMigrator Main => Of(main);

    /// <summary>One shard's.</summary>
    public SchemaMigrator Of(NpgsqlDataSource shard) => new(shard, log);
}
