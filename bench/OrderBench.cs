using Dukaan.TestKit.Api;

namespace Dukaan.Bench;

/// <summary>
/// Durable orders per second over the public HTTP API: 64 shoppers, each placing an order as soon as the last was acknowledged, across 100
/// shops and in one. Target: ≥ 1,000 orders/s. Every acknowledged order is counted in PostgreSQL afterwards.
/// </summary>
internal static class OrderBench
{
    private const int Shoppers = 64;
    private const int Seconds = 10;
    private const int Rounds = 3;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var other = await rig.SignIn(2);
        List<ShopClient> shops = [];
        for (var i = 0; i < 100; i++)
        {
            var shop = await (i < 50 ? seller : other).OpenShop($"Bench orders {i}");
            await shop.Fill(products: 10, categories: 2);
            shops.Add(shop);
        }

        var script = Path.Combine(AppContext.BaseDirectory, "orders.lua");
        List<string[]> rows =
        [
            ["orders", "orders/s", "p50 ms", "p99 ms", "acknowledged", "in PostgreSQL", "errors"],
        ];
        foreach (var (name, count) in new[] { ("64 shoppers, 100 shops", 100), ("64 shoppers, 1 shop", 1) })
        {
            var targets = Path.GetTempFileName();
            await File.WriteAllLinesAsync(
                targets,
                await Task.WhenAll(shops.Take(count).Select(async s => $"{s.Slug} {(await s.AnyProduct()).Id}"))
            );
            await Wrk.Run(rig.Url, Shoppers, 4, script, [targets]);
            List<Wrk> runs = [];
            long before = await rig.CountOrders();
            for (var round = 0; round < Rounds; round++)
            {
                runs.Add(await Wrk.Run(rig.Url, Shoppers, Seconds, script, [targets]));
            }

            var stored = await rig.CountOrders() - before;
            rows.Add([
                name,
                $"{Stats.Median(runs.Select(r => r.PerSecond)):n0}",
                $"{Stats.Median(runs.Select(r => r.P50)):n1}",
                $"{Stats.Median(runs.Select(r => r.P99)):n1}",
                $"{runs.Sum(r => r.Requests - r.Errors):n0}",
                $"{stored:n0}",
                $"{runs.Sum(r => r.Errors):n0}",
            ]);
            File.Delete(targets);
        }

        report.Line(
            $"wrk, {Shoppers} connections, {Seconds} s a run, medians of {Rounds}; synchronous_commit and fsync on. Requests cut off by the"
        );
        report.Line("end of a run are stored but were never acknowledged, so PostgreSQL may hold up to 64 a run more, never fewer.");
        report.Line("");
        report.Table([.. rows]);
    }
}
