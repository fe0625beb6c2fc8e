using System.Diagnostics;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench;

/// <summary>
/// What the save of one product costs in a shop of 5,000 products beside a shop of 10, in turn: the seller's price is saved and
/// acknowledged, while nobody visits the shop. Target: ≤ 1.3 × in time and in processor time.
/// </summary>
internal static class SaveBench
{
    private const int Many = 5_000;
    private const int Few = 10;
    private const int Saves = 400;
    private const int Rounds = 7;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var (small, large) = (await Open(seller, Few), await Open(seller, Many));
        await Measure(rig, small, 1); // warm up
        await Measure(rig, large, 1);
        List<SaveRun> few = [],
            many = [];
        for (var round = 2; round < Rounds + 2; round++)
        {
            few.Add(await Measure(rig, small, round));
            many.Add(await Measure(rig, large, round));
        }

        string[] Row(string name, string format, Func<SaveRun, double> what) =>
            [
                name,
                Stats.Median(few.Select(what)).ToString(format, null),
                Stats.Median(many.Select(what)).ToString(format, null),
                Stats.Median(many.Zip(few, (one, other) => what(one) / what(other))).ToString("n2", null),
            ];
        report.Line($"One seller saves prices one after the other, {Saves} a run, {Rounds} runs each in turn; medians, ratios run by run.");
        report.Line("");
        report.Table(
            ["a save", $"shop of {Few}", $"shop of {Many:n0}", "ratio"],
            Row("p50 ms", "n2", run => run.P50),
            Row("p99 ms", "n2", run => run.P99),
            Row("processor µs of the site", "n0", run => run.Microseconds),
            Row("bytes allocated", "n0", run => run.Allocated)
        );
    }

    private static async Task<(ShopClient Shop, string Product)> Open(SellerClient seller, int products)
    {
        var shop = await seller.OpenShop($"Bench saves {products}");
        await shop.Fill(products, categories: 5);
        return (shop, (await shop.AnyProduct()).Id);
    }

    private static async Task<SaveRun> Measure(Rig rig, (ShopClient Shop, string Product) at, int round)
    {
        await rig.OutboxIsEmpty();
        var (allocated, time) = (await rig.AllocatedBytes(), ProcessorTime.Of(rig.Id));
        var times = new List<double>();
        for (var save = 1; save <= Saves; save++)
        {
            var began = Stopwatch.GetTimestamp();
            await at.Shop.SavePrice(at.Product, ((round * 1_000) + save) * 100L);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        await rig.OutboxIsEmpty();
        return new SaveRun(
            Stats.Percentile(times, 0.5),
            Stats.Percentile(times, 0.99),
            (ProcessorTime.Of(rig.Id) - time) * 1_000_000 / Saves,
            (await rig.AllocatedBytes() - allocated) / Saves
        );
    }

    private sealed record SaveRun(double P50, double P99, double Microseconds, double Allocated);
}
