using Dukaan.Silo.Migrations;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Dukaan.Silo.Tests.Migrations;

public sealed class MigrationTests : IAsyncLifetime
{
    private NpgsqlDataSource _database = null!;

    public async Task InitializeAsync() => _database = Database.Open(await (await PostgresCluster.Shared).NewEmptyDatabase());

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Processes_that_start_at_once_migrate_once_and_again_changes_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Migrate(Migration.Known)));
        await Migrate(Migration.Known);

        Assert.Equal((long)Migration.Known.Count, await Scalar("SELECT count(*) FROM schema_migration"));
        Assert.Equal(0L, await Scalar("SELECT count(*) FROM grain_state"));
    }

    [Fact]
    public async Task A_new_migration_is_applied_to_a_database_that_has_the_old_ones()
    {
        await Migrate(Migration.Known);
        await Migrate([.. Migration.Known, new Migration(9000, "9000_more.sql", "CREATE TABLE more (id int)")]);

        Assert.Equal(0L, await Scalar("SELECT count(*) FROM more"));
    }

    [Fact]
    public async Task A_released_migration_that_reads_differently_stops_the_start_and_says_so()
    {
        await Migrate(Migration.Known);
        var changed = Migration.Known[0] with { Sql = Migration.Known[0].Sql + "\nDROP TABLE grain_row;" };

        var error = await Assert.ThrowsAsync<MigrationException>(() => Migrate([new Migration(changed.Number, changed.Name, changed.Sql)]));

        Assert.Contains(changed.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await Scalar("SELECT count(*) FROM grain_row"));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_behind()
    {
        var failure = await Assert.ThrowsAsync<MigrationException>(() =>
            Migrate([
                new Migration(1, "0001_good.sql", "CREATE TABLE good (id int)"),
                new Migration(2, "0002_bad.sql", "CREATE TABLE bad (id nonsense)"),
            ])
        );

        Assert.Contains("0002_bad.sql", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await Scalar("SELECT count(*) FROM pg_tables WHERE tablename IN ('good', 'bad', 'schema_migration')"));
    }

    [Fact]
    public async Task A_database_that_a_newer_program_migrated_is_still_used()
    {
        await Migrate([.. Migration.Known, new Migration(9000, "9000_newer.sql", "CREATE TABLE newer (id int)")]);
        await Migrate(Migration.Known);
    }

    [Fact]
    public async Task A_database_made_by_the_earlier_text_of_0011_goes_on_and_becomes_like_all_others()
    {
        var place = Migration.Known.Single(migration => migration.Number == 11);
        var earlier = new Migration(
            place.Number,
            place.Name,
            place
                .Sql.Replace(
                    "fenced: nothing changes any more; gone; arriving.",
                    "draining: nothing new is\n-- written, what follows from what was goes on; fenced: nothing changes any more; gone; "
                        + "arriving.",
                    StringComparison.Ordinal
                )
                .Replace("'leaving', 'fenced'", "'leaving', 'draining', 'fenced'", StringComparison.Ordinal)
                .Replace(
                    "works boolean NOT NULL GENERATED ALWAYS AS (state IN ('here', 'leaving')) STORED\n",
                    "works boolean NOT NULL GENERATED ALWAYS AS (state IN ('here', 'leaving', 'draining')) STORED,\n    writes boolean "
                        + "NOT NULL GENERATED ALWAYS AS (state IN ('here', 'leaving')) STORED\n",
                    StringComparison.Ordinal
                )
        );
        Assert.NotEqual(place.Checksum, earlier.Checksum);
        await Migrate([.. Migration.Known.Where(migration => migration.Number < 11), earlier]);

        await Migrate(Migration.Known);

        Assert.Equal(
            0L,
            await Scalar(
                "SELECT count(*) FROM pg_attribute WHERE attrelid = 'store_place'::regclass AND attname = 'writes' AND NOT attisdropped"
            )
        );
        Assert.Equal(1L, await Scalar("SELECT count(*) FROM pg_constraint WHERE conrelid = 'store_place'::regclass AND contype = 'c'"));
    }

    [Fact]
    public async Task What_is_out_reads_as_it_did()
    {
        var released = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Migrations", "released.txt")))
            .Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => parts[1]);

        Assert.All(Migration.Known, migration =>
            Assert.True(
                released.GetValueOrDefault(migration.Name) == migration.Checksum,
                $"{migration.Name} is not in released.txt with checksum {migration.Checksum}. Is it new? Then add it there. Was it out "
                    + "already? Restore its text, and put the change in a new migration: databases that have the old one would refuse "
                    + "to start."
            )
        );
    }

    [Fact]
    public void Numbers_are_unique() =>
        Assert.Equal(Migration.Known.Count, Migration.Known.Select(migration => migration.Number).Distinct().Count());

    private Task Migrate(IReadOnlyList<Migration> known) =>
        new SchemaMigrator(_database, NullLogger<SchemaMigrator>.Instance).Migrate(known, CancellationToken.None);

    private async Task<long> Scalar(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
