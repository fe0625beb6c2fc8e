using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Storage;

/// <summary>
/// A batch of writes as one statement: one round trip, one transaction, one flush of the log. Each write has its own version check, and its
/// rows, events and audit line are written only if that check passed. First writes that are joined to a write are saved with it or not at
/// all. No grain and no row may stand in a batch twice.
/// </summary>
internal static class WriteStatement
{
    // The parts of a statement see the database as it was when the statement began, and each other only through RETURNING. So whatever
    // depends on a version check joins `done`. A record that a concurrent transaction changed is read again after the wait for its lock
    // (READ COMMITTED), and then fails its check. Whether a store lives here is read as of the beginning of the statement; a move of the
    // store waits for running statements (StorePlaces).
    //
    // An event that says what a row says has the row's place instead of a payload: the server reads it once.
    //
    // Most batches delete nothing and look for nothing, and have a statement without those parts: beginning them costs the server more
    // than some orders. In the other statement a batch that deletes nothing says so (@deletes, @clears), and then those parts are not run:
    // a plan that was made while the tables were small would look for what is to be deleted in all rows.
    //
    // A unit is a write with the first writes that are joined to it; its number is that of the write. A joined record that exists already
    // makes the statement fail by dividing by zero, so that nothing of it is saved. The next try looks first, and leaves out such units.
    // The rows of a joined record are inserted without a look at the index for what is there. If something is, the statement fails, too.
    private static readonly NamedSql Usual = new(Text("", "", "", "true", "NOT fresh", "", ""));

    private static readonly NamedSql Whole = new(
        Text(
            """
            taken AS MATERIALIZED (
                SELECT w.unit, w.n FROM w JOIN grain_state s ON s.kind = w.kind AND s.key = w.key WHERE @look AND w.unit <> w.n),
            deleted AS (
                DELETE FROM grain_state s USING w
                WHERE @clears AND w.here AND w.change = 2 AND s.kind = w.kind AND s.key = w.key AND s.version = w.expected
                RETURNING s.kind, s.key, s.version),
            """,
            "AND w.n <> ALL(ARRAY(SELECT unit FROM taken))",
            "UNION ALL SELECT * FROM deleted",
            "NOT @look",
            "@look OR NOT fresh",
            """
            rows_deleted AS (
                DELETE FROM grain_row g USING r
                WHERE @deletes AND r.payload IS NULL AND g.kind = r.kind AND g.key = r.key AND g.id = r.id),
            rows_cleared AS (
                DELETE FROM grain_row g USING done WHERE @clears AND done.change > 0 AND g.kind = done.kind AND g.key = done.key),
            """,
            "UNION ALL SELECT n, -2 FROM taken"
        )
    );

