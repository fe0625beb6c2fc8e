using System.Diagnostics;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Homes;

/// <summary>P1 and P11 against the real process on two real members of a database: the primary is killed under load.</summary>
public sealed class PrimaryLossTests(ITestOutputHelper output)
{
    private const int Counted = 60;

    [Fact]
    public async Task The_primary_is_lost_under_load_and_a_running_site_sells_on_at_the_standby_with_every_acknowledged_order()
    {
        await using var members = await PostgresPair.Start();
        var database = await members.NewDatabase();
        await using var dukaan = await DukaanProcess.Start(database, new Dictionary<string, string> { ["DUKAAN_COMMIT"] = "far" });
        using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000110");
        var shop = await seller.OpenShop("Two members");
        await shop.Fill(products: 3, categories: 1);
        var scarce = (await shop.AddProduct("Last sarees", 50_000, stock: Counted)).GetProperty("id").GetString()!;
        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(dukaan, [shop], (shop, scarce));
        var running = load.Run(shoppers: 8, stop.Token);
        await load.Acknowledged(30);

        var lost = Stopwatch.GetTimestamp();
        await members.Lose();
        await load.Acknowledged(8);
        output.WriteLine($"Sold again after {Stopwatch.GetElapsedTime(lost).TotalSeconds:0.0} s.");
        await load.Acknowledged(30);
        await stop.CancelAsync();
        await running;

        Assert.False(dukaan.HasEnded, $"The site should go on with the new primary:\n{dukaan.Log}");
        var second = new NpgsqlConnectionStringBuilder(database) { Host = members.Second.Address }.ConnectionString;
        var audit = new CrashAudit(dukaan, second, seller, load);
        await audit.EveryAcknowledgedOrderExistsOnce();
        await audit.ARepeatGetsTheFirstAnswer();
        await audit.NumbersAreUnique();
        await audit.TheOrderBookHasEveryOrder(shop);
        await audit.TheShopShowsTheLastAcknowledgedPrices(shop);
        await audit.NothingWasOversold(shop, scarce, Counted);
        await audit.EveryEventWasPublished();
    }
}
