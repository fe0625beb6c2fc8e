using System.Runtime.CompilerServices;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Rows;

/// <summary>Finds rows whose sort is a time that has passed (UTC, milliseconds since 1970), the longest due first.</summary>
internal sealed class DueRows(NpgsqlDataSource database, StorageOptions storage)
{
    private const string Sql = """
        SELECT id, sort FROM grain_row
        WHERE kind = $1 AND key = ANY($2) AND sort <= $3 AND (sort, id) > ($4, $5) ORDER BY sort, id LIMIT $6
        """;

    /// <summary>The ids of due rows, in batches.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string>> Until(
        string kind,
        string[] owners,
        DateTimeOffset now,
        int atOnce,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var last = (Sort: long.MinValue, Id: "");
        while (owners.Length > 0)
        {
            var due = await Next(kind, owners, now, last, atOnce, cancellationToken);
            if (due.Count > 0)
            {
                yield return [.. due.Select(row => row.Id)];
            }

            if (due.Count < atOnce)
            {
                yield break;
            }

            last = due[^1];
        }
    }

    private async Task<List<(long Sort, string Id)>> Next(
        string kind,
        string[] owners,
        DateTimeOffset now,
        (long Sort, string Id) after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(Sql);
        command.CommandTimeout = (int)Math.Ceiling(storage.CommandTimeout.TotalSeconds);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = kind });
        command.Parameters.Add(
            new NpgsqlParameter<string[]> { TypedValue = owners, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }
        );
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = now.ToUnixTimeMilliseconds() });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after.Sort });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = after.Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var due = new List<(long, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            due.Add((reader.GetInt64(1), reader.GetString(0)));
        }

        return due;
    }
}
