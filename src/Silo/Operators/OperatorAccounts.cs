using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Values;
using Npgsql;

namespace Dukaan.Silo.Operators;

/// <summary>The named operators, in the main database of the region.</summary>
public sealed class OperatorAccounts(NpgsqlDataSource database)
{
    /// <summary>Whether an admin can sign in, as a condition in SQL.</summary>
    internal const string HasAdmin =
        "EXISTS (SELECT FROM operator_account WHERE role = 'admin' AND totp_secret IS NOT NULL AND NOT disabled)";

    /// <summary>How long an invitation is open.</summary>
    public static readonly TimeSpan InvitationLife = TimeSpan.FromHours(24);

    /// <summary>After so many wrong codes in a row there is one attempt a minute.</summary>
    public const int FreeAttempts = 5;

    private const string InviteSql = $"""
        INSERT INTO operator_account (name, role, invitation, invited_until) VALUES ($1, $2, $3, $4)
        ON CONFLICT (name) DO UPDATE SET role = $2, invitation = $3, invited_until = $4, password = NULL, totp_secret = NULL,
            recovery = DEFAULT, failures = 0, disabled = false
        WHERE $5 OR {NotLastAdmin}
        """;

    // One writer at a time, so that two admins do not disable each other. The number is this table's own.
    private const string LockSql = "SELECT pg_advisory_xact_lock(725900482)";

    // The attempt is counted before its code is judged, so that attempts at the same time count too.
    private const string AttemptSql = """
        UPDATE operator_account SET failures = failures + 1, tried_at = $2
        WHERE name = $1 AND NOT disabled AND totp_secret IS NOT NULL AND (failures < $3 OR tried_at <= $4)
        RETURNING password, totp_secret
        """;

    private const string EnrolSql = """
        UPDATE operator_account SET password = $3, totp_secret = $4, totp_step = $5, recovery = $6, invitation = NULL, invited_until = NULL,
            failures = 0
        WHERE invitation = $1 AND invited_until > $2 AND NOT disabled RETURNING name
        """;

    // The last admin who can sign in stays one: otherwise the shared password would open everything again.
    private const string NotLastAdmin = """
        (operator_account.role <> 'admin' OR operator_account.totp_secret IS NULL OR operator_account.disabled
            OR EXISTS (SELECT FROM operator_account o
                WHERE o.name <> $1 AND o.role = 'admin' AND o.totp_secret IS NOT NULL AND NOT o.disabled))
        """;

    private const string ListSql = """
        SELECT name, role, totp_secret IS NOT NULL, disabled, CASE WHEN invited_until > $1 THEN invited_until END,
            (SELECT count(*)::int FROM operator_session s WHERE s.operator = a.name AND s.expires_at > $1)
        FROM operator_account a ORDER BY name LIMIT 500
        """;

    /// <summary>Whether a named admin can sign in. From then on the shared password opens nothing.</summary>
    public Task<bool> AnyAdmin() => database.Says($"SELECT {HasAdmin}");

    /// <summary>
    /// Adds an operator, or invites a known one anew: their password, second factor and sessions end. The token of the link that lets them
    /// choose new ones is returned, and stored as a hash. Null: the last admin who can sign in is invited anew by force alone.
    /// </summary>
    public async Task<string?> Invite(string name, OperatorRole role, DateTimeOffset now, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(role);
        var token = Ids.Token();
        if (!await ChangesAlone(InviteSql, name, role.Name, HashOf(token), now + InvitationLife, force))
        {
            return null;
        }

        await database.Changes("DELETE FROM operator_session WHERE operator = $1", name);
        return token;
    }

    /// <summary>Whom an open invitation is for, or null.</summary>
    public Task<string?> Invited(string token, DateTimeOffset now) =>
        database.Text(
            "SELECT name FROM operator_account WHERE invitation = $1 AND invited_until > $2 AND NOT disabled",
            HashOf(token),
            now
        );

    /// <summary>Uses an invitation up. Returns its operator, or null: it has expired or was used.</summary>
    /// <param name="step">The time step of the code that was shown; it and earlier ones are void.</param>
    /// <param name="recovery">Hashes of the recovery codes.</param>
    public Task<string?> Enrol(string token, DateTimeOffset now, string password, string secret, long step, string[] recovery) =>
        database.Text(EnrolSql, HashOf(token), now, password, secret, step, recovery);

