using System.Collections.Immutable;
using Npgsql;

namespace Dukaan.Silo.Operators;

/// <summary>
/// The open sessions of operators, in the main database of the region, so that a session that ends is ended in every process.
/// </summary>
public sealed class OperatorSessions(NpgsqlDataSource database)
{
    // Expired sessions are deleted at the next sign-in; there are few.
    private const string OpenSql = """
        WITH over AS (DELETE FROM operator_session WHERE expires_at <= $3)
        INSERT INTO operator_session (id, operator, opened_at, confirmed_at, expires_at) VALUES ($1, $2, $3, $3, $4)
        """;

    // The shared password ends with the first admin who is enrolled, and so do its sessions.
    private const string FindSql = $"""
        SELECT s.operator, a.role, s.confirmed_at FROM operator_session s LEFT JOIN operator_account a ON a.name = s.operator
        WHERE s.id = $1 AND s.expires_at > $2
            AND CASE WHEN s.operator IS NULL THEN NOT {OperatorAccounts.HasAdmin} ELSE a.totp_secret IS NOT NULL AND NOT a.disabled END
        """;

    private const string ListSql = """
        SELECT id, opened_at, expires_at FROM operator_session WHERE operator IS NOT DISTINCT FROM $1 AND expires_at > $2
        ORDER BY expires_at DESC LIMIT 100
        """;

    /// <param name="id">A hash of what the browser has.</param>
    /// <param name="name">Whose it is; null: of the shared password.</param>
    /// <param name="now">Sessions that ended before are deleted.</param>
    /// <param name="until">When it ends by itself.</param>
    public Task Open(string id, string? name, DateTimeOffset now, DateTimeOffset until) => database.Changes(OpenSql, id, name, now, until);

    /// <summary>The second factor was shown again.</summary>
    public Task Confirm(string id, DateTimeOffset now) =>
        database.Changes("UPDATE operator_session SET confirmed_at = $2 WHERE id = $1", id, now);

    public Task Close(string id) => database.Changes("DELETE FROM operator_session WHERE id = $1", id);

    /// <summary>Ends a session of this operator; false: it is not theirs.</summary>
    public Task<bool> Close(string id, string? name) =>
        database.Changes("DELETE FROM operator_session WHERE id = $1 AND operator IS NOT DISTINCT FROM $2", id, name);

    /// <summary>Ends all sessions of this operator.</summary>
    public Task CloseAll(string name) => database.Changes("DELETE FROM operator_session WHERE operator = $1", name);

    /// <summary>Whose session it is, if it is open and they may still sign in; else null.</summary>
    public async Task<OperatorIdentity?> Find(string id, DateTimeOffset now)
    {
        await using var command = database.CreateCommand(FindSql).With(id, now);
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return null;
        }

        var shared = reader.IsDBNull(0);
        var role = shared ? OperatorRoles.Admin : OperatorRoles.Find(reader.GetString(1));
        return role is null
            ? null
            : new OperatorIdentity(
                id,
                shared ? OperatorName.Shared : reader.GetString(0),
                role,
                reader.IsDBNull(2) ? null : reader.GetFieldValue<DateTimeOffset>(2)
            );
    }

    /// <summary>The open sessions of an operator, or of the shared password; 100 at most.</summary>
    public async Task<ImmutableArray<OperatorSessionView>> List(string? name, DateTimeOffset now)
    {
        await using var command = database.CreateCommand(ListSql).With(name, now);
        await using var reader = await command.ExecuteReaderAsync();
        var sessions = ImmutableArray.CreateBuilder<OperatorSessionView>();
        while (await reader.ReadAsync())
        {
            sessions.Add(
                new OperatorSessionView(
                    reader.GetString(0),
                    reader.IsDBNull(1) ? null : reader.GetFieldValue<DateTimeOffset>(1),
                    reader.GetFieldValue<DateTimeOffset>(2)
                )
            );
        }

        return sessions.ToImmutable();
    }
}
