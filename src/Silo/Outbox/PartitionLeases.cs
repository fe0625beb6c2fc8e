using System.Diagnostics;
using Npgsql;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// The partitions that this process publishes. At most one process holds the lease of a partition at a time: the database gives it to
/// another only after it ended by the clock of the database, and its holder stops earlier, by its own monotonic clock. A process that
/// starts under the name of a crashed one takes its leases over at once.
/// </summary>
internal sealed class PartitionLeases(NpgsqlDataSource database, string silo, TimeSpan duration, TimeSpan timeout)
{
    private const string RenewSql = """
        UPDATE outbox_lease SET expires_at = now() + $1 WHERE instance = $2 RETURNING partition, fence
        """;

    // $1: duration, $2: this instance, $3: silo, $4: whether leases of this silo's former instance are taken over.
    private const string TakeSql = """
        UPDATE outbox_lease SET silo = $3, instance = $2, fence = fence + 1, expires_at = now() + $1
        WHERE instance <> $2 AND (expires_at < now() OR ($4 AND silo = $3)) RETURNING partition, fence
        """;

    private const string ReleaseSql = "UPDATE outbox_lease SET expires_at = '-infinity' WHERE instance = $1";

    private readonly string _instance = Guid.NewGuid().ToString("N");
    private bool _started;
    private long _renewAt;

    /// <summary>The leases held now, by partition. Check <see cref="Lease.Holds"/> before each use.</summary>
    public IReadOnlyDictionary<short, Lease> Held { get; private set; } = new Dictionary<short, Lease>();

    /// <summary>Renews the leases and takes free ones, when it is time.</summary>
    public async Task Keep(CancellationToken cancellationToken)
    {
        if (Stopwatch.GetTimestamp() < _renewAt)
        {
            return;
        }

        // The lease counts from before the request, less a margin for clocks that run at different speeds.
        var asked = Stopwatch.GetTimestamp();
        var endsAt = asked + (long)(duration.TotalSeconds * 0.8 * Stopwatch.Frequency);
        var held = new Dictionary<short, Lease>();
        await using var batch = database.CreateBatch();
        batch.Timeout = (int)Math.Ceiling(timeout.TotalSeconds);
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand(RenewSql)
            {
                Parameters =
                {
                    new() { Value = duration },
                    new() { Value = _instance },
                },
            }
        );
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand(TakeSql)
            {
                Parameters =
                {
                    new() { Value = duration },
                    new() { Value = _instance },
                    new() { Value = silo },
                    new() { Value = !_started },
                },
            }
        );
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        do
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                held[reader.GetInt16(0)] = new Lease(reader.GetInt16(0), reader.GetInt64(1), endsAt);
            }
        } while (await reader.NextResultAsync(cancellationToken));

        Held = held;
        _started = true;
        _renewAt = asked + (long)(duration.TotalSeconds / 4 * Stopwatch.Frequency);
    }

    /// <summary>Releases all leases, so that another process can go on at once.</summary>
    public async Task Release(CancellationToken cancellationToken)
    {
        Held = new Dictionary<short, Lease>();
        _renewAt = 0;
        await using var command = database.CreateCommand(ReleaseSql);
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        command.Parameters.AddWithValue(_instance);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
