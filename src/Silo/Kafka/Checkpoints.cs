using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// The checkpoints of partitions, in PostgreSQL. A process that takes a partition raises its fence; writes of a former owner under an older
/// fence have no effect.
/// </summary>
internal sealed class Checkpoints(NpgsqlDataSource database, TimeSpan timeout)
{
    private const string TakeSql = """
        INSERT INTO kafka_checkpoint (topic, partition, fence) SELECT topic, $2, 1 FROM unnest($1) AS topic
        ON CONFLICT (topic, partition) DO UPDATE SET fence = kafka_checkpoint.fence + 1
        RETURNING topic, fence, next_offset
        """;

    private static readonly NamedSql SaveSql = new(
        """
        UPDATE kafka_checkpoint c SET next_offset = new.next, saved_at = now()
        FROM unnest(@topics, @fences, @offsets) AS new(topic, fence, next)
        WHERE c.topic = new.topic AND c.partition = @partition AND c.fence = new.fence
        """
    );

    /// <summary>Makes this process the owner of a partition of these topics.</summary>
    public async Task<Ownership> Take(IReadOnlyCollection<string> topics, int partition, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(TakeSql);
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        // In the same order everywhere, so that two processes never deadlock.
        command.Parameters.AddWithValue(topics.Order(StringComparer.Ordinal).ToArray());
        command.Parameters.AddWithValue(partition);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (fences, checkpoints) = (new Dictionary<string, long>(), new List<Checkpoint>());
        while (await reader.ReadAsync(cancellationToken))
        {
            fences[reader.GetString(0)] = reader.GetInt64(1);
            checkpoints.Add(
                new Checkpoint(reader.GetString(0), await reader.IsDBNullAsync(2, cancellationToken) ? null : reader.GetInt64(2))
            );
        }

        return new Ownership(partition, fences, checkpoints);
    }

    /// <summary>Saves. False: another process has taken the partition since, and nothing was changed.</summary>
    public async Task<bool> Save(Ownership ownership, IReadOnlyDictionary<string, long> next, CancellationToken cancellationToken)
    {
        if (next.Count == 0)
        {
            return true;
        }

        var values = NamedParameters.Of(
            SaveSql,
            ("topics", next.Keys.ToArray()),
            ("fences", next.Keys.Select(topic => ownership.Fences[topic]).ToArray()),
            ("offsets", next.Values.ToArray()),
            ("partition", ownership.Partition)
        );
        await using var command = values.FillIn(database.CreateCommand(""));
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        return await command.ExecuteNonQueryAsync(cancellationToken) == next.Count;
    }
}
