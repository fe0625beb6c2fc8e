using System.Collections.Immutable;
using Dukaan.Deliveries;
using Dukaan.Events;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <summary>The table of what is owed, as the relay fills it and the worker empties it. Times are those of the injected clock.</summary>
internal sealed class DeliveryTable(NpgsqlDataSource database, DeliveryOptions options, TimeProvider time, TimeSpan timeout)
{
    /// <summary>To whom a message about an order goes.</summary>
    public const string Shopper = "shopper", Seller = "seller";

    // Who subscribes is read from the state of the store's webhooks grain, as it is committed when the event is published.
    private const string NoteSql = """
        WITH e AS MATERIALIZED (
            SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS e(store_id, topic, aggregate, version, index, type, payload, at)),
        owed AS (
            SELECT 'webhook' AS kind, w->>'id' AS target, e.* FROM e
            JOIN grain_state s ON s.kind = 'webhooks' AND s.key = e.store_id
            CROSS JOIN LATERAL jsonb_array_elements(s.payload->'webhooks') AS w
            WHERE (w->>'on')::boolean AND w->'topics' ? e.topic
            UNION ALL
            SELECT 'message', who, store_id, topic, aggregate, version, index, type, NULL, at FROM e
            CROSS JOIN unnest($9::text[]) AS who WHERE e.topic = 'orders')
        INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at)
        SELECT kind, target, aggregate, version, index, store_id, topic, type, payload, at, $10, $11 FROM owed
        ON CONFLICT (kind, target, aggregate, version, index) DO NOTHING
        """;

    // Of each target the oldest few, and of an order's messages to one person only the first: a later one never overtakes. Those before it are looked
    // for in the index of what is unique, which finds an order's few; "state < 1" keeps the planner from the index of all that is due.
    private static readonly string ClaimSql = $"""
        WITH due AS (
            SELECT id, target, due_at FROM delivery d
            WHERE kind = $1 AND state = 0 AND due_at <= $2 AND target <> ALL($3) AND {StoreWork.IsHere("d.store_id")}
            AND (kind <> 'message' OR NOT EXISTS (
                SELECT 1 FROM delivery b
                WHERE b.kind = d.kind AND b.target = d.target AND b.aggregate = d.aggregate AND b.version < d.version AND b.state < 1))
            ORDER BY due_at LIMIT 2000),
        few AS (SELECT id, row_number() OVER (PARTITION BY target ORDER BY due_at, id) AS place, due_at FROM due),
        mine AS (
            SELECT d.id FROM delivery d JOIN few USING (id) WHERE few.place <= $4 AND d.state = 0 AND d.due_at <= $2
            ORDER BY few.due_at LIMIT $5 FOR UPDATE OF d SKIP LOCKED)
        UPDATE delivery d SET attempts = attempts + 1, due_at = $6 FROM mine WHERE d.id = mine.id
        RETURNING d.id, d.target, d.topic, d.store_id, d.aggregate, d.version, d.index, d.type, d.payload, d.at, d.attempts, d.expires_at,
            (SELECT reset_at FROM delivery_pause p WHERE p.target = d.target AND d.kind = 'webhook')
        """;

    // Not what another process has taken up since, nor what a person sent again meanwhile: the attempts tell.
    private const string SettleSql = """
        UPDATE delivery SET state = $3, due_at = $4, tried_at = $5, status = $6, note = $7, response = $8, took = $9
        WHERE id = $1 AND attempts = $2 AND state = 0
        """;

    // Nor what a person meanwhile said to try now.
    private const string PutBackSql = """
        UPDATE delivery SET attempts = attempts - 1, due_at = $3, note = $4 WHERE id = $1 AND attempts = $2 AND state = 0 AND due_at >= $5
        """;

    private static readonly string PruneSql = $"""
        DELETE FROM delivery WHERE id IN (SELECT id FROM delivery WHERE at < $1 AND (state > 0 OR expires_at < $1) AND {StoreWork.IsHere("delivery.store_id")} LIMIT 5000)
        """;

