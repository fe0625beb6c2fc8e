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
    // The parts of a statement see the database as it was when the statement began, and each other only through RETURNING. So whatever
    // depends on a version check joins `done`. A record that a concurrent transaction changed is read again after the wait for its lock
    // (READ COMMITTED), and then fails its check. Whether a store lives here is read as of the beginning of the statement; a move of the
    // store waits for running statements (StorePlaces).
    private static readonly NamedSql Sql = new(
        """
        WITH w AS MATERIALIZED (
            SELECT w.*, coalesce(place.works, @is_main) AS here
            FROM unnest(@kinds, @keys, @versions, @changes, @schemas, @payloads)
                WITH ORDINALITY AS w(kind, key, expected, change, schema, payload, n)
            LEFT JOIN store_place place ON place.store_id = split_part(w.key, '/', 1) COLLATE "C"),
        inserted AS (
            INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
            SELECT kind, key, 1, schema, payload, @now FROM w WHERE here AND expected = 0 AND change = 0
            ON CONFLICT (kind, key) DO NOTHING
            RETURNING kind, key, version),
        updated AS (
            UPDATE grain_state s SET version = s.version + 1, schema = w.schema, payload = w.payload, updated_at = @now
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
            SELECT r.*
            FROM unnest(@row_writes, @row_kinds, @row_keys, @row_ids, @row_buckets, @row_sorts, @row_schemas, @row_payloads)
                AS r(n, kind, key, id, bucket, sort, schema, payload)
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
            SELECT e.partition, e.store_id, done.kind || '/' || done.key, done.version, e.index, e.topic, e.type, e.schema, e.payload, @now
            FROM unnest(@event_writes, @event_indexes, @event_partitions, @event_stores, @event_topics,
                    @event_types, @event_schemas, @event_payloads)
                AS e(n, index, partition, store_id, topic, type, schema, payload)
            JOIN done ON done.n = e.n ORDER BY e.n, e.index),
        audited AS (
            INSERT INTO audit (store_id, actor, action, subject, detail, aggregate, version, at)
            SELECT a.store_id, a.actor, a.action, a.subject, a.detail, done.kind || '/' || done.key, done.version, @now
            FROM unnest(@audit_writes, @audit_stores, @audit_actors, @audit_actions, @audit_subjects, @audit_details)
                AS a(n, store_id, actor, action, subject, detail)
            JOIN done ON done.n = a.n ORDER BY a.n)
        SELECT n, version FROM done UNION ALL SELECT n, -1 FROM w WHERE NOT here
        """
    );

    /// <summary>The result for a write of a store that does not live in this database.</summary>
    public const long Elsewhere = -1;

    /// <summary>
    /// Commits the batch. Returns the new version of each write; null where its version check failed; or <see cref="Elsewhere"/>.
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

        // The rows arrive before the commit. It is committed once the server reports that it is ready again.
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

        var p = new NamedParameters(Sql);
        p.AddColumn("kinds", NpgsqlDbType.Text, batch, w => w.Kind);
        p.AddColumn("keys", NpgsqlDbType.Text, batch, w => w.Key);
        p.AddColumn("versions", NpgsqlDbType.Bigint, batch, w => w.Expected);
        p.AddColumn("changes", NpgsqlDbType.Smallint, batch, w => (short)w.Change);
        p.AddColumn("schemas", NpgsqlDbType.Integer, batch, w => w.Schema);
        p.AddColumn("payloads", NpgsqlDbType.Jsonb, batch, w => w.Payload);
        p.Add("now", now);

        p.AddColumn("row_writes", NpgsqlDbType.Bigint, rows, r => r.N);
        p.AddColumn("row_kinds", NpgsqlDbType.Text, rows, r => r.Row.Kind);
        p.AddColumn("row_keys", NpgsqlDbType.Text, rows, r => r.Row.Key);
        p.AddColumn("row_ids", NpgsqlDbType.Text, rows, r => r.Row.Id);
        p.AddColumn("row_buckets", NpgsqlDbType.Text, rows, r => r.Row.Bucket);
        p.AddColumn("row_sorts", NpgsqlDbType.Bigint, rows, r => r.Row.Sort);
        p.AddColumn("row_schemas", NpgsqlDbType.Integer, rows, r => r.Row.Schema);
        p.AddColumn("row_payloads", NpgsqlDbType.Jsonb, rows, r => r.Row.Payload);

        p.AddColumn("event_writes", NpgsqlDbType.Bigint, events, e => e.N);
        p.AddColumn("event_indexes", NpgsqlDbType.Integer, events, e => e.Index);
        p.AddColumn("event_partitions", NpgsqlDbType.Smallint, events, e => OutboxPartition.Of(e.Event.StoreId));
        p.AddColumn("event_stores", NpgsqlDbType.Text, events, e => e.Event.StoreId);
        p.AddColumn("event_topics", NpgsqlDbType.Text, events, e => e.Event.Topic);
        p.AddColumn("event_types", NpgsqlDbType.Text, events, e => e.Event.Type);
        p.AddColumn("event_schemas", NpgsqlDbType.Integer, events, e => e.Event.Schema);
        p.AddColumn("event_payloads", NpgsqlDbType.Jsonb, events, e => e.Event.Payload);

        p.AddColumn("audit_writes", NpgsqlDbType.Bigint, audits, a => a.N);
        p.AddColumn("audit_stores", NpgsqlDbType.Text, audits, a => a.Line.StoreId);
        p.AddColumn("audit_actors", NpgsqlDbType.Text, audits, a => a.Line.Actor);
        p.AddColumn("audit_actions", NpgsqlDbType.Text, audits, a => a.Line.Action);
        p.AddColumn("audit_subjects", NpgsqlDbType.Text, audits, a => a.Line.Subject);
        p.AddColumn("audit_details", NpgsqlDbType.Text, audits, a => a.Line.Detail);
        p.Add("is_main", isMain);
        return p.FillIn(new NpgsqlCommand { Connection = connection, CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) });
    }
}
