using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Orders;

/// <summary>
/// Durable orders over the public HTTP API: 64 shoppers, each placing an order of one counted product as soon as the last was acknowledged,
/// across 100 shops and on one; beside the same checkout as one plain SQL transaction on an equal PostgreSQL, in turn. Every acknowledged
/// order is counted in PostgreSQL afterwards. Targets beside it: ≥ 1.5 × the orders/s (one shop ≥ 2 ×), ≤ 0.5 × the processor time.
/// </summary>
internal static class OrderBench
{
    private const int Shoppers = 64;
    private const int Seconds = 5;

    /// <summary>DUKAAN_BENCH_WARMUP=40 compiles all that is hot before the first reading, on a machine that is busy.</summary>
    private static readonly int WarmUpSeconds = int.Parse(Environment.GetEnvironmentVariable("DUKAAN_BENCH_WARMUP") ?? "15", null);

    /// <summary>DUKAAN_BENCH_ROUNDS=1 measures a change while somebody works on it: one round, in 100 shops alone.</summary>
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("DUKAAN_BENCH_ROUNDS") ?? "5", null);

    private const int Shops = 100;
    private const long Units = 1_000_000;

    public static async Task Run(Report report)
    {
        report.Line(
            $"wrk, {Shoppers} connections, {Seconds} s a run, {Rounds} runs each in turn after a warm-up; medians, ratios run by run. Each"
        );
        report.Line(
            "order takes one unit of a counted product. synchronous_commit and fsync on; limits as shipped but an address's, health and"
        );
        report.Line("metrics on. Processor time is until all that follows from the orders is done.");
        foreach (var (messages, say) in Runs())
        {
            var environment = new Dictionary<string, string>
            {
                ["DUKAAN_ORDER_MESSAGES"] = messages ? "on" : "off",
                ["DOTNET_TieredPGO"] = "1", // as in production; the plain checkout has it too
            };
            await using var rig = await Rig.Start(environment, PostgresMeter.Settings);
            await using var equal = await PostgresCluster.Start(durable: true, settings: PostgresMeter.Settings);
            await PostgresMeter.Prepare(rig.Postgres);
            await PostgresMeter.Prepare(equal);
            var shops = await OpenShops(rig);
            using var plain = await PlainCheckout.Start(await equal.NewEmptyDatabase(), shops, Units);
            foreach (var count in messages || Rounds == 1 ? new[] { Shops } : [Shops, 1])
            {
                report.Line("");
                report.Line($"**{Shoppers} shoppers, {(count == 1 ? "one shop" : $"{count} shops")}, {say}**");
                report.Line("");
                await Compare(report, new OrderSite(rig), new OrderSite(plain, equal), shops[..count]);
            }
        }
    }

    private static IEnumerable<(bool Messages, string Say)> Runs()
    {
        yield return (false, "no texts to phones, as the plain checkout");
        if (Rounds > 1)
        {
            yield return (true, "with texts to phones");
        }
    }

    private static async Task<(string Shop, string Product)[]> OpenShops(Rig rig)
    {
        var (seller, other) = (await rig.SignIn(1), await rig.SignIn(2));
        var shops = new List<(string, string)>();
        for (var i = 0; i < Shops; i++)
        {
            var shop = await (i % 2 == 0 ? seller : other).OpenShop($"Bench orders {i}");
            await shop.Fill(products: 9, categories: 2);
            var product = await shop.AddProduct("The dish that is ordered", 10_000, "Category 1", stock: Units);
            shops.Add((shop.Slug, product.GetProperty("id").GetString()!));
        }

        return [.. shops];
    }

    private static async Task Compare(Report report, OrderSite dukaan, OrderSite plain, (string Shop, string Product)[] shops)
    {
        var targets = Path.GetTempFileName();
        await File.WriteAllLinesAsync(targets, shops.Select(each => $"{each.Shop} {each.Product}"));
        await dukaan.Load(Shoppers, WarmUpSeconds, targets);
        await plain.Load(Shoppers, WarmUpSeconds, targets);
        List<OrderRun> ours = [],
            theirs = [];
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await dukaan.Measure(Shoppers, Seconds, targets));
            theirs.Add(await plain.Measure(Shoppers, Seconds, targets));
            await Console.Error.WriteLineAsync($"bench: {ours[^1]} beside {theirs[^1]}");
        }

        var statements = (await dukaan.Statements(Shoppers, Seconds, targets), await plain.Statements(Shoppers, Seconds, targets));
        File.Delete(targets);
        string[] Row(string name, string format, Func<OrderRun, double> what) =>
            [
                name,
                Stats.Median(ours.Select(what)).ToString(format, null),
                Stats.Median(theirs.Select(what)).ToString(format, null),
                Stats.Median(ours.Zip(theirs, (one, other) => what(one) / what(other))).ToString("n2", null),
            ];
        report.Table(
            ["an order", "Dukaan", "plain SQL", "ratio"],
            Row("orders/s", "n0", run => run.Wrk.PerSecond),
            Row("p50 ms", "n1", run => run.Wrk.P50),
            Row("p99 ms", "n1", run => run.Wrk.P99),
            Row("processor µs, site and PostgreSQL", "n0", run => run.SiteMicroseconds + run.PostgresMicroseconds),
            Row("of it the site", "n0", run => run.SiteMicroseconds),
            Row("of it PostgreSQL", "n0", run => run.PostgresMicroseconds),
            ["statements", $"{statements.Item1:n2}", $"{statements.Item2:n2}", $"{statements.Item1 / statements.Item2:n2}"],
            Row("rows written", "n1", run => run.Rows),
            Row("bytes the database grew by", "n0", run => run.Bytes),
            Row("WAL bytes", "n0", run => run.WalBytes),
            ["bytes allocated", $"{Stats.Median(ours.Select(run => run.Allocated)):n0}", "", ""],
            ["errors", $"{ours.Sum(run => run.Wrk.Errors)}", $"{theirs.Sum(run => run.Wrk.Errors)}", ""]
        );
        var (acknowledged, stored) = (ours.Sum(run => run.Wrk.Requests - run.Wrk.Errors), ours.Sum(run => run.Stored));
        report.Line(
            $"{acknowledged:n0} orders were acknowledged, PostgreSQL holds {stored:n0}: up to {Shoppers} a run were cut off unanswered."
        );
        if (stored < acknowledged || ours.Sum(run => run.Wrk.Errors) + theirs.Sum(run => run.Wrk.Errors) > 0)
        {
            throw new InvalidOperationException("Orders were lost or refused; the figures would mean nothing.");
        }
    }
}
