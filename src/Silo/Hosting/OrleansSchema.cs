using Dukaan.Silo.Migrations;
using Dukaan.Silo.Postgres;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// The tables and functions of Orleans's ADO.NET providers: the scripts of dotnet/orleans (Hosting/Orleans), run as migrations in a schema
/// of their own. A script that changes in a later Orleans is a new file here; those that ran stay as they are.
/// </summary>
internal sealed class OrleansSchema(DukaanSiloOptions options, ILogger<SchemaMigrator> log)
{
    private static readonly IReadOnlyList<Migration> Scripts = Migration.Load("Orleans/");

    public async Task Migrate(CancellationToken cancellationToken)
    {
        await using var database = Database.Open(OrleansDatabase.ConnectionString(options));
        // Checked first, since this user may not be allowed to create schemas; an administrator can create it.
        await using var command = database.CreateCommand(
            $"""
            DO $$ BEGIN
                IF to_regnamespace('{OrleansDatabase.Schema}') IS NULL THEN
                    PERFORM pg_advisory_xact_lock(hashtext('{OrleansDatabase.Schema}'));
                    CREATE SCHEMA IF NOT EXISTS {OrleansDatabase.Schema};
                END IF;
            END $$
            """
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
        await new SchemaMigrator(database, log).Migrate(Scripts, cancellationToken);
    }

    public async Task<bool> IsMigrated(CancellationToken cancellationToken)
    {
        await using var database = Database.Open(OrleansDatabase.ConnectionString(options));
        return await new SchemaMigrator(database, log).IsMigrated(Scripts, cancellationToken);
    }
}
