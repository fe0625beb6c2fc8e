using System.Diagnostics;

namespace Dukaan.Bench;

/// <summary>
/// From "save price" to the new price in the shop's page. The seller, whose request carries the version of the write, must see it on
/// the very next request; a stranger, who carries nothing, within a second.
/// </summary>
internal static class PriceBench
{
    private const int Changes = 200;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var shop = await seller.OpenShop("Bench prices");
        await shop.Fill(products: 2000, categories: 40);
        var product = await shop.AnyProduct();
        var page = new Uri($"/s/{shop.Slug}/p/{product.Handle}", UriKind.Relative);

        List<double> save = [],
            own = [],
            stranger = [];
        var missed = 0;
        for (var change = 1; change <= Changes; change++)
        {
            var price = 10_000 + (change * 100);
            var shown = $"{price / 100}";
            var clock = Stopwatch.StartNew();
            var version = await shop.SavePrice(product.Id, price);
            save.Add(clock.Elapsed.TotalMilliseconds);
            missed += (await Get(rig, page, version)).Contains(shown, StringComparison.Ordinal) ? 0 : 1;
            own.Add(clock.Elapsed.TotalMilliseconds);
            while (!(await Get(rig, page, null)).Contains(shown, StringComparison.Ordinal))
            {
                await Task.Delay(1);
            }

            stranger.Add(clock.Elapsed.TotalMilliseconds);
        }

        report.Line($"{Changes} changes, one after the other, in a shop of 2,000 products; milliseconds since the save was sent.");
        report.Line("");
        report.Table(
            ["", "p50", "p99"],
            ["save acknowledged", Ms(save, 0.5), Ms(save, 0.99)],
            ["seller's next request shows it", Ms(own, 0.5), Ms(own, 0.99)],
            ["a stranger's request shows it", Ms(stranger, 0.5), Ms(stranger, 0.99)]
        );
        report.Line($"Seller's next requests that did not show it: {missed}.");
    }

    private static async Task<string> Get(Rig rig, Uri page, long? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        if (version is { } v)
        {
            request.Headers.Add("X-Dukaan-Min-Version", $"{v}");
        }

        using var response = await rig.Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private static string Ms(List<double> values, double share) => $"{Stats.Percentile(values, share):n1}";
}
