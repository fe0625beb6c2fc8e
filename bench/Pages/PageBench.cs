using System.Globalization;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Pages;

/// <summary>
/// Pages and the storefront API's responses of a shop of 2,000 products, with wrk at 64 connections, compared with ASP.NET Core's server
/// sending the same bytes and headers from memory, and nginx sending the menu from a file. They take turns, so that variations of the
/// machine affect all. Targets relative to Kestrel: ≥ 0.92 × its requests, ≤ 1.12 × its processor time, ≤ 1.25 × its p99.
/// </summary>
internal static class PageBench
{
    private const int Connections = 64;
    private const int Seconds = 5;
    private const int Rounds = 5;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var shop = await seller.OpenShop("Bench menu");
        await shop.Fill(products: 2000, categories: 40);
        var product = await shop.AnyProduct();
        var (page, api) = ($"/s/{shop.Slug}", $"/api/storefront/v1/{shop.Slug}");
        using var first = await rig.Http.GetAsync(new Uri(page, UriKind.Relative));
        var tag = first.Headers.ETag!.ToString();
        var asked = new (string Name, string Path, string[] Headers)[]
        {
            ("first page of the menu", page, []),
            ("the same in brotli", page, ["Accept-Encoding: br"]),
            ("the same, not modified", page, [$"If-None-Match: {tag}"]),
            ("product page", $"{page}/p/{product.Handle}", []),
            ("product as JSON", $"{api}/products/{product.Handle}", []),
            ("products as JSON", $"{api}/products", []),
        };

        List<string[]> rows =
        [
            ["", "bytes", "req/s", "Kestrel", "ratio", "p99 ms", "Kestrel", "ratio", "processor µs", "Kestrel", "ratio", "allocated bytes"],
        ];
        foreach (var (name, path, headers) in asked)
        {
            rows.Add(await Compare(rig, name, path, headers));
            await Console.Error.WriteLineAsync($"bench: {string.Join(" | ", rows[^1])}");
        }

        report.Line(
            $"wrk, {Connections} connections, {Seconds} s a run, {Rounds} runs each in turn after a warm-up; medians, ratios run by run."
        );
        report.Line("");
        report.Table([.. rows]);
        await BesideNginx(rig, report, page);
    }

    private static async Task<string[]> Compare(Rig rig, string name, string path, string[] headers)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var pair in headers.Select(header => header.Split(": ", 2)))
        {
            question.Headers.TryAddWithoutValidation(pair[0], pair[1]);
        }

        using var answer = await rig.Http.SendAsync(question);
        var size = (await answer.Content.ReadAsByteArrayAsync()).Length;
        using var peer = await KestrelPeer.Start(answer);
        var (ours, theirs) = ($"{rig.Url}{path}", $"http://127.0.0.1:{peer.Port}{path}");
        await Wrk.Run(theirs, Connections, 3, headers: headers);
        await Wrk.Run(ours, Connections, 5, headers: headers);
        List<Measured> dukaan = [],
            kestrel = [];
        for (var round = 0; round < Rounds; round++)
        {
            dukaan.Add(await Measure(ours, headers, rig.Id, rig.AllocatedBytes));
            kestrel.Add(await Measure(theirs, headers, peer.Id, static () => Task.FromResult(0.0)));
        }

        if (dukaan.Sum(run => run.Wrk.Errors) is > 0 and var errors)
        {
            throw new InvalidOperationException($"{errors} requests for {ours} failed; the figure would mean nothing.");
        }

        double M(List<Measured> runs, Func<Measured, double> what) => Stats.Median(runs.Select(what));
        double Ratio(Func<Measured, double> what) => Stats.Median(dukaan.Zip(kestrel, (one, other) => what(one) / what(other)));
        return
        [
            name,
            $"{size:n0}",
            $"{M(dukaan, run => run.Wrk.PerSecond):n0}",
            $"{M(kestrel, run => run.Wrk.PerSecond):n0}",
            $"{Ratio(run => run.Wrk.PerSecond):n2}",
            $"{M(dukaan, run => run.Wrk.P99):n2}",
            $"{M(kestrel, run => run.Wrk.P99):n2}",
            $"{Ratio(run => run.Wrk.P99):n2}",
            $"{M(dukaan, run => run.Microseconds):n1}",
            $"{M(kestrel, run => run.Microseconds):n1}",
            $"{Ratio(run => run.Microseconds):n2}",
            $"{M(dukaan, run => run.Bytes):n0}",
        ];
    }

    private static async Task<Measured> Measure(string url, string[] headers, int process, Func<Task<double>> allocated)
    {
        var (time, bytes) = (ProcessorTime.Of(process), await allocated());
        var wrk = await Wrk.Run(url, Connections, Seconds, headers: headers);
        return new Measured(wrk, (ProcessorTime.Of(process) - time) * 1_000_000 / wrk.Requests, (await allocated() - bytes) / wrk.Requests);
    }

    private static async Task BesideNginx(Rig rig, Report report, string page)
    {
        var bytes = await rig.Http.GetByteArrayAsync(new Uri(page, UriKind.Relative));
        await using var nginx = await Nginx.Serve(new Dictionary<string, byte[]> { ["menu.html"] = bytes });
        List<double> ratios = [];
        for (var round = 0; round < Rounds; round++)
        {
            var ours = await Wrk.Run($"{rig.Url}{page}", Connections, Seconds);
            var theirs = await Wrk.Run($"http://127.0.0.1:{nginx.Port}/menu.html", Connections, Seconds);
            ratios.Add(ours.PerSecond / theirs.PerSecond);
        }

        report.Line(
            string.Create(CultureInfo.InvariantCulture, $"The menu beside nginx sending it from a file: {Stats.Median(ratios):n2} ×.")
        );
    }

    /// <param name="Wrk">The client's measurements.</param>
    /// <param name="Microseconds">The server's processor time per request.</param>
    /// <param name="Bytes">The server's allocations per request.</param>
    private sealed record Measured(Wrk Wrk, double Microseconds, double Bytes);
}
