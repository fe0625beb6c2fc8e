using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Bench.Failover;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Homes;

/// <summary>Orders at one process, by what their commits wait for and how far the standby is.</summary>
internal static class CommitBench
{
    private const int Shops = 8;
    private const int Crowd = 64;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(6);
    private static readonly int[] Delays = [0, 30, 120];

    private static readonly string[] Columns =
    [
        "commit",
        "to the standby, ms one way",
        "alone: p50 ms",
        "p99 ms",
        $"{Crowd} shoppers: p50 ms",
        "p99 ms",
        "orders/s",
    ];

    public static async Task Run(Report report)
    {
        var rows = new List<string[]> { Columns };
        foreach (var delay in Delays)
        {
            foreach (var commit in (string[])["near", "far"])
            {
                rows.Add(await Measure(commit, delay));
                Console.Error.WriteLine(string.Join(' ', rows[^1]));
            }
        }

        report.Line(
            $"Checkouts over HTTP at one process, {Shops} shops, {Time.TotalSeconds:0} s each; PostgreSQL with production settings."
        );
        report.Line("");
        report.Table([.. rows]);
    }

    private static async Task<string[]> Measure(string commit, int delay)
    {
        await using var members = await PostgresPair.Start(durable: true, TimeSpan.FromMilliseconds(delay));
        await using var dukaan = await DukaanProcess.Start(
            await members.NewDatabase(),
            new Dictionary<string, string> { ["DUKAAN_COMMIT"] = commit, ["DUKAAN_ORDER_MESSAGES"] = "off" }
        );
        using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000260");
        var shops = new ShopCheckout[Shops];
        for (var i = 0; i < Shops; i++)
        {
            shops[i] = await ShopCheckout.Open(seller, $"Bench commit {i}");
        }

        await Crowded(dukaan, shops, Crowd, Time / 2); // warms up
        var alone = await Crowded(dukaan, shops, 1, Time);
        var crowd = await Crowded(dukaan, shops, Crowd, Time);
        return
        [
            commit,
            $"{delay}",
            $"{Stats.Median(alone):n0}",
            $"{Stats.Percentile(alone, 0.99):n0}",
            $"{Stats.Median(crowd):n0}",
            $"{Stats.Percentile(crowd, 0.99):n0}",
            $"{crowd.Count / Time.TotalSeconds:n0}",
        ];
    }

    /// <summary>The milliseconds of each accepted order.</summary>
    private static async Task<IReadOnlyCollection<double>> Crowded(DukaanProcess dukaan, ShopCheckout[] shops, int shoppers, TimeSpan time)
    {
        var times = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, shoppers).Select(Shop));
        return times;

        async Task Shop(int shopper)
        {
            using var http = new HttpClient { BaseAddress = dukaan.Url };
            for (var n = shopper; Stopwatch.GetElapsedTime(began) < time; n++)
            {
                var asked = Stopwatch.GetTimestamp();
                if (await shops[n % Shops].TryPlace(http, Guid.NewGuid()))
                {
                    times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                }
            }
        }
    }
}
