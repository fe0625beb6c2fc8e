using System.Diagnostics;
using System.Net;
using Dukaan.Silo.Hosting;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;
using Npgsql;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Homes;

/// <summary>
/// P11: a home is moved by an operator, and then lost with its database; its shops go on selling to shoppers of another region.
/// </summary>
public sealed class MovingHomeTests(ITestOutputHelper output)
{
    private const int Counted = 60;

    /// <summary>A request waits eight seconds for a home that moves; on a machine that is busy the move may take longer.</summary>
    private static readonly TimeSpan Waits = TimeSpan.FromSeconds(7);

    private const string Phone = "+919800000120";

    [Fact]
    public async Task A_home_is_moved_without_a_failed_order_and_then_lost_with_its_database_without_a_lost_one()
    {
        await using var members = await PostgresPair.Start();
        var (first, second) = (members.First, members.Second);
        await using var home = await MovingHome.Start(await members.NewDatabase(), first.Address, second.Address);
        using var seller = await SellerClient.SignIn(home.Bom.Url, Phone);
        using var abroad = new SellerClient(home.Fra.Url, seller.Http.DefaultRequestHeaders.Authorization!.Parameter!);
        var shop = await abroad.OpenShop("Moves");
        await shop.Fill(products: 3, categories: 1);
        var scarce = (await shop.AddProduct("Last sarees", 50_000, stock: Counted)).GetProperty("id").GetString()!;
        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(home.Fra, [shop], (shop, scarce));
        var running = load.Run(shoppers: 4, stop.Token);
        await load.Acknowledged(20);
        await IsWarm(home);

        await using var map = await HomeMap.Open(home, Move, Lose, output.WriteLine);
        await map.Shows("bom1", "home of bom1");
        var leaving = Stopwatch.GetTimestamp();
        await map.Press("bom1", "Move home to sin1");
        await map.Shows("sin1", "home of bom1");
        await map.Shows("bom1", "");
        await load.EveryShopSells([shop]);
        var moving = Stopwatch.GetElapsedTime(leaving);
        Assert.True(
            load.Refused == 0 || moving > Waits,
            $"{load.Refused} orders were refused, though the move took {moving} in all. The last one: {load.LastRefusal}"
        );
        await first.Follow(second);
        await second.WaitForStandbys();
        await load.EveryShopSells([shop]);

        var began = Stopwatch.GetTimestamp();
        await map.Press("sin1", "Kill sin1, database too");
        await map.Shows("bom1", "home of bom1");
        await map.IsDown("sin1");
        await load.EveryShopSells([shop]);
        output.WriteLine($"Lost: sold again after {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s.");
        await load.EveryShopSells([shop]);
        await stop.CancelAsync();
        await running;

        var audit = new CrashAudit(home.Bom, home.DatabaseAt(first.Address), abroad, load);
        await audit.EveryAcknowledgedOrderExistsOnce();
        await audit.ARepeatGetsTheFirstAnswer();
        await audit.NumbersAreUnique();
        await audit.TheOrderBookHasEveryOrder(shop);
        await audit.TheShopShowsTheLastAcknowledgedPrices(shop);
        await audit.NothingWasOversold(shop, scarce, Counted);
        await audit.EveryEventWasPublished();
        await NamesAndPhonesMovedToo(home);

        async Task Move()
        {
            await Tool(home, "leave", "sin1");
            await home.Bom.StandsBy();
            await IsReadyAsPod(home.Bom);
            var closed = Stopwatch.GetTimestamp();
            await first.WaitForNobody();
            await first.Stop();
            await second.Promote();
            await Tool(home, "await", "sin1");
            output.WriteLine($"Moved: nothing could be saved for {Stopwatch.GetElapsedTime(closed).TotalSeconds:0.0} s.");
        }

        async Task Lose()
        {
            await home.Sin.Kill();
            await second.Kill();
            await first.Promote();
            await home.Bom.Ready();
        }
    }

    /// <summary>The process that stands by has sold something already, and nobody has seen it.</summary>
    private static async Task IsWarm(MovingHome home)
    {
        await Eventually.Holds(
            () => home.Sin.Log.Contains("Warmed up", StringComparison.Ordinal),
            "The process that stands by should warm up.",
            TimeSpan.FromMinutes(1)
        );
        await using var source = new NpgsqlDataSourceBuilder(home.Database)
            .BuildMultiHost()
            .WithTargetSession(TargetSessionAttributes.Primary);
        await using var command = source.CreateCommand(
            "SELECT count(*) FROM grain_state WHERE key LIKE '%warm-up%' OR payload::text LIKE '%Warm-up%'"
        );
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    /// <summary>bom1 keeps them, wherever it is.</summary>
    private static async Task NamesAndPhonesMovedToo(MovingHome home)
    {
        using var known = await SellerClient.SignIn(home.Fra.Url, Phone, home.Bom.Url);
        using var stranger = await SellerClient.SignIn(home.Fra.Url, "+919800000121");
        var opened = await stranger.OpenShop("Opened afterwards");
        Assert.NotEmpty(opened.Slug);
    }

    /// <summary>A cluster of pods waits for those that stand by to be ready; routers hear that they serve nothing.</summary>
    private static async Task IsReadyAsPod(DukaanProcess standby)
    {
        using var http = new HttpClient { BaseAddress = standby.Url };
        using var asPod = await http.GetAsync(new Uri("/readyz?standby=ready", UriKind.Relative));
        using var asRouter = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (asPod.StatusCode, asRouter.StatusCode));
        Assert.True(asPod.Headers.Contains("X-Dukaan-Standby"), "It should say that it stands by.");
    }

    private static async Task Tool(MovingHome home, params string[] words)
    {
        await using var error = new StringWriter();
        var code = await HomeTool.Run(new DukaanSiloOptions { Postgres = home.Database }, words, TextWriter.Null, error);
        Assert.True(code == 0, $"home {string.Join(' ', words)} failed: {error}\n{home.Bom.Log}\n{home.Sin.Log}");
    }
}
