using System.Collections.Immutable;
using Npgsql;

namespace Dukaan.Silo.Usage;

/// <summary>Which releases ran in this region, in its main database.</summary>
public sealed class ReleaseLog(NpgsqlDataSource database, TimeProvider time)
{
    private const string NoteSql = "INSERT INTO release (version, first_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";

    private const string NewestSql = "SELECT version, first_at FROM release ORDER BY first_at DESC LIMIT $1";

    /// <summary>Notes that a process of a release has started; the first one counts.</summary>
    public async Task Note(string version, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(NoteSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = version });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = time.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The newest, each with the time of its first start.</summary>
    public async Task<ImmutableArray<(string Version, DateTimeOffset FirstAt)>> Newest(int most, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(NewestSql);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = most });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var releases = ImmutableArray.CreateBuilder<(string, DateTimeOffset)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            releases.Add((reader.GetString(0), reader.GetFieldValue<DateTimeOffset>(1)));
        }

        return releases.ToImmutable();
    }
}
