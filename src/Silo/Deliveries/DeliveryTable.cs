using System.Collections.Immutable;
using Dukaan.Events;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <summary>The table of deliveries, which the relay fills and the workers empty. Times are those of the injected clock.</summary>
internal sealed class DeliveryTable
{
    /// <summary>To whom a message about an order goes.</summary>
    public const string Shopper = "shopper",
        Seller = "seller";

    // The events are read where they wait, in the outbox, so that nothing of them travels.
    // The subscriptions are read from the state of the store's webhooks grain, as it is committed when the event is published. Of an event,
    // a message keeps the version of the order, which tells the entry of its ledger, and the total.
    private static readonly NamedSql NoteSql = new(
        """
        WITH e AS MATERIALIZED (
            SELECT o.store_id, o.topic, o.aggregate, o.version, o.index, o.type, o.payload, o.at, o.trace
            FROM outbox o WHERE o.seq = ANY(@seqs)),
        owed AS (
            SELECT 'webhook' AS kind, w->>'id' AS target, e.* FROM e
            JOIN grain_state s ON s.kind = 'webhooks' AND s.key = e.store_id
            CROSS JOIN LATERAL jsonb_array_elements(s.payload->'webhooks') AS w
            WHERE (w->>'on')::boolean AND w->'topics' ? e.topic
            UNION ALL
            SELECT 'message', who, store_id, topic, aggregate, version, index, type,
                jsonb_build_object('version', payload->'version', 'total', payload->'total'), at, trace FROM e
            CROSS JOIN unnest(@recipients::text[]) AS who WHERE e.topic = 'orders')
        INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at, trace)
        SELECT kind, target, aggregate, version, index, store_id, topic, type, payload, at, @now, @expires_at, trace FROM owed
        ON CONFLICT (kind, target, aggregate, version, index) DO NOTHING
        """
    );

    // The oldest due deliveries of each target and each store, as many as their limits allow beside those in flight. Of the messages of an
    // order to one person only the first, so that a later one never overtakes it, also where one write caused both. The subquery for
    // earlier messages uses the unique index, which has only few rows of an order, and "mine" locks by id. "state < 1" instead of "= 0"
    // keeps the planner, which may estimate that almost nothing is due, from scanning all due rows once for each of them. Targets and
    // stores at their limit are left out at the next claim, so LIMIT starves none of them.
    private static readonly NamedSql ClaimSql = new(
        $"""
        WITH busy AS (SELECT * FROM unnest(@busy_targets, @busy_target_counts) AS b(target, count)),
        busy_store AS (SELECT * FROM unnest(@busy_stores, @busy_store_counts) AS b(store_id, count)),
        due AS (
            SELECT id, target, store_id, due_at FROM delivery d
            WHERE kind = @kind AND state = 0 AND due_at <= @now AND {StoreWork.IsHere("d.store_id")}
            AND target <> ALL(@full_targets) AND store_id <> ALL(@full_stores)
            AND (kind <> 'message' OR NOT EXISTS (
                SELECT 1 FROM delivery b
                WHERE b.kind = d.kind AND b.target = d.target AND b.aggregate = d.aggregate
                AND (b.version, b.index) < (d.version, d.index) AND b.state < 1))
            ORDER BY due_at LIMIT 4 * @most),
        few AS (
            SELECT id, target, store_id, due_at, row_number() OVER (PARTITION BY store_id, target ORDER BY due_at, id)
                + COALESCE((SELECT count FROM busy b WHERE b.target = due.target), 0) AS place FROM due),
        fair AS MATERIALIZED (
            SELECT id, due_at, row_number() OVER (PARTITION BY store_id ORDER BY due_at, id)
                + COALESCE((SELECT count FROM busy_store b WHERE b.store_id = few.store_id), 0) AS place FROM few
                WHERE place <= @per_target),
        mine AS (
            SELECT d.id FROM delivery d JOIN fair USING (id) WHERE fair.place <= @per_store AND d.state < 1 AND d.due_at <= @now
            ORDER BY fair.place, fair.due_at LIMIT @most FOR UPDATE OF d SKIP LOCKED)
        UPDATE delivery d SET attempts = attempts + 1, due_at = @leased_until FROM mine WHERE d.id = mine.id
        RETURNING d.id, d.target, d.topic, d.store_id, d.aggregate, d.version, d.index, d.type, d.payload, d.at, d.attempts, d.expires_at,
            (SELECT reset_at FROM delivery_pause p WHERE p.target = d.target AND d.kind = 'webhook'),
            d.released, d.trace
        """
    );

    // The number of attempts tells whether another process has claimed it since, or a person has sent it again.
    private static readonly NamedSql SettleSql = new(
        """
        UPDATE delivery d SET state = s.state, due_at = s.due_at, tried_at = @now,
            status = s.status, note = s.note, response = s.response, took = s.took
        FROM unnest(@ids, @attempts, @states, @due, @statuses, @notes, @responses, @took)
            AS s(id, attempts, state, due_at, status, note, response, took)
        WHERE d.id = s.id AND d.attempts = s.attempts AND d.state = 0
        """
    );

    // Not if a person has asked for a retry meanwhile.
    private static readonly NamedSql PutBackSql = new(
        """
        UPDATE delivery SET attempts = attempts - 1, due_at = @until, note = @note
        WHERE id = @id AND attempts = @attempts AND state = 0 AND due_at >= @leased_until
        """
    );

