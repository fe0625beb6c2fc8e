using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Migrations;

public sealed class LateIndexTests
{
    private const string Valid = """
        SELECT count(*) FROM pg_index
        WHERE indisvalid AND indexrelid IN (to_regclass('grain_row_customer'), to_regclass('grain_state_invited'),
            to_regclass('grain_row_in_bucket'), to_regclass('grain_row_in_order'))
        """;

    private const string Former = "SELECT count(*) FROM pg_class WHERE relname IN ('grain_row_by_bucket', 'grain_row_by_sort')";

    private const string Locks = """
        SELECT count(*) FROM pg_locks
        WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """;

    [Fact]
    public async Task Indexes_that_a_large_database_was_spared_are_built_afterwards_by_one_process()
    {
        await using var database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());
        await Count(database, "DROP INDEX grain_row_customer, grain_state_invited, grain_row_in_bucket, grain_row_in_order");
        await Count(database, "CREATE INDEX grain_row_by_bucket ON grain_row (kind, key, bucket, sort DESC)");
        await Count(database, "CREATE INDEX grain_row_by_sort ON grain_row (kind, key, sort DESC)");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LateIndexes.Build(database, CancellationToken.None)));
        await LateIndexes.Build(database, CancellationToken.None);

        Assert.Equal(4, await Count(database, Valid));
        Assert.Equal(0, await Count(database, Former));
        Assert.Equal(0, await Count(database, Locks));
    }

    private static async Task<long> Count(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync() as long? ?? 0;
    }
}
