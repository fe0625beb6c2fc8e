using System.Globalization;
using Npgsql;

namespace Dukaan.Silo.Homes;

/// <summary>Where a home is, for operators.</summary>
/// <param name="Place">The region.</param>
/// <param name="Epoch">The timeline.</param>
/// <param name="Since">When it was opened there.</param>
/// <param name="MovesTo">Where an operator is moving it; null: nowhere.</param>
/// <param name="Processes">How many serve it.</param>
/// <param name="Standbys">The server's <c>synchronous_standby_names</c>; empty: commits wait for no standby.</param>
public sealed record HomeState(string Place, long Epoch, DateTimeOffset Since, string? MovesTo, long Processes, string Standbys)
{
    private static readonly string ReadSql = $"""
        SELECT place, epoch, since, CASE WHEN moves_until > now() THEN moves_to END, (
            SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
            WHERE l.locktype = 'advisory' AND l.mode = 'ShareLock' AND l.granted
                AND (l.classid::bigint << 32) + l.objid::bigint = {HomeTable.Lock}), current_setting('synchronous_standby_names')
        FROM home
        """;

    /// <summary>Null: it was never opened.</summary>
    public static async Task<HomeState?> Read(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand(ReadSql);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new HomeState(
                reader.GetString(0),
                reader.GetInt64(1),
                reader.GetFieldValue<DateTimeOffset>(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.GetInt64(4),
                reader.GetString(5)
            )
            : null;
    }

    /// <summary>Asks all processes to leave the home to another region, for a while; null: takes that back.</summary>
    public static async Task Move(NpgsqlDataSource database, string? place, TimeSpan until)
    {
        await using var command = database.CreateCommand("UPDATE home SET moves_to = $1, moves_until = now() + $2");
        command.Parameters.Add(
            new NpgsqlParameter { Value = (object?)place ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text }
        );
        command.Parameters.Add(new NpgsqlParameter { Value = until });
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>
    /// Has the primary write what it holds in memory, while it still serves: the engine does the same before it shuts it down, and nothing
    /// can be saved meanwhile. It needs the role <c>pg_checkpoint</c>; without it, or in time, it is left to the engine.
    /// </summary>
    public static async Task Checkpoint(NpgsqlDataSource database, TimeSpan limit)
    {
        await using var command = database.CreateCommand("CHECKPOINT");
        command.CommandTimeout = (int)limit.TotalSeconds;
        try
        {
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege) { }
        catch (NpgsqlException e) when (e.InnerException is TimeoutException) { }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            in {Place} since {Since:u}, epoch {Epoch}, {Processes} processes{(MovesTo is null ? "" : $", moves to {MovesTo}")}
            commits wait for {(Standbys.Length > 0 ? Standbys : "no standby")}
            """
        );
}
