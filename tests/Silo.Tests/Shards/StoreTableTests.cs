using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.ShardMigrations;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Shards;

public sealed class StoreTableTests
{
    /// <summary>Tables that are the region's: of sellers, names, processes, not of one store.</summary>
    private static readonly string[] OfTheRegion =
    [
        "schema_migration",
        "outbox_lease",
        "data_protection_key",
        "kafka_checkpoint",
        "region",
        "phone_home",
        "shard",
        "operator_session",
        "operator_account",
        "operator_log",
        "home",
        "person",
        "person_key",
        "checkout_day",
        "release",
    ];

    [Fact]
    public async Task Every_table_moves_with_its_store_or_is_the_regions()
    {
        await using var database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());
        await using var command = database.CreateCommand(
            "SELECT array_agg(relname::text) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        );
        var tables = (string[])(await command.ExecuteScalarAsync())!;

        var unknown = tables.Except(StoreTable.All.Select(table => table.Name)).Except(StoreTable.Staying).Except(OfTheRegion).ToList();

        Assert.True(
            unknown.Count == 0,
            $"Does {string.Join(", ", unknown)} hold rows of stores? Then put it in StoreTable.All, so that a store that moves takes "
                + "them along; else here."
        );
    }
}
