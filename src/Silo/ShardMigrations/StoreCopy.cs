using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>Copies a store's rows from database to database, and deletes them.</summary>
internal sealed class StoreCopy(Shard source, Shard target, string storeId, long epoch)
{
    /// <summary>How many rows are deleted at once, so that other work of the database goes on in between.</summary>
    private const int DeletedAtOnce = 2_000;

    private readonly string _store = StoreTable.Checked(storeId);

    /// <summary>Copies all rows. The target must have no row of the store.</summary>
    public async Task Run(CancellationToken cancellationToken)
    {
        foreach (var table in StoreTable.All)
        {
            await using var from = await source.Database.OpenConnectionAsync(cancellationToken);
            await using var to = await target.Database.OpenConnectionAsync(cancellationToken);
            var columns = string.Join(", ", (await Columns(to, table.Name, cancellationToken)).Select(column => $"\"{column}\""));
            await using var transaction = await to.BeginTransactionAsync(cancellationToken);
            await StorePlaces.Hold(to, storeId, epoch);
            await using (
                var reader = await from.BeginRawBinaryCopyAsync(
                    $"COPY (SELECT {columns} FROM {table.Name} t WHERE {table.Where(_store)}) TO STDOUT (FORMAT BINARY)",
                    cancellationToken
                )
            )
            await using (
                var writer = await to.BeginRawBinaryCopyAsync(
                    $"COPY {table.Name} ({columns}) FROM STDIN (FORMAT BINARY)",
                    cancellationToken
                )
            )
            {
                await reader.CopyToAsync(writer, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Deletes a store's rows from a database where it does not live.</summary>
    public async Task Clear(Shard shard, CancellationToken cancellationToken)
    {
        foreach (var table in StoreTable.All)
        {
            int deleted;
            do
            {
                await using var connection = await shard.Database.OpenConnectionAsync(cancellationToken);
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
                await StorePlaces.Hold(connection, storeId, epoch);
                await using var command = new NpgsqlCommand(
                    $"DELETE FROM {table.Name} WHERE ctid = ANY(ARRAY(SELECT ctid FROM {table.Name} t WHERE {table.Where(_store)} LIMIT "
                        + $"{DeletedAtOnce}))",
                    connection
                );
                deleted = await command.ExecuteNonQueryAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            } while (deleted == DeletedAtOnce);
        }
    }

    /// <summary>
    /// Moves the id sequences of the target to a range that no shard has used, above the ids of the store. So the moved rows conflict with
    /// no others, and later rows sort behind them.
    /// </summary>
    public async Task RaiseIds(CancellationToken cancellationToken)
    {
        // 2^36 ids for each try: enough for the life of a shard, and few enough for programs that read numbers as doubles.
        var first = epoch << 36;
        foreach (var (table, column) in StoreTable.Numbered)
        {
            await using var command = target.Database.CreateCommand(
                $"""
                SELECT setval(seq::regclass, {first}) FROM pg_get_serial_sequence('{table}', '{column}') AS seq
                WHERE coalesce(pg_sequence_last_value(seq::regclass), 0) < {first}
                """
            );
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>The columns of a table that are written.</summary>
    public static async Task<List<string>> Columns(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT attname FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped AND "
                + "attgenerated = '' ORDER BY attnum",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var columns = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }
}
