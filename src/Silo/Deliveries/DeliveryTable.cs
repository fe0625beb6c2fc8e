using System.Collections.Immutable;
using Dukaan.Events;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <summary>The table of what is owed, as the relay fills it and the worker empties it. Times are those of the injected clock.</summary>
internal sealed class DeliveryTable
{
    /// <summary>To whom a message about an order goes.</summary>
    public const string Shopper = "shopper",
        Seller = "seller";

    // Who subscribes is read from the state of the store's webhooks grain, as it is committed when the event is published. A message keeps
    // of the event which entry of the order's ledger it tells (the order's version then), and what the order came to.
    private const string NoteSql = """
        WITH e AS MATERIALIZED (
            SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS e(store_id, topic, aggregate, version, index, type, payload, at)),
        owed AS (
            SELECT 'webhook' AS kind, w->>'id' AS target, e.* FROM e
            JOIN grain_state s ON s.kind = 'webhooks' AND s.key = e.store_id
            CROSS JOIN LATERAL jsonb_array_elements(s.payload->'webhooks') AS w
            WHERE (w->>'on')::boolean AND w->'topics' ? e.topic
            UNION ALL
            SELECT 'message', who, store_id, topic, aggregate, version, index, type,
                jsonb_build_object('version', payload->'version', 'total', payload->'total'), at FROM e
            CROSS JOIN unnest($9::text[]) AS who WHERE e.topic = 'orders')
        INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at)
        SELECT kind, target, aggregate, version, index, store_id, topic, type, payload, at, $10, $11 FROM owed
        ON CONFLICT (kind, target, aggregate, version, index) DO NOTHING
        """;

    // Of each target and each store the oldest few, so many as they may have besides those that are under way, and of an order's messages
    // to one person only the first: a later one never overtakes, also where one write made both. Those before it are looked
    // for in the index of what is unique, which finds an order's few, and those that are taken up by their id; "state < 1" instead of "= 0"
    // keeps the planner, which may believe that next to nothing is due, from walking through all that is due once more for each of them.
    // Whoever is full then is left out at the next claim, so looking at the first few starves neither target nor store.
    private static readonly string ClaimSql = $"""
        WITH busy AS (SELECT * FROM unnest($3, $4) AS b(target, count)), busy_store AS (SELECT * FROM unnest($5, $6) AS b(store_id, count)),
        due AS (
            SELECT id, target, store_id, due_at FROM delivery d
            WHERE kind = $1 AND state = 0 AND due_at <= $2 AND {StoreWork.IsHere("d.store_id")}
            AND target <> ALL($11) AND store_id <> ALL($12)
            AND (kind <> 'message' OR NOT EXISTS (
                SELECT 1 FROM delivery b
                WHERE b.kind = d.kind AND b.target = d.target AND b.aggregate = d.aggregate
                AND (b.version, b.index) < (d.version, d.index) AND b.state < 1))
            ORDER BY due_at LIMIT 4 * $9),
        few AS (
            SELECT id, target, store_id, due_at, row_number() OVER (PARTITION BY store_id, target ORDER BY due_at, id)
                + COALESCE((SELECT count FROM busy b WHERE b.target = due.target), 0) AS place FROM due),
        fair AS MATERIALIZED (
            SELECT id, due_at, row_number() OVER (PARTITION BY store_id ORDER BY due_at, id)
                + COALESCE((SELECT count FROM busy_store b WHERE b.store_id = few.store_id), 0) AS place FROM few WHERE place <= $7),
        mine AS (
            SELECT d.id FROM delivery d JOIN fair USING (id) WHERE fair.place <= $8 AND d.state < 1 AND d.due_at <= $2
            ORDER BY fair.place, fair.due_at LIMIT $9 FOR UPDATE OF d SKIP LOCKED)
        UPDATE delivery d SET attempts = attempts + 1, due_at = $10 FROM mine WHERE d.id = mine.id
        RETURNING d.id, d.target, d.topic, d.store_id, d.aggregate, d.version, d.index, d.type, d.payload, d.at, d.attempts, d.expires_at,
            (SELECT reset_at FROM delivery_pause p WHERE p.target = d.target AND d.kind = 'webhook'),
            d.released
        """;

    // Not what another process has taken up since, nor what a person sent again meanwhile: the attempts tell.
    private const string SettleSql = """
        UPDATE delivery d SET state = s.state, due_at = s.due_at, tried_at = $9,
            status = s.status, note = s.note, response = s.response, took = s.took
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS s(id, attempts, state, due_at, status, note, response, took)
        WHERE d.id = s.id AND d.attempts = s.attempts AND d.state = 0
        """;

    // Nor what a person meanwhile said to try now.
    private const string PutBackSql = """
        UPDATE delivery SET attempts = attempts - 1, due_at = $3, note = $4 WHERE id = $1 AND attempts = $2 AND state = 0 AND due_at >= $5
        """;

    private static readonly string PruneSql = $"""
        DELETE FROM delivery WHERE id IN (SELECT id FROM delivery WHERE at < $1 AND (state > 0 OR expires_at < $1) AND {StoreWork.IsHere(
            "delivery.store_id"
        )} LIMIT 5000)
        """;

    private readonly NpgsqlDataSource _database;
    private readonly DeliveryOptions _options;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly SettlementBatcher _settled;

