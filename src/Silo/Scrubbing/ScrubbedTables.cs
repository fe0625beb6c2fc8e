using System.Collections.Immutable;

namespace Dukaan.Silo.Scrubbing;

/// <summary>
/// Every column that can hold a text, and what becomes of it. A column or table that is missing here stops a scrub, and fails a test.
/// </summary>
internal static class ScrubbedTables
{
    /// <summary>Tables whose rows are rewritten one by one: <see cref="RowScrub"/> says how.</summary>
    public static readonly ImmutableArray<(string Table, string[] Columns)> Rewritten =
    [
        ("grain_state", ["kind", "key", "schema", "payload"]),
        ("grain_row", ["kind", "key", "id", "bucket", "payload"]),
        ("outbox", ["aggregate", "type", "payload"]),
        ("audit", ["subject", "detail", "aggregate"]),
        ("delivery", ["aggregate", "type", "payload", "note", "response"]),
        ("delivery_pause", ["reason"]),
        ("payment_notice", ["id", "notice", "reason"]),
        ("reconciliation_difference", ["detail"]),
        ("store_shard", ["note"]),
    ];

    /// <summary>
    /// Emptied: sessions, keys and one-time codes, which nobody can use in the copy; operators, what they did and whom they asked for;
    /// notes of a move; which phone lives in which region.
    /// </summary>
    public static readonly ImmutableArray<string> Emptied =
    [
        "operator_session",
        "operator_account",
        "operator_log",
        "person",
        "person_key",
        "data_protection_key",
        "phone_home",
        "store_change",
        "orleans.orleansstorage",
        "orleans.orleansmembershiptable",
    ];

    /// <summary>
    /// Columns that stay: ids of ours, names of tables, topics, regions, shards and machines, words of a fixed vocabulary.
    /// </summary>
    public static readonly ImmutableHashSet<string> Kept =
    [
        "home.place",
        "home.moves_to",
        "grain_state.kind",
        "grain_row.kind",
        "grain_row.bucket",
        "outbox.store_id",
        "outbox.topic",
        "outbox.type",
        "outbox.trace",
        "outbox_lease.silo",
        "outbox_lease.instance",
        "audit.store_id",
        "audit.actor",
        "audit.action",
        "delivery.kind",
        "delivery.target",
        "delivery.store_id",
        "delivery.topic",
        "delivery.type",
        "delivery.trace",
        "delivery_pause.target",
        "delivery_pause.store_id",
        "payment_notice.store_id",
        "payment_notice.state",
        "reconciliation_difference.store_id",
        "reconciliation_difference.subject",
        "reconciliation_difference.kind",
        "kafka_checkpoint.topic",
        "region.name",
        "release.version",
        "shard.name",
        "store_shard.store_id",
        "store_shard.shard",
        "store_shard.step",
        "store_shard.target",
        "store_shard.source",
        "store_place.store_id",
        "store_place.state",
        "schema_migration.name",
        "schema_migration.checksum",
        "orleans.schema_migration.name",
        "orleans.schema_migration.checksum",
        "orleans.orleansquery.querykey",
        "orleans.orleansquery.querytext",
        "orleans.orleansmembershipversiontable.deploymentid",
    ];

    /// <summary>Every text column of the database's tables, as <c>table.column</c>, with the schema unless it is public.</summary>
    public const string ColumnsSql = """
        SELECT CASE WHEN table_schema = 'public' THEN '' ELSE table_schema || '.' END || table_name, column_name
        FROM information_schema.columns JOIN information_schema.tables USING (table_catalog, table_schema, table_name)
        WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'
            AND data_type NOT IN ('bigint', 'integer', 'smallint', 'boolean', 'timestamp with time zone', 'timestamp without time zone',
                'interval', 'uuid', 'double precision', 'numeric', 'date')
        ORDER BY 1, 2
        """;

    /// <summary>Whether a column is classified.</summary>
    public static bool Knows(string table, string column) =>
        Emptied.Contains(table)
        || Kept.Contains($"{table}.{column}")
        || Rewritten.Any(each => each.Table == table && each.Columns.Contains(column));
}
