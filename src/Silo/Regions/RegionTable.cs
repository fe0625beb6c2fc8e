using System.Collections.Immutable;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.Regions;

/// <summary>The homes of stores, sellers and phones in this region's database.</summary>
public sealed class RegionTable(StoreShards shards)
{
    private const string HomeSql = """
        SELECT coalesce(payload->>'home', '') FROM grain_state
        WHERE key = $1 AND payload IS NOT NULL AND (kind IN ('store', 'seller') OR (kind = 'replica' AND payload ? 'home'))
        ORDER BY kind = 'replica' LIMIT 1
        """;

    private const string StoresSql = """
        SELECT key, (payload->>'version')::bigint FROM grain_state
        WHERE kind = 'catalog' AND key > $1 AND payload ? 'store' ORDER BY key LIMIT $2
        """;

    // The update changes nothing; without it a conflict would return no row.
    private const string PhoneSql =
        "INSERT INTO phone_home (phone, region) VALUES ($1, $2) ON CONFLICT (phone) DO UPDATE SET phone = EXCLUDED.phone RETURNING region";
    private const string RegionSql =
        "INSERT INTO region (name) VALUES ($1) ON CONFLICT (single_row) DO UPDATE SET single_row = true RETURNING name";

    /// <summary>The home of a store or seller: empty where it is here; null where this database does not know it.</summary>
    public Task<string?> HomeOf(string id) => shards.Fresh(id, shard => Text(shard.Database, HomeSql, id));

    /// <summary>Stores that live here, with their versions, in the order of their ids.</summary>
    public async Task<ImmutableArray<HomedStore>> Stores(string after, int limit)
    {
        // A moving store may be listed by two shards, or for a moment by none; it is asked for again some minutes later.
        var stores = new List<HomedStore>();
        foreach (var shard in shards.All)
        {
            stores.AddRange((await Stores(shard, after, limit)).Where(store => shards.Lives(store.Id, shard)));
        }

        return [.. stores.OrderBy(store => store.Id, StringComparer.Ordinal).Take(limit)];
    }

    private static async Task<List<HomedStore>> Stores(Shard shard, string after, int limit)
    {
        await using var command = Command(shard.Database, StoresSql, after, limit);
        await using var reader = await command.ExecuteReaderAsync();
        var stores = new List<HomedStore>();
        while (await reader.ReadAsync())
        {
            stores.Add(new HomedStore(reader.GetString(0), reader.GetInt64(1)));
        }

        return stores;
    }

    /// <summary>The region of a phone's seller: the one that claimed it first. It never changes.</summary>
    /// <param name="phone">A keyed hash of it.</param>
    public async Task<string> ClaimPhone(string phone, string region) => (await Text(Main, PhoneSql, phone, region))!;

    /// <summary>The region of a phone's seller, or null where none has claimed it here.</summary>
    public Task<string?> PhoneHome(string phone) => Text(Main, "SELECT region FROM phone_home WHERE phone = $1", phone);

    /// <summary>Says that this is the database of a region, and answers of which it is.</summary>
    public async Task<string> BeOf(string region) => (await Text(Main, RegionSql, region))!;

    private NpgsqlDataSource Main => shards.Main.Database;

    private static async Task<string?> Text(NpgsqlDataSource database, string sql, params object[] values)
    {
        await using var command = Command(database, sql, values);
        return (string?)await command.ExecuteScalarAsync();
    }

    private static NpgsqlCommand Command(NpgsqlDataSource database, string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
