using System.Collections.Immutable;
using System.Data;
using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Reconciliation;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Stock;
using Dukaan.Values;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Reconciliation;

/// <summary>Reads the records of orders page by page, each page as of one moment.</summary>
internal sealed class RecordReading(StateCodec codec, StorageOptions options)
{
    private const string Kind = "order";
    private const string PageSql =
        "SELECT key, schema, payload FROM grain_state WHERE kind = 'order' AND key > $1 AND payload IS NOT NULL ORDER BY key LIMIT $2";
    private const string NamedSql =
        "SELECT key, schema, payload FROM grain_state WHERE kind = 'order' AND key = ANY($1) AND payload IS NOT NULL";

    private const string RowsSql = """
        SELECT r.key, r.id, r.bucket, r.sort, r.schema, r.payload FROM grain_row r
        JOIN unnest($2, $3) AS wanted(key, id) ON r.key = wanted.key AND r.id = wanted.id
        WHERE r.kind = $1
        """;

    private const string ClaimsSql = """
        WITH page AS (SELECT key, id, payload FROM grain_row WHERE kind = 'stock' AND (key, id) > ($1, $2) ORDER BY key, id LIMIT $3)
        SELECT key, id, payload, EXISTS (
            SELECT FROM grain_state o WHERE o.kind = 'order' AND o.key = split_part(page.key, '/', 1) || '/' || page.id
                AND o.payload IS NOT NULL)
        FROM page
        """;

    private const string MessagesSql = """
        SELECT store_id, id, received_at FROM payment_notice WHERE state = 'waiting' AND received_at < $1 ORDER BY received_at LIMIT $2
        """;

    /// <summary>The orders after one in the sequence of their keys.</summary>
    public Task<ImmutableArray<OrderRecords>> Orders(Shard shard, string after, int limit, CancellationToken cancellationToken) =>
        Orders(shard, PageSql, [Text(after), new NpgsqlParameter<int> { TypedValue = limit }], cancellationToken);

    /// <summary>The orders among these that exist.</summary>
    public Task<ImmutableArray<OrderRecords>> Orders(Shard shard, IEnumerable<string> keys, CancellationToken cancellationToken) =>
        Orders(shard, NamedSql, [Texts(keys)], cancellationToken);

    /// <summary>The claims of orders in stock grains, after one in the sequence of keys, and whether each order was ever placed.</summary>
    public async Task<ImmutableArray<(string StockKey, StockClaim Claim, bool HasOrder)>> Claims(
        Shard shard,
        (string Key, string Id) after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await shard.Database.OpenConnectionAsync(cancellationToken);
        return await Read(
            connection,
            ClaimsSql,
            [Text(after.Key), Text(after.Id), new NpgsqlParameter<int> { TypedValue = limit }],
            row => (row.GetString(0), JsonSerializer.Deserialize<StockClaim>(row.GetString(2), StateJson.Options)!, row.GetBoolean(3)),
            cancellationToken
        );
    }

    /// <summary>Messages of gateways that were saved before a time and are not applied yet.</summary>
    public async Task<ImmutableArray<(string StoreId, string Id, DateTimeOffset At)>> Messages(
        Shard shard,
        DateTimeOffset before,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await shard.Database.OpenConnectionAsync(cancellationToken);
        return await Read(
            connection,
            MessagesSql,
            [new NpgsqlParameter<DateTimeOffset> { TypedValue = before }, new NpgsqlParameter<int> { TypedValue = limit }],
            row => (row.GetString(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2)),
            cancellationToken
        );
    }

    private async Task<ImmutableArray<OrderRecords>> Orders(
        Shard shard,
        string sql,
        NpgsqlParameter[] parameters,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await shard.Database.OpenConnectionAsync(cancellationToken);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var orders = await Read(
            connection,
            sql,
            parameters,
            row => (Key: row.GetString(0), Order: codec.Read<SavedOrder>(Kind, row.GetString(0), row.GetInt32(1), row.GetString(2))),
            cancellationToken
        );

        Task<Dictionary<(string, string), Row>> Rows(string kind, IEnumerable<(string Key, string Id)> wanted) =>
            this.Rows(connection, kind, [.. wanted], cancellationToken);
        var lines = await Rows(OrderBookRows.Of("").Kind, orders.Select(order => LineKey(order.Key)));
        var wakes = await Rows(OrderWakes.Kind, orders.Select(order => WakeKey(order.Key)));
        var claims = await Rows(
            "stock",
            orders.SelectMany(order => OrderRecords.StockIds(order.Order).Select(stockId => ClaimKey(order.Key, stockId)))
        );
        return
        [
            .. orders.Select(order => new OrderRecords(
                StoreKey.Store(order.Key),
                StoreKey.Rest(order.Key),
                order.Order,
                lines.GetValueOrDefault(LineKey(order.Key)),
                wakes.GetValueOrDefault(WakeKey(order.Key))?.Sort,
                OrderRecords
                    .StockIds(order.Order)
                    .Where(stockId => claims.ContainsKey(ClaimKey(order.Key, stockId)))
                    .ToImmutableDictionary(stockId => stockId, stockId => claims[ClaimKey(order.Key, stockId)].As<StockClaim>())
            )),
        ];
    }

    private static (string, string) LineKey(string orderKey) => (StoreKey.Store(orderKey), StoreKey.Rest(orderKey));

    private static (string, string) WakeKey(string orderKey) => (OrderWakes.Of(StoreKey.Store(orderKey)).Key, orderKey);

    private static (string, string) ClaimKey(string orderKey, string stockId) =>
        (StoreKey.Of(StoreKey.Store(orderKey), stockId), StoreKey.Rest(orderKey));

    private async Task<Dictionary<(string, string), Row>> Rows(
        NpgsqlConnection connection,
        string kind,
        (string Key, string Id)[] wanted,
        CancellationToken cancellationToken
    )
    {
        var rows = await Read(
            connection,
            RowsSql,
            [Text(kind), Texts(wanted.Select(row => row.Key)), Texts(wanted.Select(row => row.Id))],
            row =>
                (
                    (row.GetString(0), row.GetString(1)),
                    new Row(row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(5), row.GetInt32(4))
                ),
            cancellationToken
        );
        return rows.ToDictionary(row => row.Item1, row => row.Item2);
    }

    private async Task<ImmutableArray<T>> Read<T>(
        NpgsqlConnection connection,
        string sql,
        NpgsqlParameter[] parameters,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection)
        {
            CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds),
        };
        command.Parameters.AddRange(parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var found = ImmutableArray.CreateBuilder<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(read(reader));
        }

        return found.ToImmutable();
    }

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static NpgsqlParameter<string[]> Texts(IEnumerable<string> values) =>
        new() { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };
}
