using System.Diagnostics;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>
/// The records of a database about stores that are moving, have moved or do not belong there by default. Each write of a store reads its
/// record in the same transaction, so that neither a map nor a clock decides where a write goes.
/// </summary>
internal static class StorePlaces
{
    private const string PutSql = """
        INSERT INTO store_place (store_id, state, epoch) VALUES ($1, $2, $3)
        ON CONFLICT (store_id) DO UPDATE SET state = $2, epoch = $3 WHERE store_place.epoch <= $3
        """;

    private const string ResumeSql = "UPDATE store_place SET state = 'leaving' WHERE store_id = $1 AND epoch = $2 AND state = 'fenced'";
    private const string RemoveSql = "DELETE FROM store_place WHERE store_id = $1 AND epoch = $2";
    private const string HoldSql = "SELECT true FROM store_place WHERE store_id = $1 AND epoch = $2 FOR SHARE";

    private const string WritersSql = """
        SELECT DISTINCT read.virtualtransaction FROM pg_locks read
        WHERE read.locktype = 'relation' AND read.relation = 'store_place'::regclass AND read.pid <> pg_backend_pid()
        AND read.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND EXISTS (SELECT FROM pg_locks write WHERE write.virtualtransaction = read.virtualtransaction AND write.mode = 'RowExclusiveLock')
        """;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(2);

    /// <summary>Sets a store's record. Transactions that are writing already may still finish: see <see cref="WritersEnd"/>.</summary>
    /// <exception cref="MigrationLostException">A process with a higher epoch has set it since.</exception>
    public static async Task Put(NpgsqlConnection connection, string storeId, string state, long epoch)
    {
        if (await Run(connection, PutSql, storeId, state, epoch) == 0)
        {
            throw new MigrationLostException(storeId);
        }
    }

    /// <inheritdoc cref="Put(NpgsqlConnection, string, string, long)"/>
    public static async Task Put(Shard shard, string storeId, string state, long epoch)
    {
        await using var connection = await shard.Database.OpenConnectionAsync();
        await Put(connection, storeId, state, epoch);
    }

    /// <summary>Ends the pause of a store's writes, if this epoch paused them and the store has not moved.</summary>
    public static async Task Resume(Shard shard, string storeId, long epoch)
    {
        await using var connection = await shard.Database.OpenConnectionAsync();
        await Run(connection, ResumeSql, storeId, epoch);
    }

    /// <summary>Deletes the record, so that the default holds again.</summary>
    public static async Task Remove(Shard shard, string storeId, long epoch)
    {
        await using var connection = await shard.Database.OpenConnectionAsync();
        await Run(connection, RemoveSql, storeId, epoch);
    }

    /// <summary>
    /// Locks the move for the length of a transaction, so that no other process can take it over. Every step that needs several statements
    /// begins with this.
    /// </summary>
    /// <exception cref="MigrationLostException">Another process has it.</exception>
    public static async Task Hold(NpgsqlConnection connection, string storeId, long epoch)
    {
        await using var command = Command(connection, HoldSql, storeId, epoch);
        if (await command.ExecuteScalarAsync() is null)
        {
            throw new MigrationLostException(storeId);
        }
    }

    /// <summary>
    /// Returns when all transactions that may have read an older record, and write, have ended. A statement locks its tables before it
    /// takes its snapshot, so a transaction without a lock on the records will see the current ones. Nothing waits for this, of whatever
    /// store.
    /// </summary>
    /// <exception cref="TimeoutException">A transaction takes too long.</exception>
    public static async Task WritersEnd(Shard shard, TimeSpan atMost)
    {
        await using var connection = await shard.Database.OpenConnectionAsync();
        var writers = new List<string>();
        await using (var command = Command(connection, WritersSql))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                writers.Add(reader.GetString(0));
            }
        }

        for (var began = Stopwatch.GetTimestamp(); writers.Count > 0; await Task.Delay(Between))
        {
            await using var command = Command(
                connection,
                "SELECT count(*) FROM pg_locks WHERE virtualtransaction = ANY($1)",
                (object)writers.ToArray()
            );
            if ((long)(await command.ExecuteScalarAsync())! == 0)
            {
                return;
            }

            if (Stopwatch.GetElapsedTime(began) > atMost)
            {
                throw new TimeoutException(
                    $"A transaction in the shard '{shard.Name}' goes on for more than {atMost.TotalMilliseconds:0} ms."
                );
            }
        }
    }

    private static async Task<int> Run(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
