using Npgsql;

namespace Dukaan.Silo.Usage;

/// <summary>How many checkouts there were on each day (UTC), in the main database of the region. Kept for 400 days.</summary>
public sealed class CheckoutDays(NpgsqlDataSource database)
{
    private const string AddSql = """
        WITH old AS (DELETE FROM checkout_day WHERE day < $1 - 400)
        INSERT INTO checkout_day (day, total, failed) VALUES ($1, $2, $3)
        ON CONFLICT (day) DO UPDATE SET total = checkout_day.total + excluded.total, failed = checkout_day.failed + excluded.failed
        """;

    private const string SinceSql =
        "SELECT coalesce(sum(total), 0)::bigint, coalesce(sum(failed), 0)::bigint FROM checkout_day WHERE day >= $1";

    /// <summary>Adds to a day.</summary>
    public async Task Add(DateOnly day, long total, long failed, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(AddSql);
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = day });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = total });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = failed });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The sums since a day.</summary>
    public async Task<(long Total, long Failed)> Since(DateOnly day, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(SinceSql);
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = day });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }
}
