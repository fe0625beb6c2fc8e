using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Storage;

/// <summary>
/// A batch of writes as one statement: one round trip, one transaction, one flush of the log. Each write has its own version check, and its
/// rows, events and audit line are written only if that check passed. No grain and no row may stand in a batch twice.
/// </summary>
internal static class WriteStatement
{
    // Parts of a statement see the database as it was when the statement began and each other only through RETURNING. So what depends
    // on a version check joins `done`. A record that a concurrent transaction changed is looked at again after the wait for its lock
    // (READ COMMITTED), and then fails its check. Whether a store lives here is as it was when the statement began, and whoever takes the
    // store away waits for the statements that were under way (StorePlaces).
    private const string Sql = """
        WITH w AS MATERIALIZED (
            SELECT w.*, coalesce(place.works, $30) AS here
            FROM unnest($1, $2, $3, $4, $5, $6) WITH ORDINALITY AS w(kind, key, expected, change, schema, payload, n)
            LEFT JOIN store_place place ON place.store_id = split_part(w.key, '/', 1) COLLATE "C"),
        inserted AS (
            INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
            SELECT kind, key, 1, schema, payload, $7 FROM w WHERE here AND expected = 0 AND change = 0
            ON CONFLICT (kind, key) DO NOTHING
            RETURNING kind, key, version),
        updated AS (
            UPDATE grain_state s SET version = s.version + 1, schema = w.schema, payload = w.payload, updated_at = $7
            FROM w WHERE w.here AND w.expected > 0 AND w.change < 2 AND s.kind = w.kind AND s.key = w.key AND s.version = w.expected
            RETURNING s.kind, s.key, s.version),
        deleted AS (
            DELETE FROM grain_state s USING w
            WHERE w.here AND w.change = 2 AND s.kind = w.kind AND s.key = w.key AND s.version = w.expected
            RETURNING s.kind, s.key, s.version),
        done AS MATERIALIZED (
            SELECT w.n, w.kind, w.key, w.change, d.version
            FROM (SELECT * FROM inserted UNION ALL SELECT * FROM updated UNION ALL SELECT * FROM deleted) d JOIN w USING (kind, key)),
        r AS MATERIALIZED (
            SELECT r.* FROM unnest($8, $9, $10, $11, $12, $13, $14, $15) AS r(n, kind, key, id, bucket, sort, schema, payload)
            JOIN done ON done.n = r.n),
        rows_put AS (
            INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
            SELECT kind, key, id, bucket, sort, schema, payload FROM r WHERE payload IS NOT NULL
            ON CONFLICT (kind, key, id) DO UPDATE
            SET bucket = excluded.bucket, sort = excluded.sort, schema = excluded.schema, payload = excluded.payload),
        rows_deleted AS (
            DELETE FROM grain_row g USING r WHERE r.payload IS NULL AND g.kind = r.kind AND g.key = r.key AND g.id = r.id),
        rows_cleared AS (
            DELETE FROM grain_row g USING done WHERE done.change > 0 AND g.kind = done.kind AND g.key = done.key),
        events AS (
            INSERT INTO outbox (partition, store_id, aggregate, version, index, topic, type, schema, payload, at)
            SELECT e.partition, e.store_id, done.kind || '/' || done.key, done.version, e.index, e.topic, e.type, e.schema, e.payload, $7
            FROM unnest($16, $17, $18, $19, $20, $21, $22, $23) AS e(n, index, partition, store_id, topic, type, schema, payload)
            JOIN done ON done.n = e.n ORDER BY e.n, e.index),
        audited AS (
            INSERT INTO audit (store_id, actor, action, subject, detail, aggregate, version, at)
            SELECT a.store_id, a.actor, a.action, a.subject, a.detail, done.kind || '/' || done.key, done.version, $7
            FROM unnest($24, $25, $26, $27, $28, $29) AS a(n, store_id, actor, action, subject, detail)
            JOIN done ON done.n = a.n ORDER BY a.n)
        SELECT n, version FROM done UNION ALL SELECT n, -1 FROM w WHERE NOT here
        """;

    /// <summary>What is answered for a write of a store that does not live in the database.</summary>
    public const long Elsewhere = -1;

