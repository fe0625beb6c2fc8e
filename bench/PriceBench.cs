using System.Diagnostics;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench;

/// <summary>
/// From "save price" to the new price in the shop, in a shop of 2,000 products. Every reader after the acknowledged save must see it,
/// whether the shop is being browsed or not: on the product's page and in the API. Target: 0 of 10,000 see the old price.
/// </summary>
internal static class PriceBench
{
    private const int Changes = 5_000;
    private const int Browsers = 8;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var shop = await seller.OpenShop("Bench prices");
        await shop.Fill(products: 2000, categories: 40);
        var product = await shop.AnyProduct();
        var address = $"/api/storefront/v1/{shop.Slug}";
        Uri[] places = [Address($"/s/{shop.Slug}/p/{product.Handle}"), Address($"{address}/products/{product.Handle}")];
        foreach (var place in places)
        {
            await rig.Http.GetStringAsync(place);
        }

        List<string[]> rows =
        [
            [
                "5,000 saves",
                "acknowledged, p50 ms",
                "p99",
                "the next request shows it, p50 ms",
                "p99",
                "of strangers who saw the old price",
            ],
        ];
        rows.Add(["while nobody else is there", .. await Save(rig, shop, product.Id, places, 1)]);
        using var stop = new CancellationTokenSource();
        var browsing = Task.WhenAll(Enumerable.Range(0, Browsers).Select(each => Browse(rig, places[each % places.Length], stop.Token)));
        rows.Add([$"while {Browsers} browse without a pause", .. await Save(rig, shop, product.Id, places, 2)]);
        await stop.CancelAsync();
        await browsing;
        report.Line("A price is saved, then a stranger asks for the product's page or the API's product, and so on.");
        report.Line("");
        report.Table([.. rows]);
    }

    private static async Task<string[]> Save(Rig rig, ShopClient shop, string product, Uri[] places, int round)
    {
        List<double> saved = [],
            seen = [];
        var old = 0;
        for (var change = 1; change <= Changes; change++)
        {
            var price = ((round * 10_000) + change) * 100L;
            var began = Stopwatch.GetTimestamp();
            await shop.SavePrice(product, price);
            saved.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            var text = await rig.Http.GetStringAsync(places[change % places.Length]);
            seen.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            old +=
                text.Contains($"{price / 100:n0}", StringComparison.Ordinal) || text.Contains($"{price}", StringComparison.Ordinal) ? 0 : 1;
        }

        return [Ms(saved, 0.5), Ms(saved, 0.99), Ms(seen, 0.5), Ms(seen, 0.99), $"{old:n0}"];
    }

    private static async Task Browse(Rig rig, Uri place, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            (await rig.Http.GetAsync(place, CancellationToken.None)).Dispose();
        }
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private static string Ms(List<double> values, double share) => $"{Stats.Percentile(values, share):n1}";
}
