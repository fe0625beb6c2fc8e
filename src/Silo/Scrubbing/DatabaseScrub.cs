using System.Diagnostics;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Scrubbing;

/// <summary>
/// Replaces everything personal in a copy of a database, in place. What nobody classified stops it before anything is changed, or, where
/// only a row shows it, at that row: then the copy is to be thrown away.
/// </summary>
internal sealed class DatabaseScrub(NpgsqlDataSource database, Fakes fakes, StateCodec codec)
{
    private const int AtOnce = 500;

    /// <exception cref="ScrubException">A column, a document or a field is not classified.</exception>
    public async Task Run(TextWriter output, CancellationToken cancellationToken)
    {
        CheckFields();
        await CheckColumns(cancellationToken);
        foreach (var table in ScrubbedTables.Emptied)
        {
            // Triggers keep the log of operators from being emptied; this is a copy.
            await Execute($"ALTER TABLE {table} DISABLE TRIGGER USER", cancellationToken);
            await Execute($"DELETE FROM {table}", cancellationToken);
            await Execute($"ALTER TABLE {table} ENABLE TRIGGER USER", cancellationToken);
        }

        var rows = new RowScrub(fakes, codec);
        foreach (var (table, columns) in ScrubbedTables.Rewritten)
        {
            var began = Stopwatch.GetTimestamp();
            var count = await Rewrite(rows, table, columns, cancellationToken);
            await output.WriteLineAsync($"  {table}: {count} rows in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
        }

        foreach (var table in new[] { "grain_state", "grain_row" })
        {
            await Execute($"UPDATE {table} SET key = substr(key, 2) WHERE key LIKE '{RowScrub.Changed}%'", cancellationToken);
        }

        await MoveOrderKeys(rows, cancellationToken);
    }

    /// <exception cref="ScrubException">A text of a stored type is not classified.</exception>
    private static void CheckFields()
    {
        var (fields, seen) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<Type>());
        foreach (var type in DocumentTypes.All)
        {
            DocumentScrub.Collect(type, fields, seen);
        }

        if (fields.FirstOrDefault(field => FieldKinds.Of(field) is null) is { } unknown)
        {
            throw new ScrubException($"Nobody said what {unknown} is. Add it to FieldKinds.");
        }
    }

    private async Task CheckColumns(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(ScrubbedTables.ColumnsSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var (table, column) = (reader.GetString(0), reader.GetString(1));
            if (!ScrubbedTables.Knows(table, column))
            {
                throw new ScrubException($"Nobody said what the column {table}.{column} is. Add it to ScrubbedTables.");
            }
        }
    }

    private async Task<long> Rewrite(RowScrub rows, string table, string[] columns, CancellationToken cancellationToken)
    {
        var count = 0L;
        var texts = string.Join(", ", columns.Select(column => $"{column}::text"));
        await using var reading = await database.OpenConnectionAsync(cancellationToken);
        await using var writing = await database.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"SELECT ctid::text, {texts} FROM {table}", reading) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var changes = new List<(string Row, string?[] Values)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = columns.Select((_, i) => reader.IsDBNull(i + 1) ? null : reader.GetString(i + 1)).ToArray();
            var scrubbed = rows.Row(table, values);
            count++;
            if (!scrubbed.SequenceEqual(values))
            {
                changes.Add((reader.GetString(0), scrubbed));
            }

            if (changes.Count == AtOnce)
            {
                await Write(writing, table, columns, changes, cancellationToken);
                changes.Clear();
            }
        }

        await Write(writing, table, columns, changes, cancellationToken);
        return count;
    }

    private static async Task Write(
        NpgsqlConnection connection,
        string table,
        string[] columns,
        List<(string Row, string?[] Values)> changes,
        CancellationToken cancellationToken
    )
    {
        if (changes.Count == 0)
        {
            return;
        }

        var sets = string.Join(", ", columns.Select((column, i) => $"{column} = changed.c{i}::{TypeOf(column)}"));
        var names = string.Join(", ", columns.Select((_, i) => $"c{i}"));
        var arrays = string.Join(", ", columns.Select((_, i) => $"${i + 2}"));
        await using var command = new NpgsqlCommand(
            $"UPDATE {table} t SET {sets} FROM unnest($1, {arrays}) AS changed(row, {names}) WHERE t.ctid = changed.row::tid",
            connection
        )
        {
            CommandTimeout = 0,
        };
        command.Parameters.Add(Texts(changes.Select(change => (string?)change.Row)));
        for (var i = 0; i < columns.Length; i++)
        {
            var column = i;
            command.Parameters.Add(Texts(changes.Select(change => change.Values[column])));
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string TypeOf(string column) =>
        column switch
        {
            "payload" or "notice" => "jsonb",
            "schema" => "integer",
            _ => "text",
        };

    private static NpgsqlParameter Texts(IEnumerable<string?> values) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private async Task MoveOrderKeys(RowScrub rows, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.OrderKeyIds.Chunk(AtOnce))
        {
            await using var command = database.CreateCommand(
                "UPDATE grain_row t SET id = moved.now FROM unnest($1, $2, $3) AS moved(store, former, now) "
                    + "WHERE t.kind = 'order-key' AND t.key LIKE moved.store || '%' AND t.id = moved.former"
            );
            command.CommandTimeout = 0;
            command.Parameters.Add(Texts(chunk.Select(each => (string?)each.Key.Store)));
            command.Parameters.Add(Texts(chunk.Select(each => (string?)each.Key.Former)));
            command.Parameters.Add(Texts(chunk.Select(each => (string?)each.Value)));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task Execute(string sql, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
