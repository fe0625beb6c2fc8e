using Dukaan.Catalog;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>Reads a shop from databases alone, without a silo: from a copy of an earlier moment.</summary>
public static class ShopTool
{
    private const string StateSql =
        "SELECT schema, payload::text FROM grain_state WHERE kind = 'catalog' AND key = $1 AND payload IS NOT NULL";
    private const string RowsSql =
        "SELECT id, bucket, sort, payload::text, schema FROM grain_row WHERE kind = 'catalog' AND key = $1 AND bucket <> 'op'";

    /// <summary>The catalog of a shop.</summary>
    /// <param name="options">The databases.</param>
    /// <param name="shop">Its id, or the name in its link.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null: there is no such shop.</returns>
    public static async Task<CatalogSnapshot?> Catalog(
        DukaanSiloOptions options,
        string shop,
        CancellationToken cancellationToken = default
    )
    {
        var services = new ServiceCollection().AddLogging().AddMetrics().AddSingleton(TimeProvider.System).AddSingleton<StorageMeter>();
        services.AddDukaanGrains();
        DatabaseUpdate.AddDatabase(services, options);
        services.AddShards(options);
        await using var provider = services.BuildServiceProvider();
        var id = await provider.GetRequiredService<StoreMigrations>().Id(shop);
        if (!Ids.IsId(id))
        {
            return null;
        }

        var shards = provider.GetRequiredService<StoreShards>();
        await shards.Map.Refresh(cancellationToken);
        var codec = new StateCodec(provider.GetServices<IUpcast>());
        await using var connection = await shards.Of(id).Database.OpenConnectionAsync(cancellationToken);
        var state = await Read(connection, StateSql, id, row => codec.Read<SavedCatalog>("catalog", id, row.GetInt32(0), row.GetString(1)));
        var rows = await Read(connection, RowsSql, id, row => new Row(
            row.GetString(0),
            row.GetString(1),
            row.GetInt64(2),
            row.GetString(3),
            row.GetInt32(4)
        ));
        return state is [var saved] ? (saved with { Rows = [.. rows] }).Read() : null;
    }

    private static async Task<List<T>> Read<T>(NpgsqlConnection connection, string sql, string id, Func<NpgsqlDataReader, T> read)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue(id);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync())
        {
            found.Add(read(reader));
        }

        return found;
    }
}
