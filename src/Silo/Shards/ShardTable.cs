using Dukaan.Silo.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Shards;

/// <summary>The shard map in the main database: the one place that says where a store lives. Times are the database's.</summary>
internal sealed class ShardTable(NpgsqlDataSource main)
{
    private const string Columns = "store_id, shard, step, target, source, epoch, tries, now() - changed_at, paused, note";

    // A move that has begun can only be stopped, by requesting the current shard.
    private const string AskSql = $"""
        INSERT INTO store_shard (store_id, shard, step, target) VALUES ($1, 'main', 'wanted', $2)
        ON CONFLICT (store_id) DO UPDATE SET
            target = CASE store_shard.step WHEN 'copying' THEN store_shard.target ELSE $2 END,
            step = CASE WHEN store_shard.step = 'copying' THEN 'stopping' ELSE 'wanted' END,
            tries = 0, note = '', paused = NULL, next_at = now(), changed_at = now()
        WHERE store_shard.step IN ('settled', 'wanted') OR store_shard.step = 'copying' AND store_shard.shard = $2
        RETURNING {Columns}
        """;

    private const string TakeSql = $"""
        UPDATE store_shard SET step = CASE step WHEN 'wanted' THEN 'copying' ELSE step END, epoch = nextval('store_epoch')
        WHERE store_id = $1 AND step <> 'settled' RETURNING {Columns}
        """;

    private const string FlipSql = """
        UPDATE store_shard SET shard = target, source = shard, target = NULL, step = 'cleaning',
            paused = NULL, next_at = now(), changed_at = now(), note = '', tries = 0
        WHERE store_id = $1 AND epoch = $2 AND step = 'copying'
        """;

    private const string PausedSql = "UPDATE store_shard SET paused = $2 WHERE store_id = $1";

    // A store in main needs no row, except to say why a move failed.
    private const string SettleSql = """
        WITH home AS (DELETE FROM store_shard WHERE store_id = $1 AND epoch = $2 AND shard = 'main' AND $3 = '')
        UPDATE store_shard SET step = 'settled', target = NULL, source = NULL, changed_at = now(), note = $3
        WHERE store_id = $1 AND epoch = $2 AND (shard <> 'main' OR $3 <> '')
        """;

    private static readonly NamedSql LaterSql = new(
        """
        UPDATE store_shard SET step = 'wanted', tries = tries + 1, next_at = now() + @wait, note = @note
        WHERE store_id = @store AND epoch = @epoch
        """
    );

    private static readonly NamedSql RestSql = new(
        "UPDATE store_shard SET next_at = now() + @wait, note = @note WHERE store_id = @store AND epoch = @epoch"
    );

    private const string UnderWaySql =
        $"SELECT {Columns} FROM store_shard WHERE step <> 'settled' AND next_at <= now() ORDER BY changed_at LIMIT 100";
    private const string ListSql = $"SELECT {Columns} FROM store_shard ORDER BY step = 'settled', changed_at DESC LIMIT $1";
    private const string OneSql = $"SELECT {Columns} FROM store_shard WHERE store_id = $1";

    /// <summary>Requests a move. Null: another move is under way.</summary>
    public async Task<StoreShard?> Ask(string storeId, string shard) => (await Read(AskSql, storeId, shard)).SingleOrDefault();

    /// <summary>
    /// Makes this process the only one that moves a store; an earlier one can do nothing more. Null: there is no move to make.
    /// </summary>
    public async Task<StoreShard?> Take(string storeId) => (await Read(TakeSql, storeId)).SingleOrDefault();

    /// <summary>Flips the store to the target, if this process still has the move and it was not stopped.</summary>
    public static async Task<bool> Flip(NpgsqlConnection connection, StoreShard move)
    {
        await using var command = new NpgsqlCommand(FlipSql, connection);
        Add(command, move.StoreId, move.Epoch);
        return await command.ExecuteNonQueryAsync() == 1;
    }

    public Task Paused(string storeId, TimeSpan paused) => Run(PausedSql, storeId, paused);

    /// <summary>Ends the move.</summary>
    public Task Settle(StoreShard move, string note = "") => Run(SettleSql, move.StoreId, move.Epoch, note);

    /// <summary>Records that a move failed and was undone; it is retried.</summary>
    public Task Later(StoreShard move, TimeSpan wait, string note) => Wait(LaterSql, move, wait, note);

    /// <summary>Postpones the next step.</summary>
    public Task Rest(StoreShard move, TimeSpan wait, string note = "") => Wait(RestSql, move, wait, note);

    /// <summary>Stores with a step that is due.</summary>
    public Task<List<StoreShard>> UnderWay() => Read(UnderWaySql);

    /// <summary>Those under way first, then the newest.</summary>
    public Task<List<StoreShard>> List(int limit) => Read(ListSql, limit);

    /// <summary>Null: it lives in main.</summary>
    public async Task<StoreShard?> Find(string storeId) => (await Read(OneSql, storeId)).SingleOrDefault();

    private async Task<List<StoreShard>> Read(string sql, params object[] values)
    {
        await using var command = main.CreateCommand(sql);
        Add(command, values);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<StoreShard>();
        while (await reader.ReadAsync())
        {
            found.Add(
                new StoreShard(
                    StoreId: reader.GetString(0),
                    Shard: reader.GetString(1),
                    Step: reader.GetString(2),
                    Target: reader.IsDBNull(3) ? null : reader.GetString(3),
                    Source: reader.IsDBNull(4) ? null : reader.GetString(4),
                    Epoch: reader.GetInt64(5),
                    Tries: reader.GetInt32(6),
                    Since: reader.GetTimeSpan(7),
                    Paused: reader.IsDBNull(8) ? null : reader.GetTimeSpan(8),
                    Note: reader.GetString(9)
                )
            );
        }

        return found;
    }

    private async Task Run(string sql, params object[] values)
    {
        await using var command = main.CreateCommand(sql);
        Add(command, values);
        await command.ExecuteNonQueryAsync();
    }

    private async Task Wait(NamedSql sql, StoreShard move, TimeSpan wait, string note)
    {
        var values = NamedParameters.Of(sql, ("store", move.StoreId), ("epoch", move.Epoch), ("wait", wait), ("note", note));
        await using var command = values.FillIn(main.CreateCommand(""));
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(NpgsqlCommand command, params ReadOnlySpan<object> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(
                value is TimeSpan time
                    ? new NpgsqlParameter { Value = time, NpgsqlDbType = NpgsqlDbType.Interval }
                    : new NpgsqlParameter { Value = value }
            );
        }
    }
}