    /// <summary>The hash of the password of an operator who may sign in, or null.</summary>
    public Task<string?> Password(string name) =>
        database.Text("SELECT password FROM operator_account WHERE name = $1 AND NOT disabled AND totp_secret IS NOT NULL", name);

    /// <summary>
    /// Counts an attempt to show a code; only of who has shown the password, or anybody could make an operator wait. Null: there is no such
    /// operator, they are disabled, or must wait a minute after <see cref="FreeAttempts"/> failures in a row.
    /// </summary>
    public async Task<OperatorCredential?> Attempt(string name, DateTimeOffset now)
    {
        await using var command = database.CreateCommand(AttemptSql).With(name, now, FreeAttempts, now - TimeSpan.FromMinutes(1));
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? new OperatorCredential(name, reader.GetString(0), reader.GetString(1)) : null;
    }

    /// <summary>Uses the code of a time step up, and ends the count of failures. False: it, or a later one, was used before.</summary>
    public Task<bool> UseStep(string name, long step) =>
        database.Changes(
            "UPDATE operator_account SET totp_step = $2, failures = 0 WHERE name = $1 AND totp_step < $2 AND NOT disabled",
            name,
            step
        );

    /// <summary>Uses a recovery code up, and ends the count of failures. False: there is none such.</summary>
    public Task<bool> UseRecovery(string name, string hash) =>
        database.Changes(
            "UPDATE operator_account SET recovery = array_remove(recovery, $2), failures = 0 "
                + "WHERE name = $1 AND $2 = ANY (recovery) AND NOT disabled",
            name,
            hash
        );

    public Task SetRecovery(string name, string[] hashes) =>
        database.Changes("UPDATE operator_account SET recovery = $2 WHERE name = $1", name, hashes);

    /// <summary>Changes a role, at once for open sessions too. False: nothing is changed, since no other admin would be left.</summary>
    public Task<bool> SetRole(string name, OperatorRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return ChangesAlone($"UPDATE operator_account SET role = $2 WHERE name = $1 AND ($2 = 'admin' OR {NotLastAdmin})", name, role.Name);
    }

    /// <summary>Disables an operator and ends their sessions, or enables them. False: no other admin would be left.</summary>
    public async Task<bool> SetDisabled(string name, bool disabled)
    {
        var changed = await ChangesAlone(
            $"UPDATE operator_account SET disabled = $2 WHERE name = $1 AND (NOT $2 OR {NotLastAdmin})",
            name,
            disabled
        );
        if (changed && disabled)
        {
            await database.Changes("DELETE FROM operator_session WHERE operator = $1", name);
        }

        return changed;
    }

    /// <summary>All operators, by name; 500 at most.</summary>
    public async Task<ImmutableArray<OperatorView>> List(DateTimeOffset now)
    {
        await using var command = database.CreateCommand(ListSql).With(now);
        await using var reader = await command.ExecuteReaderAsync();
        var operators = ImmutableArray.CreateBuilder<OperatorView>();
        while (await reader.ReadAsync())
        {
            operators.Add(
                new OperatorView(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetBoolean(2),
                    reader.GetBoolean(3),
                    reader.IsDBNull(4) ? null : reader.GetFieldValue<DateTimeOffset>(4),
                    reader.GetInt32(5)
                )
            );
        }

        return operators.ToImmutable();
    }

    /// <summary>Runs it when no other process changes who is an admin, and says whether it changed a row.</summary>
    private async Task<bool> ChangesAlone(string sql, params object?[] values)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var locking = new NpgsqlCommand(LockSql, connection, transaction))
        {
            await locking.ExecuteNonQueryAsync(); // a statement of its own: the next one must see what the writer before committed
        }

        await using var command = new NpgsqlCommand(sql, connection, transaction).With(values);
        var changed = await command.ExecuteNonQueryAsync() > 0;
        await transaction.CommitAsync();
        return changed;
    }

    /// <summary>The hash that is stored of a token or recovery code, so that a reader of the database cannot use it.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