    /// <summary>Writes down what these events make us owe, once each.</summary>
    public async Task Note(IReadOnlyCollection<StoreEvent> events, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var command = Command(NoteSql);
        var p = command.Parameters;
        Column(p, NpgsqlDbType.Text, events, e => e.StoreId);
        Column(p, NpgsqlDbType.Text, events, e => e.Topic);
        Column(p, NpgsqlDbType.Text, events, e => e.Aggregate);
        Column(p, NpgsqlDbType.Bigint, events, e => e.Version);
        Column(p, NpgsqlDbType.Integer, events, e => e.Index);
        Column(p, NpgsqlDbType.Text, events, e => e.Type);
        Column(p, NpgsqlDbType.Jsonb, events, e => e.Payload);
        Column(p, NpgsqlDbType.TimestampTz, events, e => e.At.UtcDateTime);
        p.Add(new NpgsqlParameter<string[]> { TypedValue = options.OrderMessages ? [Shopper, Seller] : [], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        p.Add(Time(now));
        p.Add(Time(now + options.Life));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes up what is due, for the length of the lease.</summary>
    /// <param name="kind">Of this kind.</param>
    /// <param name="except">Not to these targets.</param>
    /// <param name="perTarget">At most so many to one.</param>
    /// <param name="limit">At most so many.</param>
    public async Task<List<Delivery>> Claim(string kind, string[] except, int perTarget, int limit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var command = Command(ClaimSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = kind });
        command.Parameters.Add(Time(now));
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = except, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = perTarget });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        command.Parameters.Add(Time(now + options.Lease));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var claimed = new List<Delivery>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var @event = new StoreEvent(
                reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetInt64(5), reader.GetInt32(6), reader.GetString(7),
                1, reader.IsDBNull(8) ? "" : reader.GetString(8), reader.GetFieldValue<DateTimeOffset>(9));
            claimed.Add(new Delivery(
                reader.GetInt64(0), reader.GetString(1), @event, reader.GetInt32(10), reader.GetFieldValue<DateTimeOffset>(11), now + options.Lease,
                reader.IsDBNull(12) ? null : reader.GetFieldValue<DateTimeOffset>(12)));
        }

        return claimed;
    }

    /// <summary>Notes how a try went.</summary>
    /// <param name="delivery">Which.</param>
    /// <param name="result">How.</param>
    /// <param name="state">What it is now.</param>
    /// <param name="next">The next try, if it still waits.</param>
    /// <param name="took">How long it took.</param>
    public async Task Settle(Delivery delivery, DeliveryResult result, DeliveryState state, DateTimeOffset next, TimeSpan took)
    {
        await using var command = Command(SettleSql);
        var p = command.Parameters;
        p.Add(new NpgsqlParameter<long> { TypedValue = delivery.Id });
        p.Add(new NpgsqlParameter<int> { TypedValue = delivery.Attempt });
        p.Add(new NpgsqlParameter<short> { TypedValue = (short)state });
        p.Add(Time(next));
        p.Add(Time(time.GetUtcNow()));
        p.Add(new NpgsqlParameter { Value = (object?)result.Status ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
        p.Add(new NpgsqlParameter<string> { TypedValue = result.Note });
        p.Add(new NpgsqlParameter<string> { TypedValue = result.Response });
        p.Add(new NpgsqlParameter<int> { TypedValue = (int)took.TotalMilliseconds });
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Puts back what was not tried.</summary>
    public async Task PutBack(Delivery delivery, DateTimeOffset until, string note)
    {
        await using var command = Command(PutBackSql);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = delivery.Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = delivery.Attempt });
        command.Parameters.Add(Time(until));
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = note });
        command.Parameters.Add(Time(delivery.LeasedUntil));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Deletes some of what is old.</summary>
    public async Task<int> Prune(CancellationToken cancellationToken)
    {
        await using var command = Command(PruneSql);
        command.Parameters.Add(Time(time.GetUtcNow() - options.Keep));
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlParameter<DateTime> Time(DateTimeOffset at) => new() { TypedValue = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    private static void Column<T>(NpgsqlParameterCollection parameters, NpgsqlDbType type, IEnumerable<StoreEvent> events, Func<StoreEvent, T> value) =>
        parameters.Add(new NpgsqlParameter<T[]> { TypedValue = [.. events.Select(value)], NpgsqlDbType = NpgsqlDbType.Array | type });

    private NpgsqlCommand Command(string sql)
    {
        var command = database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        return command;
    }
}
