using Dukaan.Silo.Clustering;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Shards;

/// <summary>A shop gets a database of its own while shoppers order, and the process that moves it is killed on the way.</summary>
public sealed class ShardMoveTests(ITestOutputHelper output)
{
    private const string Far = "ent1";
    private const int Orders = 30;
    private const int Shoppers = 8;
    private const int Counted = 40;

    [Fact]
    public async Task Killed_while_it_moves_a_shop_under_load_it_keeps_every_acknowledged_order_once()
    {
        var cluster = await PostgresCluster.Shared;
        var (main, far) = (await cluster.NewDatabase(), await cluster.NewDatabase());
        await using var dukaan = await DukaanProcess.Start(main, new Dictionary<string, string> { ["DUKAAN_SHARDS"] = $"{Far}={far}" });
        using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000700");
        var shop = await seller.OpenShop("Moving sweets");
        await shop.Fill(products: 3, categories: 1);
        var scarce = (await shop.AddProduct("Last sarees", 50_000, stock: Counted)).GetProperty("id").GetString()!;
        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(dukaan, [shop], (shop, scarce));
        var running = load.Run(Shoppers, stop.Token);
        await load.Acknowledged(Orders);

        var moving = ShardTool.Run(
            new DukaanSiloOptions
            {
                Postgres = main,
                Shards = new ShardOptions { Databases = new Dictionary<string, string> { [Far] = far } },
            },
            ["move", shop.Slug, Far],
            Console.Out,
            Console.Error
        );
        await Step("step <> 'wanted'");
        await load.Kill();
        await Step("shard = 'ent1'");
        await load.Acknowledged(Orders);
        await load.Kill();
        await load.Acknowledged(Orders);
        await stop.CancelAsync();
        await running;

        output.WriteLine(
            $"{load.Orders.Count} orders, {load.SoldOut} refusals for want of stock; "
                + $"{await Text("SELECT 'writes waited ' || coalesce(paused::text, 'as long as the process was away') FROM store_shard")}."
        );
        var audit = new CrashAudit(dukaan, far, seller, load);
        await audit.EveryAcknowledgedOrderExistsOnce();
        await audit.ARepeatGetsTheFirstAnswer();
        await audit.NumbersAreUnique();
        await audit.TheOrderBookHasEveryOrder(shop);
        await audit.TheShopShowsTheLastAcknowledgedPrices(shop);
        await audit.NothingWasOversold(shop, scarce, Counted);
        await audit.EveryEventWasPublished();
        await new CrashAudit(dukaan, main, seller, load).EveryEventWasPublished();
        Assert.Equal(0, await moving);
        Assert.Equal("0", await Text($"SELECT count(*)::text FROM grain_state WHERE key >= '{shop.Id}' AND key < '{shop.Id}0'"));

        Task Step(string condition) =>
            Eventually.Holds(
                async () => await Text($"SELECT count(*)::text FROM store_shard WHERE {condition}") == "1",
                $"the move should come to where {condition}"
            );

        async Task<string> Text(string sql)
        {
            await using var database = NpgsqlDataSource.Create(main);
            await using var command = database.CreateCommand(sql);
            return (string)(await command.ExecuteScalarAsync())!;
        }
    }
}
