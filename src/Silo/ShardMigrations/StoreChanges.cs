using System.Text.Json;
using Dukaan.Silo.Shards;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>
/// Copies the changes of a store that goes on selling while it is moved. Triggers on the tables record the keys of its changed rows for the
/// length of the move. The current content of these rows is copied to the target, so that the order of changes does not matter and repeats
/// are harmless.
/// </summary>
internal sealed class StoreChanges(Shard source, Shard target, string storeId, long epoch)
{
    /// <summary>How many changes are copied at once.</summary>
    public const int AtOnce = 5_000;

    // Creating a trigger waits for the writers of the table, and later writers wait behind it: for no longer than this.
    private const string LockTime = "SET LOCAL lock_timeout = '50ms'";
    private const int Attempts = 100;

    private readonly string _store = StoreTable.Checked(storeId);

    /// <summary>Starts recording changes.</summary>
    public async Task Watch(CancellationToken cancellationToken)
    {
        foreach (var table in StoreTable.All)
        {
            var arguments = string.Join(", ", table.Key.Prepend(_store).Select(argument => $"'{argument}'"));
            await Define(
                $"""
                CREATE OR REPLACE TRIGGER move_{_store}_put AFTER INSERT OR UPDATE ON {table.Name} FOR EACH ROW
                WHEN ({table.Belongs("NEW", _store)}) EXECUTE FUNCTION note_store_change({arguments});
                CREATE OR REPLACE TRIGGER move_{_store}_gone AFTER DELETE ON {table.Name} FOR EACH ROW
                WHEN ({table.Belongs("OLD", _store)}) EXECUTE FUNCTION note_store_change({arguments})
                """,
                cancellationToken
            );
        }
    }

    /// <summary>Stops recording changes, and deletes the record.</summary>
    public async Task Unwatch(CancellationToken cancellationToken)
    {
        foreach (var table in StoreTable.All)
        {
            if (await IsWatched(table.Name, cancellationToken))
            {
                await Define(
                    $"DROP TRIGGER IF EXISTS move_{_store}_put ON {table.Name}; DROP TRIGGER IF EXISTS move_{_store}_gone ON {table.Name}",
                    cancellationToken
                );
            }
        }

        await Define($"DELETE FROM store_change WHERE store_id = '{_store}'", cancellationToken);
    }

    /// <summary>Copies some of the changes to the target. Returns how many.</summary>
    public async Task<int> Apply(CancellationToken cancellationToken)
    {
        var noted = await Noted(cancellationToken);
        if (noted.Count == 0)
        {
            return 0;
        }

        await using (var connection = await target.Database.OpenConnectionAsync(cancellationToken))
        await using (var transaction = await connection.BeginTransactionAsync(cancellationToken))
        {
            await StorePlaces.Hold(connection, storeId, epoch);
            foreach (var changes in noted.GroupBy(change => change.Table))
            {
                await Bring(
                    connection,
                    StoreTable.All.Single(table => table.Name == changes.Key),
                    [.. changes.Select(change => change.Key).Distinct()],
                    cancellationToken
                );
            }

            await transaction.CommitAsync(cancellationToken);
        }

        await using var forget = source.Database.CreateCommand("DELETE FROM store_change WHERE seq = ANY($1)");
        forget.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. noted.Select(change => change.Seq)] });
        await forget.ExecuteNonQueryAsync(cancellationToken);
        return noted.Count;
    }

    private async Task<List<(long Seq, string Table, string Key)>> Noted(CancellationToken cancellationToken)
    {
        await using var command = source.Database.CreateCommand(
            $"SELECT seq, relation, key FROM store_change WHERE store_id = '{_store}' ORDER BY seq LIMIT {AtOnce}"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var noted = new List<(long, string, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            noted.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(2)));
        }

        return noted;
    }

    /// <summary>Makes rows of the target as they are at the source now: updated, or deleted.</summary>
    private async Task Bring(NpgsqlConnection connection, StoreTable table, string[] keys, CancellationToken cancellationToken)
    {
        var same = string.Join(" AND ", table.Key.Select(column => $"t.\"{column}\" = k.\"{column}\""));
        var wanted = Json($"[{string.Join(',', keys)}]");
        await using var read = source.Database.CreateCommand(
            $"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')::text FROM jsonb_populate_recordset(NULL::{table.Name}, $1) k JOIN "
                + $"{table.Name} t ON {same}"
        );
        read.Parameters.Add(wanted);
        var rows = (string)(await read.ExecuteScalarAsync(cancellationToken))!;

        var columns = await StoreCopy.Columns(connection, table.Name, cancellationToken);
        var list = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var values = string.Join(", ", columns.Except(table.Key).Select(column => $"\"{column}\" = excluded.\"{column}\""));
        await using var write = new NpgsqlCommand(
            $"""
            WITH r AS MATERIALIZED (SELECT * FROM jsonb_populate_recordset(NULL::{table.Name}, $2)),
            gone AS (
                DELETE FROM {table.Name} t USING jsonb_populate_recordset(NULL::{table.Name}, $1) k
                WHERE {same} AND NOT EXISTS (SELECT FROM r t WHERE {same}))
            INSERT INTO {table.Name} ({list}) OVERRIDING SYSTEM VALUE SELECT {list} FROM r
            ON CONFLICT ({string.Join(", ", table.Key.Select(column => $"\"{column}\""))}) DO UPDATE SET {values}
            """,
            connection
        );
        write.Parameters.Add(Json($"[{string.Join(',', keys)}]"));
        write.Parameters.Add(Json(rows));
        await write.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<bool> IsWatched(string table, CancellationToken cancellationToken)
    {
        await using var command = source.Database.CreateCommand(
            $"SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '{table}'::regclass AND tgname IN ('move_{_store}_put', "
                + $"'move_{_store}_gone'))"
        );
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Changes a table's triggers at a moment when no long transaction is in the way.</summary>
    private async Task Define(string sql, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = await source.Database.OpenConnectionAsync(cancellationToken);
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
                await StorePlaces.Hold(connection, storeId, epoch);
                await using var command = new NpgsqlCommand($"{LockTime}; {sql}", connection);
                await command.ExecuteNonQueryAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return;
            }
            catch (PostgresException e)
                when (e.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected && attempt < Attempts)
            {
                await Task.Delay(Random.Shared.Next(20, 200), cancellationToken);
            }
        }
    }

    private static NpgsqlParameter Json(string json) => new() { Value = json, NpgsqlDbType = NpgsqlDbType.Jsonb };
}
