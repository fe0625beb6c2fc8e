using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>What the server does for each batch is written once, and not planned again.</summary>
public sealed class WriterConnectionTests
{
    private const string Settings =
        "SELECT current_setting('plan_cache_mode') || ' ' || current_setting('enable_seqscan') || ' ' || current_setting('jit')";

    [Fact]
    public async Task A_statement_of_batches_is_planned_once_and_reads_no_table_whole()
    {
        await using var pool = Database.Open(await (await PostgresCluster.Shared).NewDatabase(), maxConnections: 1);
        await using var writer = new WriterConnection(pool, plansOnce: true);
        for (var batch = 0; batch < 100; batch++)
        {
            var versions = await WriteStatement.Execute(
                await writer.Open(),
                [.. Enumerable.Range(0, 1 + (batch % 3)).Select(n => Put($"k{batch}-{n}", expected: 0)), .. Again(batch)],
                DateTimeOffset.UnixEpoch,
                new StorageOptions(),
                isMain: true,
                look: false
            );
            Assert.DoesNotContain(null, versions);
        }

        var connection = await writer.Open();
        Assert.Equal(0L, await Scalar(connection, "SELECT sum(custom_plans)::bigint FROM pg_prepared_statements"));
        Assert.Equal(100L, await Scalar(connection, "SELECT sum(generic_plans)::bigint FROM pg_prepared_statements"));
        Assert.Equal("force_generic_plan off off", await Scalar(connection, Settings));
    }

    [Fact]
    public async Task A_connection_goes_back_as_it_came_also_after_an_error()
    {
        await using var pool = Database.Open(await (await PostgresCluster.Shared).NewDatabase(), maxConnections: 1);
        string before;
        await using (var connection = await pool.OpenConnectionAsync())
        {
            before = (string)await Scalar(connection, Settings);
        }

        await using (var writer = new WriterConnection(pool, plansOnce: true))
        {
            var connection = await writer.Open();
            await Assert.ThrowsAsync<PostgresException>(() => Scalar(connection, "SELECT 1 / 0"));
        }

        await using var next = await pool.OpenConnectionAsync();
        Assert.Equal(before, await Scalar(next, Settings));
    }

    /// <summary>Each batch but the first also changes what the one before wrote.</summary>
    private static PendingWrite[] Again(int batch) => batch == 0 ? [] : [Put($"k{batch - 1}-0", expected: 1)];

    private static PendingWrite Put(string key, long expected) =>
        new()
        {
            Kind = "shelf",
            Key = key,
            Expected = expected,
            Change = RecordChange.Put,
            Payload = "{}",
        };

    private static async Task<object> Scalar(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())!;
    }
}
