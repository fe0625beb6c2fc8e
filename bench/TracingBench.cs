using System.Globalization;
using Dukaan.Bench.Orders;
using Dukaan.Bench.Pages;
using Dukaan.TestKit;

namespace Dukaan.Bench;

/// <summary>
/// What telemetry costs: a site that sends traces (1 % of the requests, as shipped), metrics and logs to a collector, beside one that sends
/// nothing, in turn: the shop's page and durable orders. Target: at most 3 % of the throughput, so at most 1.03 × the processor time.
/// </summary>
internal static class TracingBench
{
    private const int Connections = 64;
    private const int Seconds = 5;
    private const int Rounds = 7;
    private const int Shops = 50;
    private const long Units = 1_000_000;

    public static async Task Run(Report report)
    {
        using var collector = Collector.Start();
        await using var traced = await Start(new() { ["DUKAAN_OTLP"] = $"{collector.Url}" });
        await using var plain = await Start([]);
        var targets = (Traced: await OpenShops(traced), Plain: await OpenShops(plain));
        var sites = (Traced: new OrderSite(traced), Plain: new OrderSite(plain));
        List<(double Traced, double Plain)> pages = [],
            orders = [];
        await Page(traced, targets.Traced);
        await Page(plain, targets.Plain);
        await sites.Traced.Load(Connections, 3 * Seconds, targets.Traced);
        await sites.Plain.Load(Connections, 3 * Seconds, targets.Plain);
        for (var round = 0; round < Rounds; round++)
        {
            pages.Add((await Page(traced, targets.Traced), await Page(plain, targets.Plain)));
            orders.Add((await Order(sites.Traced, targets.Traced), await Order(sites.Plain, targets.Plain)));
            await Console.Error.WriteLineAsync($"bench: page {pages[^1]} µs, order {orders[^1]} µs, with and without");
        }

        File.Delete(targets.Traced);
        File.Delete(targets.Plain);
        report.Line($"{Connections} connections, {Seconds} s a run, {Rounds} runs each in turn; medians. Processor time of the site.");
        report.Line($"The collector got {collector.Spans().Count:n0} spans.");
        report.Line("");
        report.Table(
            ["processor µs of the site", "with telemetry", "without", "ratio"],
            Row("a shop's page from memory", pages),
            Row("a durable order", orders)
        );
    }

    private static Task<Rig> Start(Dictionary<string, string> environment)
    {
        environment["DUKAAN_RATE_LIMIT"] = "off";
        environment["DUKAAN_ORDER_MESSAGES"] = "off";
        environment["DOTNET_TieredPGO"] = "1"; // as in production
        return Rig.Start(environment, PostgresMeter.Settings);
    }

    /// <summary>Opens the shops and returns a file of their links and the product to order.</summary>
    private static async Task<string> OpenShops(Rig rig)
    {
        await PostgresMeter.Prepare(rig.Postgres);
        var seller = await rig.SignIn(1);
        var lines = new List<string>();
        for (var i = 0; i < Shops; i++)
        {
            var shop = await seller.OpenShop($"Bench tracing {i}");
            await shop.Fill(products: 9, categories: 2);
            var product = await shop.AddProduct("The dish that is ordered", 10_000, "Category 1", stock: Units);
            lines.Add($"{shop.Slug} {product.GetProperty("id").GetString()}");
        }

        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, lines);
        return file;
    }

    private static async Task<double> Page(Rig rig, string targets)
    {
        var shop = (await File.ReadAllLinesAsync(targets))[0].Split(' ')[0];
        var before = ProcessorTime.Of(rig.Id);
        var run = await Wrk.Run($"{rig.Url}/s/{shop}", Connections, Seconds);
        return (ProcessorTime.Of(rig.Id) - before) / run.Requests * 1e6;
    }

    private static async Task<double> Order(OrderSite site, string targets) =>
        (await site.Measure(Connections, Seconds, targets)).SiteMicroseconds;

    private static string[] Row(string name, List<(double Traced, double Plain)> runs) =>
        [
            name,
            Number(Stats.Median(runs.Select(run => run.Traced)), "n1"),
            Number(Stats.Median(runs.Select(run => run.Plain)), "n1"),
            Number(Stats.Median(runs.Select(run => run.Traced / run.Plain)), "n3"),
        ];

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
