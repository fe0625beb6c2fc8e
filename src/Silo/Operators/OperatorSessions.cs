using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Operators;

/// <summary>
/// The open sessions of operators, in the main database of the region, so that a session that ends is ended in every process.
/// </summary>
public sealed class OperatorSessions(NpgsqlDataSource database)
{
    // Expired sessions are deleted at the next sign-in; there are few.
    private const string OpenSql = """
        WITH over AS (DELETE FROM operator_session WHERE expires_at <= $2)
        INSERT INTO operator_session (id, expires_at) VALUES ($1, $3)
        """;

    /// <param name="id">A hash of what the browser has.</param>
    /// <param name="now">Sessions that ended before are deleted.</param>
    /// <param name="until">When it ends by itself.</param>
    public async Task Open(string id, DateTimeOffset now, DateTimeOffset until)
    {
        await using var command = Command(OpenSql, id, now);
        command.Parameters.Add(Time(until));
        await command.ExecuteNonQueryAsync();
    }

    public async Task Close(string id)
    {
        await using var command = Command("DELETE FROM operator_session WHERE id = $1", id);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<bool> IsOpen(string id, DateTimeOffset now)
    {
        await using var command = Command("SELECT EXISTS (SELECT FROM operator_session WHERE id = $1 AND expires_at > $2)", id, now);
        return await command.ExecuteScalarAsync() is true;
    }

    private NpgsqlCommand Command(string sql, string id, DateTimeOffset? now = null)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        if (now is { } at)
        {
            command.Parameters.Add(Time(at));
        }

        return command;
    }

    private static NpgsqlParameter Time(DateTimeOffset at) => new() { Value = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };
}
