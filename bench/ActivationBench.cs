using System.Diagnostics;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench;

/// <summary>
/// The first visit to a 2,000-item shop that is not in memory: read rows, build the read model, render and compress the page, respond. The
/// process is restarted and warmed up on one shop; then each of the others is visited once. Target: ≤ 100 ms.
/// </summary>
internal static class ActivationBench
{
    private const int Shops = 12;
    private const int Warm = 2;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        List<ShopClient> shops = [];
        for (var i = 0; i < Shops; i++)
        {
            var shop = await seller.OpenShop($"Bench cold {i}");
            await shop.Fill(products: 2000, categories: 40);
            shops.Add(shop);
        }

        await rig.Restart();
        List<double> times = [];
        foreach (var (shop, index) in shops.Select((s, i) => (s, i)))
        {
            var clock = Stopwatch.StartNew();
            (await rig.Http.GetByteArrayAsync(new Uri($"/s/{shop.Slug}", UriKind.Relative))).ToString();
            if (index >= Warm)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        report.Line(
            $"First request for a shop of 2,000 products in 40 categories, {times.Count} shops, process restarted and warmed on {Warm} "
                + "others."
        );
        report.Line("");
        report.Table(
            ["", "min ms", "median ms", "max ms"],
            ["first page of a cold shop", $"{times.Min():n1}", $"{Stats.Median(times):n1}", $"{times.Max():n1}"]
        );
    }
}