    private static readonly string PruneSql = $"""
        DELETE FROM delivery WHERE id IN (SELECT id FROM delivery WHERE at < $1 AND (state > 0 OR expires_at < $1) AND {StoreWork.IsHere(
            "delivery.store_id"
        )} LIMIT 5000)
        """;

    private readonly NpgsqlDataSource _database;
    private readonly DeliveryOptions _options;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly bool _prepare;
    private readonly SettlementBatcher _settled;

    /// <param name="database">Of the shard.</param>
    /// <param name="options">How deliveries are made.</param>
    /// <param name="time">The clock.</param>
    /// <param name="timeout">Of a statement.</param>
    /// <param name="prepare">Whether what runs with every batch of events is prepared.</param>
    public DeliveryTable(NpgsqlDataSource database, DeliveryOptions options, TimeProvider time, TimeSpan timeout, bool prepare = false)
    {
        (_database, _options, _time, _timeout, _prepare) = (database, options, time, timeout, prepare);
        _settled = new SettlementBatcher(Settle);
    }

    /// <summary>Records the deliveries that these events, which are in the outbox, cause, once each. Returns how many there are.</summary>
    public async Task<int> Note(IReadOnlyList<OutboxEntry> entries, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var p = new NamedParameters(NoteSql);
        p.AddColumn("seqs", NpgsqlDbType.Bigint, entries, entry => entry.Seq);
        p.AddTexts("recipients", _options.OrderMessages ? [Shopper, Seller] : []);
        p.Add("now", now);
        p.Add("expires_at", now + _options.Life);
        await using var connection = await _database.OpenConnectionAsync(cancellationToken);
        await using var command = p.FillIn(
            new NpgsqlCommand { Connection = connection, CommandTimeout = (int)Math.Ceiling(_timeout.TotalSeconds) }
        );
        if (_prepare)
        {
            await command.PrepareAsync(cancellationToken);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Claims due deliveries, for the length of the lease.</summary>
    /// <param name="kind">Of this kind.</param>
    /// <param name="share">The limits of targets and stores, and what is in flight.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Nothing is claimed then.</param>
    public async Task<List<Delivery>> Claim(string kind, DeliveryShare share, int limit, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var p = new NamedParameters(ClaimSql);
        p.Add("kind", kind);
        p.Add("now", now);
        p.AddColumn("busy_targets", NpgsqlDbType.Text, [.. share.Targets], each => each.Key);
        p.AddColumn("busy_target_counts", NpgsqlDbType.Integer, [.. share.Targets], each => each.Value);
        p.AddColumn("busy_stores", NpgsqlDbType.Text, [.. share.Stores], each => each.Key);
        p.AddColumn("busy_store_counts", NpgsqlDbType.Integer, [.. share.Stores], each => each.Value);
        p.Add("per_target", share.PerTarget);
        p.Add("per_store", share.PerStore);
        p.Add("most", limit);
        p.Add("leased_until", now + _options.Lease);
        p.AddTexts("full_targets", share.FullTargets);
        p.AddTexts("full_stores", share.FullStores);
        await using var command = p.FillIn(Command());
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
            )
            {
                Trace = reader.IsDBNull(14) ? null : reader.GetString(14),
            };
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

    /// <summary>Records the result of a try, in one statement with others that end at the same time.</summary>
    /// <exception cref="StoreMovedException">Its store is on its way to another shard, or there.</exception>
    public Task Settle(Settlement settlement) => _settled.Add(settlement);

    /// <summary>Gives back a delivery that was not tried.</summary>
    public async Task PutBack(Delivery delivery, DateTimeOffset until, string note)
    {
        var p = new NamedParameters(PutBackSql);
        p.Add("id", delivery.Id);
        p.Add("attempts", delivery.Attempt);
        p.Add("until", until);
        p.Add("note", note);
        p.Add("leased_until", delivery.LeasedUntil);
        await using var command = p.FillIn(Command());
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
        var p = new NamedParameters(SettleSql);
        p.AddColumn("ids", NpgsqlDbType.Bigint, some, each => each.Delivery.Id);
        p.AddColumn("attempts", NpgsqlDbType.Integer, some, each => each.Delivery.Attempt);
        p.AddColumn("states", NpgsqlDbType.Smallint, some, each => (short)each.State);
        p.AddColumn("due", NpgsqlDbType.TimestampTz, some, each => each.Next.UtcDateTime);
        p.AddColumn("statuses", NpgsqlDbType.Integer, some, each => each.Result.Status);
        p.AddColumn("notes", NpgsqlDbType.Text, some, each => each.Result.Note);
        p.AddColumn("responses", NpgsqlDbType.Text, some, each => each.Result.Response);
        p.AddColumn("took", NpgsqlDbType.Integer, some, each => (int)each.Took.TotalMilliseconds);
        p.Add("now", _time.GetUtcNow());
        await using var command = p.FillIn(Command());
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlParameter<DateTime> Time(DateTimeOffset at) =>
        new() { TypedValue = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    private NpgsqlCommand Command(string sql = "")
    {
        var command = _database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(_timeout.TotalSeconds);
        return command;
    }
}
