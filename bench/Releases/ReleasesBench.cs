using System.Diagnostics;
using System.Globalization;
using Dukaan.Bench.Marketplace;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Bench.Releases;

/// <summary>
/// The release before this one and this one in one cluster, rolled forward and back while shoppers browse, fill carts and order, and
/// sellers sell. Afterwards the auditor of the marketplace reads PostgreSQL and the API. Fails if a request of a shopper or seller failed
/// at the router, or the auditor found something. <c>DUKAAN_RELEASES_RATE</c> is arrivals per second.
/// </summary>
internal static class ReleasesBench
{
    private const int Seed = 20_261_201;
    private const int Shops = 40;
    private const string Owed = """
        select (select count(*) from outbox) + (
          select count(*) from grain_state, jsonb_array_elements(payload->'payments') p
          where kind = 'order' and lower(p->>'stage') in ('starting', 'taking', 'closing'))
        """;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    public static async Task Run(Report report)
    {
        var earlier = await EarlierRelease.Build();
        var now = Path.Combine(AppContext.BaseDirectory, "Dukaan.Web.dll");
        await using var gateway = await MarketGateway.Start();
        await using var cluster = await ReleaseCluster.Start(earlier.Program, gateway.Url);
        var stalls = await Market.Open(cluster.SignIn, Shops);
        List<PlacedCheckout> orders = [];
        var wrong = 0;
        report.Line(
            $"Two workers and two web silos behind the router, each replaced by one of another release; {earlier.Name} and this one."
        );
        report.Line("");
        foreach (var (direction, program) in new (string, string)[] { ("forward", now), ("back", earlier.Program), ("forward again", now) })
        {
            using var load = new MarketLoad(cluster.Url, stalls, gateway, Seed + orders.Count);
            var took = await Roll(cluster, program, load);
            orders.AddRange(load.Orders);
            await Settle(cluster, gateway);
            wrong += await Tell(report, direction, took, cluster, gateway, stalls, orders, load);
            Console.Write(report.Take());
        }

        if (wrong > 0)
        {
            Console.Error.WriteLine($"Two releases do not get on with each other: {wrong} requests failed or records are wrong.");
            Environment.ExitCode = 1;
        }
    }

    /// <summary>Replaces one process after the other under load, workers first. Answers how long that took.</summary>
    private static async Task<TimeSpan> Roll(ReleaseCluster cluster, string program, MarketLoad load)
    {
        var rate = int.TryParse(Environment.GetEnvironmentVariable("DUKAAN_RELEASES_RATE"), CultureInfo.InvariantCulture, out var set)
            ? set
            : 30;
        using var stop = new CancellationTokenSource();
        var arrivals = Arrival
            .Schedule(Seed, rate, TimeSpan.FromHours(1), Shops, Market.ProductsEach)
            .TakeWhile(_ => !stop.IsCancellationRequested);
        var running = Task.Run(() => load.Run(arrivals));
        await Task.Delay(Between);
        var began = Stopwatch.GetTimestamp();
        try
        {
            for (var at = 0; at < ReleaseCluster.Count; at++)
            {
                await cluster.Replace(at, program);
                Console.Error.WriteLine($"{cluster.Name(at)} was replaced after {Stopwatch.GetElapsedTime(began).TotalSeconds:n0} s");
                await Task.Delay(Between);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await running;
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Waits until every event is published and no order owes a step at the gateway.</summary>
    private static async Task Settle(ReleaseCluster cluster, MarketGateway gateway)
    {
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        await Eventually.Holds(
            async () =>
            {
                await using var command = database.CreateCommand(Owed);
                return gateway.SetAside == 0 && (long)(await command.ExecuteScalarAsync())! == 0;
            },
            "Every event must be published and every payment settled once the load ends.",
            TimeSpan.FromMinutes(3)
        );
    }

    /// <summary>Reports a direction, and answers how much was wrong.</summary>
    private static async Task<int> Tell(
        Report report,
        string direction,
        TimeSpan took,
        ReleaseCluster cluster,
        MarketGateway gateway,
        MarketShop[] stalls,
        List<PlacedCheckout> orders,
        MarketLoad load
    )
    {
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        var checks = (await new MarketAudit(database, stalls, gateway, orders).Run())
            .Append(("no cart saw a newer price and then an older one", [.. load.Seen]))
            .ToArray();
        report.Line($"**{direction}**, {took.TotalSeconds:n0} s; {load.Orders.Count:n0} orders, {load.Refused:n0} sold out or changed.");
        report.Line("");
        report.Table(load.Latencies.Table());
        report.Table([
            [direction, "found"],
            ["requests that failed at the router (shoppers and sellers)", $"{load.Unanswered.Count:n0}"],
            .. checks.Select(check => new[] { check.Item1, $"{check.Item2.Count:n0}" }),
        ]);
        foreach (var words in load.Unanswered.GroupBy(each => each).OrderByDescending(each => each.Count()).Take(8))
        {
            report.Line($"- {words.Count():n0} × {words.Key}");
        }

        foreach (var violation in checks.SelectMany(check => check.Item2.Take(5)).Concat(cluster.Faults().Take(10)))
        {
            report.Line($"- {violation}");
        }

        return load.Unanswered.Count + checks.Sum(check => check.Item2.Count);
    }
}
