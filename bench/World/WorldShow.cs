using System.Globalization;
using Dukaan.Bench.Marketplace;
using Dukaan.Bench.Regions;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Bench.World;

/// <summary>
/// The scripted show: nine regions under load; the home of the busiest shops is killed with its database, comes back, and is moved back.
/// <c>DUKAAN_SHOW_COMMIT</c> (<c>far</c> or <c>near</c>), <c>DUKAAN_SHOW_SHOPPERS</c> (near each place) and <c>DUKAAN_SHOW_SECONDS</c> (of
/// each part) change it.
/// </summary>
internal static class WorldShow
{
    private const string Lost = "bom1";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    public static async Task Run(Report report)
    {
        var commit = Environment.GetEnvironmentVariable("DUKAAN_SHOW_COMMIT") ?? "far";
        var (shoppers, part) = (Setting("DUKAAN_SHOW_SHOPPERS", 3), TimeSpan.FromSeconds(Setting("DUKAAN_SHOW_SECONDS", 30)));
        await using var world = await WorldBuilder.Start(commit, kafka: null);
        RegionShow.Say("opening the shops …");
        using var shops = await WorldShops.Open(world);
        await using var load = new WorldLoad(world, shops, shoppers);
        load.Begin();
        await Task.Delay(WarmUp);
        var steady = load.Now;
        await Task.Delay(part);
        var (calm, single) = (load.Now, await SingleSite.Measure(world, shops, Lost));
        var times = await LoseAndReturn(world, load, part);
        RegionShow.Say("the load ends; auditing …");
        await load.End();
        var audit = await Task.WhenAll(world.Homes.Select(home => Audit(home, shops, load)));

        report.Line(
            $"Nine regions, their real distances, DUKAAN_COMMIT={commit}; {shoppers} shoppers near each place, {shops.All.Length} shops; "
                + "Patroni with one etcd, a mock broker."
        );
        report.Line("");
        FirstBytes(report, load, steady, calm, single);
        Losses(report, load, times);
        Audits(report, audit);
    }

    private static async Task<ShowTimes> LoseAndReturn(World world, WorldLoad load, TimeSpan part)
    {
        var home = world.Homes.Single(each => each.Name == Lost);
        var lost = load.Now;
        await world.Kill(Lost);
        await Sells(load, load.Now);
        var sells = load.Now;
        RegionShow.Say($"its shops sell again, {sells - lost:0.0} s after");
        await Task.Delay(part);
        var starts = load.Now;
        await world.Revive(Lost);
        await home.Database.HasStandby(Lost);
        var standsBy = load.Now;
        RegionShow.Say($"{Lost} stands by, {standsBy - starts:0.0} s after its start");
        var paused = await home.Database.Move(Lost);
        await Sells(load, load.Now);
        RegionShow.Say($"{Lost} is home again, {paused.TotalSeconds:0.0} s after it was asked for");
        await Task.Delay(part / 3);
        return new ShowTimes(lost, sells, starts, standsBy, paused.TotalSeconds, load.Now);
    }

    /// <summary>Returns once the lost home's shops took an order that was sent after then.</summary>
    private static Task Sells(WorldLoad load, double then) =>
        Eventually.Holds(
            () => load.Orders.Any(order => order is { Home: Lost, Accepted: not null } && order.Ended > then),
            "The shops should sell again.",
            TimeSpan.FromMinutes(3)
        );

    private static void FirstBytes(Report report, WorldLoad load, double from, double to, IReadOnlyDictionary<string, double[]> single)
    {
        List<string[]> rows =
        [
            ["first byte of a page, ms; shoppers near", "p50", "p99", "one site in Mumbai: p50", "p99"],
        ];
        foreach (var place in Earth.Places)
        {
            double[] near = [.. load.Visits.Where(visit => visit.Place == place.Name && Within(visit)).Select(visit => visit.FirstByte)];
            rows.Add([place.City, .. Both(near), .. Both(single[place.Name])]);
        }

        double[] all = [.. load.Visits.Where(Within).Select(visit => visit.FirstByte)];
        rows.Add(["everybody", .. Both(all), .. Both([.. single.Values.SelectMany(times => times)])]);
        report.Table([.. rows]);

        bool Within(WorldVisit visit) => visit.Failure is null && visit.Ended > from && visit.Ended <= to;
        static string[] Both(double[] times) =>
            times.Length > 0 ? [$"{Stats.Median(times):n0}", $"{Stats.Percentile(times, 0.99):n0}"] : ["–", "–"];
    }

