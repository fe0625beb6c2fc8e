using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Migrations;

/// <summary>
/// Brings the database to the schema this program needs: all missing migrations in one transaction, under a lock, so that of several
/// processes that start at once one migrates and the others find it done.
/// </summary>
public sealed partial class SchemaMigrator(NpgsqlDataSource database, ILogger<SchemaMigrator> logger)
{
    // Any number will do, as long as every version of the program takes the same.
    private const long Lock = 0x64756b61616e;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Applies missing migrations. Idempotent.</summary>
    /// <exception cref="MigrationException">The text of an applied migration has changed, or a migration failed; nothing was
    /// changed.</exception>
    public Task Migrate(CancellationToken cancellationToken) => Migrate(Migration.Known, cancellationToken);

    /// <summary>Whether nothing is missing. It changes nothing.</summary>
    public Task<bool> IsMigrated(CancellationToken cancellationToken) => IsMigrated(Migration.Known, cancellationToken);

    internal async Task<bool> IsMigrated(IReadOnlyList<Migration> known, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellationToken);
            var applied = await Applied(connection, cancellationToken);
            return known.All(migration => applied.ContainsKey(migration.Number));
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return false;
        }
    }

    internal async Task Migrate(IReadOnlyList<Migration> known, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Run($"SELECT pg_advisory_xact_lock({Lock})");
        await Run(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())
            """
        );
        var applied = await Applied(connection, cancellationToken);
        Check(known, applied);
        foreach (var migration in known.Where(migration => !applied.ContainsKey(migration.Number)))
        {
            await Apply(migration);
        }

        await transaction.CommitAsync(cancellationToken);

        async Task Run(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = (int)Limit.TotalSeconds };
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        async Task Apply(Migration migration)
        {
            try
            {
                await Run(migration.Sql);
            }
            catch (PostgresException e)
            {
                throw new MigrationException($"Migration {migration.Name} failed and was undone: {e.MessageText} ({e.SqlState}).", e);
            }

            await using var command = new NpgsqlCommand(
                "INSERT INTO schema_migration (number, name, checksum) VALUES ($1, $2, $3)",
                connection
            )
            {
                Parameters =
                {
                    new() { Value = migration.Number },
                    new() { Value = migration.Name },
                    new() { Value = migration.Checksum },
                },
            };
            await command.ExecuteNonQueryAsync(cancellationToken);
            LogApplied(migration.Name);
        }
    }

    private static async Task<Dictionary<int, (string Name, string Checksum)>> Applied(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand("SELECT number, name, checksum FROM schema_migration", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new Dictionary<int, (string, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(reader.GetInt32(0), (reader.GetString(1), reader.GetString(2)));
        }

        return applied;
    }

    private void Check(IReadOnlyList<Migration> known, Dictionary<int, (string Name, string Checksum)> applied)
    {
        foreach (var migration in known)
        {
            if (applied.TryGetValue(migration.Number, out var was) && !migration.IsAppliedAs(was.Checksum))
            {
                throw new MigrationException(
                    $"Migration {migration.Name} is not the one that was applied to this database (as {was.Name}). "
                        + "A released migration never changes: restore its text and put the change in a new migration."
                );
            }
        }

        // A newer release has run (a rolling deploy, or a rollback). States that it wrote with a newer schema are refused one by one.
        if (applied.Keys.Except(known.Select(migration => migration.Number)).ToArray() is { Length: > 0 } unknown)
        {
            LogNewer(string.Join(", ", unknown.Order()));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Applied migration {Migration}")]
    private partial void LogApplied(string migration);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The database has migrations that this version of the program does not know: {Numbers}"
    )]
    private partial void LogNewer(string numbers);
}
