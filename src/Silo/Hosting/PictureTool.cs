using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>Reads from databases alone, without a silo, which pictures are in use.</summary>
public static class PictureTool
{
    /// <summary>How many pictures are looked for in one reading of the databases.</summary>
    private const int AtOnce = 200_000;

    private const string StoresSql = "SELECT key FROM grain_state WHERE kind = 'store' AND payload IS NOT NULL";

    /// <summary>Wherever a document may have a picture: a column that is added later is read too.</summary>
    private const string ColumnsSql = """
        SELECT format('SELECT DISTINCT named.ids[1] FROM %I.%I, regexp_matches(%I::text, ''\m[0-7][0-9a-z]{25}\M'', ''g'') named(ids)
            WHERE named.ids[1] = ANY($1)', table_schema, table_name, column_name)
        FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
        WHERE data_type IN ('jsonb', 'json') AND table_type = 'BASE TABLE' AND table_schema = 'public'
        """;

    /// <summary>The stores that live in these databases; not those that are copied from another region.</summary>
    public static Task<HashSet<string>> Stores(DukaanSiloOptions options, CancellationToken cancellationToken = default) =>
        InAll(options, async (database, found) => found.UnionWith(await Read(database, StoresSql, null, cancellationToken)));

    /// <summary>Those of these pictures that any document names: products, orders, reviews, copies.</summary>
    /// <remarks>It reads all documents, in one statement for each column.</remarks>
    public static Task<HashSet<string>> Used(
        DukaanSiloOptions options,
        IReadOnlyCollection<string> pictures,
        CancellationToken cancellationToken = default
    ) => InAll(options, async (database, found) =>
        {
            foreach (var sql in await Read(database, ColumnsSql, null, cancellationToken))
            {
                foreach (var part in pictures.Chunk(AtOnce))
                {
                    found.UnionWith(await Read(database, sql, part, cancellationToken));
                }
            }
        });

    private static async Task<HashSet<string>> InAll(DukaanSiloOptions options, Func<NpgsqlDataSource, HashSet<string>, Task> read)
    {
        var services = new ServiceCollection().AddLogging().AddMetrics().AddSingleton(TimeProvider.System).AddSingleton<StorageMeter>();
        DatabaseUpdate.AddDatabase(services, options);
        services.AddShards(options);
        await using var provider = services.BuildServiceProvider();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shard in provider.GetRequiredService<StoreShards>().All)
        {
            await read(shard.Database, found);
        }

        return found;
    }

    private static async Task<List<string>> Read(NpgsqlDataSource database, string sql, string[]? ids, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0; // it reads everything; who runs it waits, or ends it
        if (ids is not null)
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ids });
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