    public DeliveryTable(NpgsqlDataSource database, DeliveryOptions options, TimeProvider time, TimeSpan timeout)
    {
        (_database, _options, _time, _timeout) = (database, options, time, timeout);
        _settled = new SettlementBatcher(Settle);
    }

    /// <summary>Writes down what these events make us owe, once each.</summary>
    public async Task Note(IReadOnlyList<StoreEvent> events, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        await using var command = Command(NoteSql);
        var p = command.Parameters;
        p.AddColumn(NpgsqlDbType.Text, events, e => e.StoreId);
        p.AddColumn(NpgsqlDbType.Text, events, e => e.Topic);
        p.AddColumn(NpgsqlDbType.Text, events, e => e.Aggregate);
        p.AddColumn(NpgsqlDbType.Bigint, events, e => e.Version);
        p.AddColumn(NpgsqlDbType.Integer, events, e => e.Index);
        p.AddColumn(NpgsqlDbType.Text, events, e => e.Type);
        p.AddColumn(NpgsqlDbType.Jsonb, events, e => e.Payload);
        p.AddColumn(NpgsqlDbType.TimestampTz, events, e => e.At.UtcDateTime);
        p.Add(Texts(_options.OrderMessages ? [Shopper, Seller] : []));
        p.Add(Time(now));
        p.Add(Time(now + _options.Life));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes up what is due, for the length of the lease.</summary>
    /// <param name="kind">Of this kind.</param>
    /// <param name="share">What each target and store may have, and has.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Nothing is taken up then.</param>
    public async Task<List<Delivery>> Claim(string kind, DeliveryShare share, int limit, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        await using var command = Command(ClaimSql);
        var p = command.Parameters;
        p.Add(new NpgsqlParameter<string> { TypedValue = kind });
        p.Add(Time(now));
        p.AddColumn(NpgsqlDbType.Text, [.. share.Targets], each => each.Key);
        p.AddColumn(NpgsqlDbType.Integer, [.. share.Targets], each => each.Value);
        p.AddColumn(NpgsqlDbType.Text, [.. share.Stores], each => each.Key);
        p.AddColumn(NpgsqlDbType.Integer, [.. share.Stores], each => each.Value);
        p.Add(new NpgsqlParameter<int> { TypedValue = share.PerTarget });
        p.Add(new NpgsqlParameter<int> { TypedValue = share.PerStore });
        p.Add(new NpgsqlParameter<int> { TypedValue = limit });
        p.Add(Time(now + _options.Lease));
        p.Add(Texts(share.FullTargets));
        p.Add(Texts(share.FullStores));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var claimed = new List<Delivery>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var @event = new StoreEvent(
                Topic: reader.GetString(2),
                StoreId: reader.GetString(3),
                Aggregate: reader.GetString(4),
                Version: reader.GetInt64(5),
                Index: reader.GetInt32(6),
                Type: reader.GetString(7),
                Schema: 1,
                Payload: reader.IsDBNull(8) ? "" : reader.GetString(8),
                At: reader.GetFieldValue<DateTimeOffset>(9)
            );
            claimed.Add(
                new Delivery(
                    Id: reader.GetInt64(0),
                    Target: reader.GetString(1),
                    Event: @event,
                    Attempt: reader.GetInt32(10),
                    ExpiresAt: reader.GetFieldValue<DateTimeOffset>(11),
                    LeasedUntil: now + _options.Lease,
                    ResetAt: reader.IsDBNull(12) ? null : reader.GetFieldValue<DateTimeOffset>(12),
                    Released: reader.GetBoolean(13)
                )
            );
        }

        return claimed;
    }

    /// <summary>Notes how a try went, together with others that end now.</summary>
    /// <exception cref="StoreMovedException">Its store is on its way to another shard, or there.</exception>
    public Task Settle(Settlement settlement) => _settled.Add(settlement);

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
        command.Parameters.Add(Time(_time.GetUtcNow() - _options.Keep));
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task Settle(IReadOnlyList<Settlement> some)
    {
        await using var command = Command(SettleSql);
        var p = command.Parameters;
        p.AddColumn(NpgsqlDbType.Bigint, some, each => each.Delivery.Id);
        p.AddColumn(NpgsqlDbType.Integer, some, each => each.Delivery.Attempt);
        p.AddColumn(NpgsqlDbType.Smallint, some, each => (short)each.State);
        p.AddColumn(NpgsqlDbType.TimestampTz, some, each => each.Next.UtcDateTime);
        p.AddColumn(NpgsqlDbType.Integer, some, each => each.Result.Status);
        p.AddColumn(NpgsqlDbType.Text, some, each => each.Result.Note);
        p.AddColumn(NpgsqlDbType.Text, some, each => each.Result.Response);
        p.AddColumn(NpgsqlDbType.Integer, some, each => (int)each.Took.TotalMilliseconds);
        p.Add(Time(_time.GetUtcNow()));
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlParameter<string[]> Texts(IEnumerable<string> texts) =>
        new() { TypedValue = [.. texts], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static NpgsqlParameter<DateTime> Time(DateTimeOffset at) =>
        new() { TypedValue = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    private NpgsqlCommand Command(string sql)
    {
        var command = _database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(_timeout.TotalSeconds);
        return command;
    }
}
