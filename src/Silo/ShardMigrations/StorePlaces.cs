using System.Diagnostics;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>
/// What a database says of stores for which what is usual there does not hold. Whoever writes for a store reads its place in the same
/// transaction, so that no map and no clock decides where a write goes.
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

    /// <summary>Says what a store's place is, from now on. Those who write already may still do so: <see cref="WritersEnd"/>.</summary>
    /// <exception cref="MigrationLostException">Somebody with a higher epoch has said something since.</exception>
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

    /// <summary>Lets a store's writes go on, if it is this epoch that paused them, and the store has not left.</summary>
    public static async Task Resume(Shard shard, string storeId, long epoch)
    {
        await using var connection = await shard.Database.OpenConnectionAsync();
        await Run(connection, ResumeSql, storeId, epoch);
    }

    /// <summary>What is usual there holds again.</summary>
    public static async Task Remove(Shard shard, string storeId, long epoch)
    {
        await using var connection = await shard.Database.OpenConnectionAsync();
        await Run(connection, RemoveSql, storeId, epoch);
    }

    /// <summary>
    /// For the length of a transaction nobody else can take the move over. Whatever a mover does in more than one step begins with it.
    /// </summary>
    /// <exception cref="MigrationLostException">Somebody has.</exception>
    public static async Task Hold(NpgsqlConnection connection, string storeId, long epoch)
    {
        await using var command = Command(connection, HoldSql, storeId, epoch);
        if (await command.ExecuteScalarAsync() is null)
        {
            throw new MigrationLostException(storeId);
        }
    }

    /// <summary>
    /// Returns when all who may have read a place before now, and write, have ended. A statement locks the tables it reads before it looks
    /// at what is committed; so who has no lock on the places yet will see what they say now. Nobody is kept waiting, of whatever store.
    /// </summary>
    /// <exception cref="TimeoutException">Somebody goes on writing for too long.</exception>
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
