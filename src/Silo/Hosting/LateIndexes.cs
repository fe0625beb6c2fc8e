using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Builds indexes that a migration leaves out in a large database, since orders would wait while it builds them. They are built beside the
/// orders, by one process, without a limit of time. Queries that use them are right without them, only slower.
/// </summary>
internal sealed partial class LateIndexes(StoreShards shards, ILogger<LateIndexes> log) : BackgroundService
{
    private const string BuiltSql = "SELECT EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass($1) AND indisvalid AND indisready)";

    private const string ThereSql = "SELECT to_regclass($1) IS NOT NULL";

    // Any number that nothing else takes; see SchemaMigrator.
    private const long Lock = 0x64756b61616f;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    // With the index that each one replaces.
    private static readonly (string Name, string On, string? Former)[] Indexes =
    [
        ("grain_row_customer", "grain_row (id) WHERE kind = 'customer'", null),
        ("grain_state_invited", "grain_state USING gin ((payload->'invitations') jsonb_path_ops) WHERE kind = 'team'", null),
        ("grain_row_in_bucket", $"grain_row (kind, key, bucket, sort DESC) WHERE {RowIndexes.InBucket}", "grain_row_by_bucket"),
        ("grain_row_in_order", $"grain_row (kind, key, sort DESC) WHERE {RowIndexes.InOrder}", "grain_row_by_sort"),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var shard in shards.All)
        {
            while (!stoppingToken.IsCancellationRequested && !await TryBuild(shard, stoppingToken))
            {
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Builds what is missing in a database. Idempotent; an index that an interrupted build left behind is replaced.</summary>
    internal static async Task Build(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        foreach (var (name, on, former) in Indexes)
        {
            var built = await Is(connection, BuiltSql, name, cancellationToken);
            if (built && !(former is not null && await Is(connection, ThereSql, former, cancellationToken)))
            {
                continue;
            }

            // Held until it is released or the connection ends. A second process does not wait: the first one builds all.
            if (!await Is(connection, "SELECT pg_try_advisory_lock($1)", Lock, cancellationToken))
            {
                return;
            }

            try
            {
                if (!built)
                {
                    await Run(connection, $"DROP INDEX CONCURRENTLY IF EXISTS {name}", cancellationToken);
                    await Run(connection, $"CREATE INDEX CONCURRENTLY {name} ON {on}", cancellationToken);
                }

                if (former is not null)
                {
                    await Run(connection, $"DROP INDEX CONCURRENTLY IF EXISTS {former}", cancellationToken);
                }
            }
            finally
            {
                await Run(connection, $"SELECT pg_advisory_unlock({Lock})", CancellationToken.None);
            }
        }
    }

    private async Task<bool> TryBuild(Shard shard, CancellationToken stoppingToken)
    {
        try
        {
            await Build(shard.Database, stoppingToken);
            return true;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or OperationCanceledException or InvalidOperationException)
        {
            if (!stoppingToken.IsCancellationRequested)
            {
                LogLater(e, shard.Name);
            }

            return false;
        }
    }

    private static async Task<bool> Is<T>(NpgsqlConnection connection, string sql, T value, CancellationToken cancellationToken)
        where T : notnull
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = value } } };
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Indexes of shard {Shard} could not be built; they are tried again in ten minutes")]
    private partial void LogLater(Exception failure, string shard);
}
