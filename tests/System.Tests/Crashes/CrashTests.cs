using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Crashes;

/// <summary>P1, P2 and P6 against the real process: it is killed again and again under load, then the database is audited.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Kills = 5;
    private const int OrdersBetweenKills = 40;
    private const int Shoppers = 12;
    private const int Counted = 60;

    [Fact]
    public async Task Killed_again_and_again_under_load_it_keeps_every_acknowledged_thing_exactly_once()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        await using var dukaan = await DukaanProcess.Start(database);
        using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000100");
        var first = await seller.OpenShop("Crash sweets");
        var second = await seller.OpenShop("Crash cloth");
        await first.Fill(products: 3, categories: 1);
        await second.Fill(products: 3, categories: 1);
        var scarce = (await first.AddProduct("Last sarees", 50_000, stock: Counted)).GetProperty("id").GetString()!;

        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(dukaan, [first, second], (first, scarce));
        var running = load.Run(Shoppers, stop.Token);
        for (var kill = 0; kill < Kills; kill++)
        {
            await load.Acknowledged(OrdersBetweenKills);
            await load.Kill();
        }

        await load.Acknowledged(OrdersBetweenKills);
        await stop.CancelAsync();
        await running;
        await dukaan.Kill();
        await dukaan.StartAgain();

        output.WriteLine(
            $"{load.Orders.Count} orders, {load.Prices.Count} prices, {load.SoldOut} refusals for want of stock, {Kills + 1} kills."
        );
        var audit = new CrashAudit(dukaan, database, seller, load);
        await audit.EveryAcknowledgedOrderExistsOnce();
        await audit.ARepeatGetsTheFirstAnswer();
        await audit.NumbersAreUnique();
        await audit.TheOrderBookHasEveryOrder(first, second);
        await audit.TheShopShowsTheLastAcknowledgedPrices(first, second);
        await audit.NothingWasOversold(first, scarce, Counted);
        await audit.EveryEventWasPublished();
    }
}
