using System.Diagnostics;
using System.Globalization;

namespace Dukaan.Bench.Failover;

/// <summary>
/// How long shops cannot sell after one of two workers was killed or hangs: on an idle machine, and on one with busy cores. Every shop has
/// a shopper who retries one checkout until it is accepted, so the slowest shop is one of the lost worker.
/// </summary>
internal static class FailoverBench
{
    private const int Shops = 8;
    private const int Rounds = 20;

    private static readonly string[] Columns = ["machine", "worker", "every shop sells again after, s: median", "longest"];

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    public static async Task Run(Report report)
    {
        await using var cluster = await FailoverCluster.Start();
        var seller = await cluster.SignIn("+919800000250");
        var shops = new ShopCheckout[Shops];
        for (var i = 0; i < Shops; i++)
        {
            shops[i] = await ShopCheckout.Open(seller, $"Bench failover {i}");
        }

        await Round(cluster, shops, worker: 0, cluster.Kill); // warms up
        var rows = new List<string[]> { Columns };
        rows.Add(await Measure("quiet", "killed", cluster, shops, cluster.Kill));
        rows.Add(await Measure("quiet", "stands still", cluster, shops, cluster.Pause));
        using (new BusyCores())
        {
            rows.Add(await Measure("saturated", "killed", cluster, shops, cluster.Kill));
            rows.Add(await Measure("saturated", "stands still", cluster, shops, cluster.Pause));
        }

        report.Line(
            $"Two workers and a web silo; {Shops} shops, {Rounds} rounds each, the workers lost in turn. Saturated: a busy loop for "
                + "each core beside it."
        );
        report.Line("");
        report.Table([.. rows]);
    }

    /// <summary>Reports each round as it ends, since all of them take a quarter of an hour.</summary>
    private static async Task<string[]> Measure(
        string machine,
        string how,
        FailoverCluster cluster,
        ShopCheckout[] shops,
        Func<int, Task> lose
    )
    {
        var seconds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            seconds[round] = await Round(cluster, shops, round % FailoverCluster.Workers, lose);
            Console.Error.WriteLine($"{machine}, {how}, round {round + 1}: {seconds[round]:n1} s");
        }

        return
        [
            machine,
            how,
            Stats.Median(seconds).ToString("n1", CultureInfo.InvariantCulture),
            seconds.Max().ToString("n1", CultureInfo.InvariantCulture),
        ];
    }

    /// <summary>
    /// Loses a worker, waits until every shop has sold, and restores the worker. Returns the seconds of the slowest shop.
    /// </summary>
    private static async Task<double> Round(FailoverCluster cluster, ShopCheckout[] shops, int worker, Func<int, Task> lose)
    {
        await Task.WhenAll(shops.Select(shop => Sell(cluster, shop)));
        await lose(worker);
        var lost = Stopwatch.GetTimestamp();
        var sold = await Task.WhenAll(
            shops.Select(async shop =>
            {
                await Sell(cluster, shop);
                return Stopwatch.GetElapsedTime(lost).TotalSeconds;
            })
        );
        cluster.OthersLive(lost: worker);
        await cluster.Restore(worker);
        return sold.Max();
    }

    /// <summary>Retries one checkout, under one key, until it is accepted.</summary>
    private static async Task Sell(FailoverCluster cluster, ShopCheckout shop)
    {
        for (var key = Guid.NewGuid(); !await shop.TryPlace(cluster.Http, key); )
        {
            await Task.Delay(BetweenTries);
        }
    }
}