    private static string Text(
        string takenAndDeleted,
        string notTaken,
        string andDeleted,
        string inserts,
        string puts,
        string rowsDeleted,
        string andTaken
    ) =>
        $"""
            WITH w AS MATERIALIZED (
                SELECT w.*, coalesce(place.works, @is_main) AS here
                FROM unnest(@kinds, @keys, @versions, @changes, @schemas, @payloads, @units)
                    WITH ORDINALITY AS w(kind, key, expected, change, schema, payload, unit, n)
                LEFT JOIN store_place place ON place.store_id = split_part(w.key, '/', 1) COLLATE "C"),
            {takenAndDeleted}
            inserted AS (
                INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
                SELECT kind, key, 1, schema, payload, @now FROM w WHERE here AND expected = 0 AND change = 0 AND unit = n
                ON CONFLICT (kind, key) DO NOTHING
                RETURNING kind, key, version),
            updated AS (
                UPDATE grain_state s SET version = s.version + 1, schema = w.schema, payload = w.payload, updated_at = @now
                FROM w WHERE w.here AND w.expected > 0 AND w.change < 2 AND s.kind = w.kind AND s.key = w.key AND s.version = w.expected
                    {notTaken}
                RETURNING s.kind, s.key, s.version, w.n),
            joined AS (
                INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
                SELECT w.kind, w.key, 1, w.schema, w.payload, @now FROM w JOIN updated u ON u.n = w.unit WHERE w.unit <> w.n
                ON CONFLICT (kind, key) DO NOTHING
                RETURNING kind, key, version),
            done AS MATERIALIZED (
                SELECT w.n, w.unit, w.kind, w.key, w.change, d.version
                FROM (SELECT * FROM inserted UNION ALL SELECT kind, key, version FROM updated {andDeleted}
                    UNION ALL SELECT * FROM joined) d JOIN w USING (kind, key)),
            r AS MATERIALIZED (
                SELECT r.*, done.unit <> done.n AS fresh
                FROM unnest(@row_writes, @row_kinds, @row_keys, @row_ids, @row_buckets, @row_sorts, @row_schemas, @row_payloads)
                    WITH ORDINALITY AS r(n, kind, key, id, bucket, sort, schema, payload, place)
                JOIN done ON done.n = r.n),
            rows_new AS (
                INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
                SELECT kind, key, id, bucket, sort, schema, payload FROM r WHERE fresh AND {inserts}),
            rows_put AS (
                INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
                SELECT kind, key, id, bucket, sort, schema, payload FROM r WHERE payload IS NOT NULL AND ({puts})
                ON CONFLICT (kind, key, id) DO UPDATE
                SET bucket = excluded.bucket, sort = excluded.sort, schema = excluded.schema, payload = excluded.payload),
            {rowsDeleted}
            events AS (
                INSERT INTO outbox (partition, store_id, aggregate, version, index, topic, type, schema, payload, at, trace)
                SELECT e.partition, e.store_id, done.kind || '/' || done.key, done.version, e.index, e.topic, e.type, e.schema,
                    coalesce(e.payload, (@row_payloads)[e.place]), @now, e.trace
                FROM unnest(@event_writes, @event_indexes, @event_partitions, @event_stores, @event_topics,
                        @event_types, @event_schemas, @event_payloads, @event_rows, @event_traces)
                    AS e(n, index, partition, store_id, topic, type, schema, payload, place, trace)
                JOIN done ON done.n = e.n ORDER BY e.n, e.index),
            audited AS (
                INSERT INTO audit (store_id, actor, action, subject, detail, aggregate, version, at)
                SELECT a.store_id, a.actor, a.action, a.subject, a.detail, done.kind || '/' || done.key, done.version, @now
                FROM unnest(@audit_writes, @audit_stores, @audit_actors, @audit_actions, @audit_subjects, @audit_details)
                    AS a(n, store_id, actor, action, subject, detail)
                JOIN done ON done.n = a.n ORDER BY a.n)
            SELECT n, version FROM done WHERE unit = n
            UNION ALL SELECT n, -1 FROM w WHERE NOT here
            {andTaken}
            UNION ALL SELECT 0, 1 / CASE WHEN (SELECT count(*) FROM joined) = (
                SELECT count(*) FROM w JOIN updated u ON u.n = w.unit WHERE w.unit <> w.n) THEN 1 ELSE 0 END
            """;

    /// <summary>The result for a write of a store that does not live in this database.</summary>
    public const long Elsewhere = -1;

    /// <summary>What the statement says of a joined record that exists.</summary>
    public const long Taken = -2;

    /// <summary>
    /// Commits the batch. Returns the new version of each write; null where its version check failed; or <see cref="Elsewhere"/>.
    /// </summary>
    /// <param name="connection">An open connection to the shard.</param>
    /// <param name="batch">The writes.</param>
    /// <param name="now">The time of the change.</param>
    /// <param name="options">Limits of a statement.</param>
    /// <param name="isMain">Whether this is the shard of stores that no database lists.</param>
    /// <param name="look">Whether to look for joined records that exist: then <see cref="PendingWrite.Taken"/> says which, and the version
    /// is null. Else the statement fails, saving nothing (<see cref="WriteFailure.IsTaken"/>).</param>
    public static async Task<long?[]> Execute(
        NpgsqlConnection connection,
        IReadOnlyList<PendingWrite> batch,
        DateTimeOffset now,
        StorageOptions options,
        bool isMain,
        bool look
    )
    {
        var columns = new WriteColumns(batch);
        var p = columns.Parameters(look || columns.Deletes || columns.Clears ? Whole : Usual);
        if (p.Sql == Whole)
        {
            p.Add("look", look);
            p.Add("deletes", columns.Deletes);
            p.Add("clears", columns.Clears);
        }

        p.Add("now", now);
        p.Add("is_main", isMain);
        var timeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        await using var command = p.FillIn(new NpgsqlCommand { Connection = connection, CommandTimeout = timeout });
        if (options.Prepare)
        {
            await command.PrepareAsync();
        }

        await using var reader = await command.ExecuteReaderAsync();
        var versions = new long?[batch.Count];
        while (await reader.ReadAsync())
        {
            if (reader.GetInt64(0) is > 0 and var n)
            {
                columns.Note((int)n, reader.GetInt64(1), versions);
            }
        }

        // The rows arrive before the commit. It is committed once the server reports that it is ready again.
        while (await reader.NextResultAsync()) { }

        return versions;
    }
}
