using System.Globalization;
using Dukaan.Bench.Pages;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Search;

/// <summary>
/// Search in a shop of 5,000 products: queries that nobody asked before and one that is known, with wrk at 64 connections, beside
/// PostgreSQL's full text with trigrams on the same products; and the first search after a change of price. With <c>DUKAAN_SEARCH_DATA</c>,
/// a folder of judged public data with its <c>score.py</c>, also its relevance. Targets: ≥ 3 × the SQL, ≤ 150 µs of processor, p99 ≤ 10 ms;
/// a known query ≥ 0.9 × a hot page; ≤ 2 ms after a change of price.
/// </summary>
internal static class SearchBench
{
    private const int Connections = 64;
    private const int Seconds = 8;

    /// <summary>What a request costs the server itself, in µs of processor time (<c>bench pages</c>).</summary>
    private const int ServerMicros = 20;

    public static async Task Run(Report report)
    {
        await using var rig = await Rig.Start(new Dictionary<string, string> { ["DUKAAN_RATE_LIMIT"] = "off" });
        var goods = SearchGoods.Read();
        var shop = await (await rig.SignIn(1)).OpenShop("Bench search");
        await Parallel.ForEachAsync(goods.Products, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) =>
            await shop.AddProduct(one.Title, one.Price, one.Category, description: one.Description)
        );
        await using var sql = await SqlSearch.Make(rig.Database, goods);
        var queries = goods.Queries(400_000);
        var path = $"/api/storefront/v1/{shop.Slug}/products?limit=10&q=";
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, queries.Select(Uri.EscapeDataString));
        var script = Path.Combine(AppContext.BaseDirectory, "Search", "search.lua");

        await Ask(0);
        await sql.Run(queries, Connections, 3);
        var before = ProcessorTime.Of(rig.Id);
        var ours = await Ask(150_000);
        var used = (ProcessorTime.Of(rig.Id) - before) / ours.Requests * 1e6;
        var equal = await Equal(rig, path + Uri.EscapeDataString(queries[0]), (int)used);
        var theirs = await sql.Run(queries[150_000..], Connections, Seconds);
        report.Line(
            $"{goods.Products.Count:n0} products; queries of one to three of their words, one in four with a slip, each asked once."
        );
        report.Line($"wrk, {Connections} connections, {Seconds} s. Beside it a server that only uses as much processor time a response,");
        report.Line("and the same in SQL: full text with trigrams where it finds nothing.");
        report.Line("");
        report.Table(
            ["", "answers/s", "p50 ms", "p99 ms", "processor µs", "errors"],
            ["new queries", N(ours.PerSecond), F(ours.P50), F(ours.P99), N(used), $"{ours.Errors}"],
            ["a server as busy", N(equal.PerSecond), F(equal.P50), F(equal.P99), "", $"{equal.Errors}"],
            ["PostgreSQL", N(theirs.PerSecond), F(theirs.P50), F(theirs.P99), "", ""],
            ["ratio", F(ours.PerSecond / theirs.PerSecond), "", "", "", ""]
        );
        await Known(rig, report, shop, path + Uri.EscapeDataString(queries[0]));
        await AfterPrices(rig, report, shop, path, queries);
        File.Delete(file);
        if (goods.Folder is { } folder)
        {
            report.Line(await Relevance.Score(folder, rig.Url));
        }

        Task<Wrk> Ask(int from) =>
            Wrk.Run(rig.Url, Connections, Seconds, script, [path, file, from.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>
    /// A server that only uses as much processor time for each response: how long 64 clients wait on these cores at least.
    /// </summary>
    private static async Task<Wrk> Equal(Rig rig, string path, int used)
    {
        using var answer = await rig.Http.GetAsync(new Uri(path, UriKind.Relative));
        using var peer = await KestrelPeer.Start(answer, Math.Max(0, used - ServerMicros));
        await Wrk.Run($"http://127.0.0.1:{peer.Port}/", Connections, 2);
        return await Wrk.Run($"http://127.0.0.1:{peer.Port}/", Connections, Seconds);
    }

    private static async Task Known(Rig rig, Report report, ShopClient shop, string query)
    {
        var product = await shop.AnyProduct();
        var (known, hot, first) = (
            $"{rig.Url}{query}",
            $"{rig.Url}/api/storefront/v1/{shop.Slug}/products/{product.Handle}",
            $"{rig.Url}/s/{shop.Slug}"
        );
        foreach (var url in (string[])[known, hot, first])
        {
            await Wrk.Run(url, Connections, 2);
        }

        // Of two hot pages the larger one costs more: a product's answer is a tenth of a list's, the first page several times as long.
        foreach (var (name, url) in ((string, string)[])[("a product's answer", hot), ("the shop's first page", first)])
        {
            var (one, other) = (await Wrk.Run(known, Connections, Seconds / 2), await Wrk.Run(url, Connections, Seconds / 2));
            report.Line(
                $"A known query: {N(one.PerSecond)} answers/s; {name}: {N(other.PerSecond)}, {F(one.PerSecond / other.PerSecond)} ×."
            );
        }

        report.Line("");
    }

    private static async Task AfterPrices(Rig rig, Report report, ShopClient shop, string path, List<string> queries)
    {
        var product = await shop.AnyProduct();
        List<double> times = [];
        for (var i = 0; i < 300; i++)
        {
            await shop.SavePrice(product.Id, 10_000 + i * 100);
            var began = System.Diagnostics.Stopwatch.GetTimestamp();
            await rig.Http.GetStringAsync(new Uri(path + Uri.EscapeDataString(queries[^(i + 1)]), UriKind.Relative));
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        report.Line(
            $"The first search after a change of price: p50 {F(Stats.Median(times))} ms, p99 {F(Stats.Percentile(times, 0.99))} ms."
        );
        report.Line("");
    }

    private static string N(double value) => value.ToString("n0", CultureInfo.InvariantCulture);

    private static string F(double value) => value.ToString("n2", CultureInfo.InvariantCulture);
}
