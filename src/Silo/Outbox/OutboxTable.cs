using Dukaan.Events;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Outbox;

/// <summary>The table of events that are committed and not yet published.</summary>
/// <param name="database">Of the shard.</param>
/// <param name="timeout">Of a statement.</param>
/// <param name="prepare">Whether what runs with every batch of events is prepared.</param>
internal sealed class OutboxTable(NpgsqlDataSource database, TimeSpan timeout, bool prepare = false)
{
    // Without stores that are moving here or have moved away: their events are published by their own shard (StoreWork).
    // In the order of seq. For one aggregate that is the order of its versions, since each version was written after the one before was
    // committed. Between two aggregates of a store it is nearly the order of commits: a lower seq may become visible later, and is then
    // read later.
    private const string NextSql = """
        SELECT seq, partition, topic, store_id, aggregate, version, index, type, schema, payload, at, trace FROM outbox
        WHERE partition = ANY($1) AND store_id <> ALL($2)
            AND store_id <> ALL(ARRAY(SELECT store_id FROM store_place WHERE NOT works))
            ORDER BY seq LIMIT $3
        """;

    private const string DeleteSql = """
        DELETE FROM outbox o USING outbox_lease l, unnest($2, $3) AS held(partition, fence)
        WHERE o.seq = ANY($1) AND o.partition = l.partition AND l.partition = held.partition AND l.fence = held.fence
        AND o.store_id <> ALL(ARRAY(SELECT store_id FROM store_place WHERE NOT works))
        """;

    private const string MeasureSql = "SELECT count(*), min(at) FROM outbox";

    /// <summary>The oldest events of these partitions, in their order.</summary>
    /// <param name="except">Stores that are left out.</param>
    public async Task<List<OutboxEntry>> Next(
        IEnumerable<short> partitions,
        IEnumerable<string> except,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = Command(connection, NextSql);
        command.Parameters.Add(
            new NpgsqlParameter { Value = partitions.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint }
        );
        command.Parameters.Add(new NpgsqlParameter { Value = except.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        if (prepare)
        {
            await command.PrepareAsync(cancellationToken);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<OutboxEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var @event = new StoreEvent(
                Topic: reader.GetString(2),
                StoreId: reader.GetString(3),
                Aggregate: reader.GetString(4),
                Version: reader.GetInt64(5),
                Index: reader.GetInt32(6),
                Type: reader.GetString(7),
                Schema: reader.GetInt32(8),
                Payload: reader.GetString(9),
                At: reader.GetFieldValue<DateTimeOffset>(10)
            )
            {
                Trace = reader.IsDBNull(11) ? null : reader.GetString(11),
            };
            entries.Add(new OutboxEntry(reader.GetInt64(0), reader.GetInt16(1), @event));
        }

        return entries;
    }

    /// <summary>Deletes published events, except in partitions whose lease has changed its holder since.</summary>
    public async Task Delete(
        IReadOnlyCollection<OutboxEntry> published,
        IReadOnlyCollection<Lease> leases,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = Command(connection, DeleteSql);
        command.Parameters.Add(new NpgsqlParameter { Value = published.Select(entry => entry.Seq).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = leases.Select(lease => lease.Partition).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = leases.Select(lease => lease.Fence).ToArray() });
        if (prepare)
        {
            await command.PrepareAsync(cancellationToken);
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>How many events wait, and since when the oldest does.</summary>
    public async Task<(long Depth, DateTimeOffset? Oldest)> Measure(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = Command(connection, MeasureSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.IsDBNull(1) ? null : reader.GetFieldValue<DateTimeOffset>(1));
    }

    private NpgsqlCommand Command(NpgsqlConnection connection, string sql) =>
        new(sql, connection) { CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) };
}
