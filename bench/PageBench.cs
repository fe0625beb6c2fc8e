namespace Dukaan.Bench;

/// <summary>
/// The 2,000-item menu's first page and a product page, with wrk at 64 connections, beside nginx serving the same bytes as a
/// file. The two take turns, so that the machine's moods hit both. Target: ≥ 0.5 × nginx.
/// </summary>
internal static class PageBench
{
    private const int Connections = 64;
    private const int Seconds = 8;
    private const int Rounds = 3;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var shop = await seller.OpenShop("Bench menu");
        await shop.Fill(products: 2000, categories: 40);
        var handle = (await shop.AnyProduct()).Handle;
        var pages = new Dictionary<string, string> { ["menu.html"] = $"/s/{shop.Slug}", ["product.html"] = $"/s/{shop.Slug}/p/{handle}" };

        var bytes = new Dictionary<string, byte[]>();
        foreach (var (file, path) in pages)
        {
            bytes[file] = await rig.Http.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        }

        await using var nginx = await Nginx.Serve(bytes);
        List<string[]> rows =
        [
            ["page", "bytes", "Dukaan req/s", "p50 ms", "p99 ms", "nginx req/s", "p50 ms", "p99 ms", "ratio"],
        ];
        foreach (var (file, path) in pages)
        {
            rows.Add(await Compare($"{rig.Url}{path}", $"http://127.0.0.1:{nginx.Port}/{file}", file, bytes[file].Length));
        }

        report.Line(
            $"wrk, {Connections} connections, {Seconds} s a run, {Rounds} runs each in turn after a warm-up; medians. Uncompressed."
        );
        report.Line("");
        report.Table([.. rows]);
    }

    private static async Task<string[]> Compare(string ours, string theirs, string name, int size)
    {
        await Wrk.Run(ours, Connections, 5);
        await Wrk.Run(theirs, Connections, 2);
        List<Wrk> dukaan = [],
            nginx = [];
        for (var round = 0; round < Rounds; round++)
        {
            dukaan.Add(await Wrk.Run(ours, Connections, Seconds));
            nginx.Add(await Wrk.Run(theirs, Connections, Seconds));
        }

        var errors = dukaan.Sum(r => r.Errors);
        if (errors > 0)
        {
            throw new InvalidOperationException($"{errors} requests for {ours} failed; the figure would mean nothing.");
        }

        double M(IEnumerable<Wrk> runs, Func<Wrk, double> what) => Stats.Median(runs.Select(what));
        var ratio = Stats.Median(dukaan.Zip(nginx, (d, n) => d.PerSecond / n.PerSecond));
        return
        [
            name,
            $"{size:n0}",
            $"{M(dukaan, r => r.PerSecond):n0}",
            $"{M(dukaan, r => r.P50):n2}",
            $"{M(dukaan, r => r.P99):n2}",
            $"{M(nginx, r => r.PerSecond):n0}",
            $"{M(nginx, r => r.P50):n2}",
            $"{M(nginx, r => r.P99):n2}",
            $"{ratio:n2}",
        ];
    }
}