    private static void Losses(Report report, WorldLoad load, ShowTimes at)
    {
        var orders = load.Orders.ToArray();
        double[] sold =
        [
            at.Lost,
            .. orders
                .Where(order => order is { Home: Lost, Accepted: not null } && order.Ended > at.Lost)
                .Select(order => order.Ended)
                .Order(),
        ];
        var gap = sold.Zip(sold.Skip(1), (one, next) => (From: one, Length: next - one)).ToArray();
        var (down, moving) = (gap.Where(each => each.From < at.Starts), gap.Where(each => each.From >= at.StandsBy));
        var refused = orders.Where(order => order.Later > 0).ToArray();
        report.Table(
            [$"{Lost} is killed with its database, comes back, and is moved back", ""],
            ["pages served, of all regions", $"{load.Visits.Count(visit => visit.Failure is null):n0}"],
            ["failed page requests", $"{load.Visits.Count(visit => visit.Failure is not null):n0}"],
            [
                "slowest first byte since the loss, ms",
                $"{load.Visits.Where(visit => visit.Ended > at.Lost).Max(visit => visit.FirstByte):n0}",
            ],
            ["orders acknowledged", $"{orders.Count(order => order.Accepted is not null):n0}"],
            ["checkouts refused for good (sold out)", $"{orders.Count(order => order.Accepted is null):n0}"],
            ["checkouts told to come back, or without an answer", $"{refused.Length:n0}, {refused.Sum(order => order.Later):n0} times"],
            ["the longest of them, from its first try to its answer, s", refused.Length > 0 ? Seconds(refused.Max(Took)) : "–"],
            ["its shops took no order for, after the loss, s", Seconds(down.Max(each => each.Length))],
            ["started again → stands by, s", Seconds(at.StandsBy - at.Starts)],
            ["asked to move back → open there, s", Seconds(at.Paused)],
            ["moved back: its shops took no order for, s", moving.Any() ? Seconds(moving.Max(each => each.Length)) : "–"],
            ["killed → home again, the pause of the show included, s", Seconds(at.Ended - at.Lost)]
        );
        foreach (var failure in load.Visits.Where(visit => visit.Failure is not null).GroupBy(visit => visit.Failure).Take(5))
        {
            report.Line($"- {failure.Count()} × {failure.Key}");
        }

        static double Took(WorldOrder order) => order.Ended - order.Asked;
    }

    private static void Audits(Report report, (string Check, List<string> Violations)[][] homes)
    {
        var checks = homes.SelectMany(home => home).GroupBy(check => check.Check).ToArray();
        report.Table([
            ["audit of all homes", "violations"],
            .. checks.Select(check => new[] { check.Key, $"{check.Sum(each => each.Violations.Count):n0}" }),
        ]);
        foreach (var violation in checks.SelectMany(check => check.SelectMany(each => each.Violations).Take(10)))
        {
            report.Line($"- {violation}");
        }
    }

    private static async Task<(string Check, List<string> Violations)[]> Audit(WorldHome home, WorldShops shops, WorldLoad load)
    {
        await using var database = home.Open();
        await Settles(home, database, "select count(*) from outbox", "events are not published");
        await Settles(
            home,
            database,
            """
            select count(*) from grain_state, jsonb_array_elements(payload->'payments') p
            where kind = 'order' and lower(p->>'stage') in ('starting', 'taking', 'closing')
            """,
            "payments are not settled"
        );
        var accepted = load.Orders.Where(order => order.Home == home.Name).Select(order => order.Accepted).OfType<PlacedCheckout>();
        return await new MarketAudit(database, [.. shops.Of(home).Select(shop => shop.Stall)], home.Gateway, [.. accepted]).Run();
    }

    /// <summary>Waits until nothing is left to do; what is left after minutes is a violation that the audit finds.</summary>
    private static async Task Settles(WorldHome home, NpgsqlDataSource database, string count, string otherwise)
    {
        try
        {
            await Eventually.Holds(
                async () =>
                {
                    await using var command = database.CreateCommand(count);
                    return await command.ExecuteScalarAsync() is 0L;
                },
                $"{home.Name}: {otherwise}",
                TimeSpan.FromMinutes(2)
            );
        }
        catch (Xunit.Sdk.XunitException e)
        {
            RegionShow.Say(e.Message);
        }
    }

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
