using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Homes;

/// <summary>The table <c>home</c> at the primary: one row.</summary>
public static class HomeTable
{
    /// <summary>Processes that serve the home hold this lock, shared, as long as they do. Any number will do.</summary>
    internal const long Lock = 0x64756b686f6d;

    // The first eight digits of a log file's name are the timeline. The control file has it too, but only after the first checkpoint of a
    // new primary. On a standby this fails (55000).
    private const string Timeline = "('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::bigint";

    private const string TakeSql = $"""
        INSERT INTO home AS h (epoch, place) VALUES ({Timeline}, $1)
        ON CONFLICT (single_row) DO UPDATE SET epoch = EXCLUDED.epoch, place = EXCLUDED.place, renewed_at = now(),
            since = CASE WHEN (h.epoch, h.place) = (EXCLUDED.epoch, EXCLUDED.place) THEN h.since ELSE now() END,
            moves_to = CASE WHEN h.moves_to <> EXCLUDED.place THEN h.moves_to END
        RETURNING epoch, CASE WHEN moves_until > now() THEN moves_to END, current_setting('synchronous_standby_names')
        """;

    private const string RenewSql = $"""
        UPDATE home SET renewed_at = now() WHERE epoch = $1 AND {Timeline} = $1
        RETURNING epoch, CASE WHEN moves_until > now() THEN moves_to END, current_setting('synchronous_standby_names')
        """;

    /// <summary>Says that the home is served here from now on.</summary>
    internal static async Task<HomeRow> Take(NpgsqlConnection connection, string place, TimeSpan timeout, CancellationToken cancellation) =>
        (await Read(connection, TakeSql, place, timeout, cancellation))!;

    /// <summary>Null: the primary is of another timeline, or another process took the home.</summary>
    internal static Task<HomeRow?> Renew(NpgsqlConnection connection, long epoch, TimeSpan timeout, CancellationToken cancellation) =>
        Read(connection, RenewSql, epoch, timeout, cancellation);

    /// <summary>Asks a member whether it is the primary, and whether an operator is moving the home elsewhere.</summary>
    /// <returns>The timeline of the primary, if the home may be opened at it; else null.</returns>
    /// <exception cref="NpgsqlException">It does not answer.</exception>
    public static async Task<long?> MayOpen(string member, string place, CancellationToken cancellation)
    {
        // It is kept: a promotion does not end the sessions of a standby.
        var settings = ConnectionSettings.Read(
            member,
            ("Timeout", 2),
            ("Command Timeout", 2),
            ("Maximum Pool Size", 1),
            ("Application Name", "dukaan-standby")
        );
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellation);
        // Which branch runs is decided before the other could fail.
        await using var asked = new NpgsqlCommand($"SELECT CASE WHEN NOT pg_is_in_recovery() THEN {Timeline} END", connection);
        if (await asked.ExecuteScalarAsync(cancellation) is not long timeline)
        {
            return null;
        }

        await using var moves = new NpgsqlCommand("SELECT moves_to FROM home WHERE moves_until > now()", connection);
        try
        {
            return await moves.ExecuteScalarAsync(cancellation) is string elsewhere && elsewhere != place ? null : timeline;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return timeline; // a new database
        }
    }

    private static async Task<HomeRow?> Read(
        NpgsqlConnection connection,
        string sql,
        object value,
        TimeSpan timeout,
        CancellationToken cancellation
    )
    {
        await using var command = Command(connection, sql, timeout);
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var row = await reader.ReadAsync(cancellation)
            ? new HomeRow(reader.GetInt64(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetString(2).Length > 0)
            : null;
        while (await reader.NextResultAsync(cancellation)) { } // it is committed when the server is ready again
        return row;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, TimeSpan timeout) =>
        new(sql, connection) { CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) };
}