    /// <summary>
    /// Commits the batch. Answers the version each write has now; null where its version check failed; or <see cref="Elsewhere"/>.
    /// </summary>
    public static async Task<long?[]> Execute(
        NpgsqlConnection connection,
        IReadOnlyList<PendingWrite> batch,
        DateTimeOffset now,
        StorageOptions options,
        bool isMain
    )
    {
        await using var command = Command(connection, batch, now, options.CommandTimeout, isMain);
        if (options.Prepare)
        {
            await command.PrepareAsync();
        }

        await using var reader = await command.ExecuteReaderAsync();
        var versions = new long?[batch.Count];
        while (await reader.ReadAsync())
        {
            versions[reader.GetInt64(0) - 1] = reader.GetInt64(1);
        }

        // The rows arrive before the commit: it is committed once the server has said that it is ready again.
        while (await reader.NextResultAsync()) { }

        return versions;
    }

    private static NpgsqlCommand Command(
        NpgsqlConnection connection,
        IReadOnlyList<PendingWrite> batch,
        DateTimeOffset now,
        TimeSpan timeout,
        bool isMain
    )
    {
        var rows = new List<(long N, RowWrite Row)>();
        var events = new List<(long N, int Index, EventWrite Event)>();
        var audits = new List<(long N, AuditLine Line)>();
        for (var i = 0; i < batch.Count; i++)
        {
            var write = batch[i];
            rows.AddRange(write.Rows.Select(row => (i + 1L, row)));
            events.AddRange(write.Events.Select((@event, index) => (i + 1L, index, @event)));
            if (write.Audit is { } line)
            {
                audits.Add((i + 1, line));
            }
        }

        var command = new NpgsqlCommand(Sql, connection) { CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) };
        var p = command.Parameters;
        p.AddColumn(NpgsqlDbType.Text, batch, w => w.Kind);
        p.AddColumn(NpgsqlDbType.Text, batch, w => w.Key);
        p.AddColumn(NpgsqlDbType.Bigint, batch, w => w.Expected);
        p.AddColumn(NpgsqlDbType.Smallint, batch, w => (short)w.Change);
        p.AddColumn(NpgsqlDbType.Integer, batch, w => w.Schema);
        p.AddColumn(NpgsqlDbType.Jsonb, batch, w => w.Payload);
        p.Add(new NpgsqlParameter<DateTime> { TypedValue = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });

        p.AddColumn(NpgsqlDbType.Bigint, rows, r => r.N);
        p.AddColumn(NpgsqlDbType.Text, rows, r => r.Row.Kind);
        p.AddColumn(NpgsqlDbType.Text, rows, r => r.Row.Key);
        p.AddColumn(NpgsqlDbType.Text, rows, r => r.Row.Id);
        p.AddColumn(NpgsqlDbType.Text, rows, r => r.Row.Bucket);
        p.AddColumn(NpgsqlDbType.Bigint, rows, r => r.Row.Sort);
        p.AddColumn(NpgsqlDbType.Integer, rows, r => r.Row.Schema);
        p.AddColumn(NpgsqlDbType.Jsonb, rows, r => r.Row.Payload);

        p.AddColumn(NpgsqlDbType.Bigint, events, e => e.N);
        p.AddColumn(NpgsqlDbType.Integer, events, e => e.Index);
        p.AddColumn(NpgsqlDbType.Smallint, events, e => OutboxPartition.Of(e.Event.StoreId));
        p.AddColumn(NpgsqlDbType.Text, events, e => e.Event.StoreId);
        p.AddColumn(NpgsqlDbType.Text, events, e => e.Event.Topic);
        p.AddColumn(NpgsqlDbType.Text, events, e => e.Event.Type);
        p.AddColumn(NpgsqlDbType.Integer, events, e => e.Event.Schema);
        p.AddColumn(NpgsqlDbType.Jsonb, events, e => e.Event.Payload);

        p.AddColumn(NpgsqlDbType.Bigint, audits, a => a.N);
        p.AddColumn(NpgsqlDbType.Text, audits, a => a.Line.StoreId);
        p.AddColumn(NpgsqlDbType.Text, audits, a => a.Line.Actor);
        p.AddColumn(NpgsqlDbType.Text, audits, a => a.Line.Action);
        p.AddColumn(NpgsqlDbType.Text, audits, a => a.Line.Subject);
        p.AddColumn(NpgsqlDbType.Text, audits, a => a.Line.Detail);
        p.Add(new NpgsqlParameter<bool> { TypedValue = isMain });
        return command;
    }
}
