using System.Runtime.CompilerServices;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Rows;

/// <summary>Finds rows whose sort is a time that has passed (UTC, milliseconds since 1970), the longest due first.</summary>
/// <param name="kind">Of the rows: a constant in the statement, since the index of each kind covers only rows of that kind.</param>
internal sealed class DueRows(NpgsqlDataSource database, StorageOptions storage, string kind)
{
    private readonly NamedSql _sql = new(
        $"""
        SELECT id, sort FROM grain_row
        WHERE kind = '{kind}' AND key = ANY(@owners) AND sort <= @now AND (sort, id) > (@after_sort, @after_id)
        ORDER BY sort, id LIMIT @limit
        """
    );

    /// <summary>The ids of due rows, in batches.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string>> Until(
        string[] owners,
        DateTimeOffset now,
        int atOnce,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var last = (Sort: long.MinValue, Id: "");
        while (owners.Length > 0)
        {
            var due = await Next(owners, now, last, atOnce, cancellationToken);
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
        string[] owners,
        DateTimeOffset now,
        (long Sort, string Id) after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.Command(
            storage,
            _sql,
            ("owners", owners),
            ("now", now.ToUnixTimeMilliseconds()),
            ("after_sort", after.Sort),
            ("after_id", after.Id),
            ("limit", limit)
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var due = new List<(long, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            due.Add((reader.GetInt64(1), reader.GetString(0)));
        }

        return due;
    }
}
