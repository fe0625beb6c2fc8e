using System.Globalization;
using Dukaan.Carts;
using Dukaan.Saving;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Storage;

namespace Dukaan.Silo.Tests.Migrations;

/// <summary>Carts that Orleans's ADO.NET provider kept join the other grains of their stores.</summary>
public sealed class CartMigrationTests
{
    [Fact]
    public async Task Carts_that_live_are_brought_over_unless_their_shop_is_elsewhere()
    {
        await using var before = await TestSilo.Start();
        var (here, old, elsewhere) = (Ids.New(before.Time), Ids.New(before.Time), Ids.New(before.Time));
        foreach (var store in (string[])[here, old, elsewhere])
        {
            await Keep(before, StoreKey.Of(store, "cart-1"), quantity: 3);
        }

        await Run(
            before,
            $"UPDATE orleans.orleansstorage SET modifiedon = modifiedon - interval '31 days' WHERE grainidextensionstring LIKE '{old}/%'"
        );
        await Run(before, $"INSERT INTO store_place (store_id, state, epoch) VALUES ('{elsewhere}', 'gone', 1)");
        await Run(before, "DELETE FROM schema_migration WHERE name = '0020_carts.sql'");

        await using var after = await before.Restart();

        Assert.Equal([3], (await Read(after, here)).Lines.Select(line => line.Quantity));
        Assert.Empty((await Read(after, old)).Lines);
        Assert.Equal(0L, await Scalar(after, $"SELECT count(*) FROM grain_state WHERE key LIKE '{elsewhere}/%'"));
    }

    private static Task Keep(TestSilo silo, string key, int quantity) =>
        silo
            .Services.GetRequiredKeyedService<IGrainStorage>(Storages.Plain)
            .WriteStateAsync(
                "cart",
                GrainId.Create("cart", key),
                new GrainState<SavedCart>
                {
                    State = new SavedCart { Lines = [new CartLine("product-1", quantity, null)], ChangedAt = silo.Time.GetUtcNow() },
                }
            );

    private static async Task<SavedCart> Read(TestSilo silo, string store)
    {
        var read = new GrainState<SavedCart>();
        await silo
            .Services.GetRequiredKeyedService<IGrainStorage>(Storages.Domain)
            .ReadStateAsync("cart", GrainId.Create("cart", StoreKey.Of(store, "cart-1")), read);
        return read.State!;
    }

    private static Task Run(TestSilo silo, string sql) => Scalar(silo, sql);

    private static async Task<long> Scalar(TestSilo silo, string sql)
    {
        await using var command = silo.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
