using System.Diagnostics;

namespace Dukaan.Bench.World;

/// <summary>What shoppers would see of a site in one region: the same pages, asked of it from everywhere over the same distances.</summary>
internal static class SingleSite
{
    private const int Each = 30;
    private const int AtOnce = 2;

    /// <summary>By place, the milliseconds to the first byte on kept connections.</summary>
    public static async Task<IReadOnlyDictionary<string, double[]>> Measure(World world, WorldShops shops, string region)
    {
        var site = world.Regions[region].Url.Authority;
        var measured = await Task.WhenAll(
            Earth.Places.Select(async place =>
            {
                var to = new Uri($"http://{world.Roads.FromStreet(place.Name, region, site)}");
                var times = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Ask(to, shops)));
                return (place.Name, Times: times.SelectMany(each => each).ToArray());
            })
        );
        return measured.ToDictionary(each => each.Name, each => each.Times);
    }

    private static async Task<double[]> Ask(Uri site, WorldShops shops)
    {
        using var http = new HttpClient { BaseAddress = site };
        var times = new double[Each];
        for (var n = -1; n < Each; n++)
        {
            var asked = Stopwatch.GetTimestamp();
            var page = new Uri(shops.All[(n + 1) % shops.All.Length].Page, UriKind.Relative);
            using var answer = await http.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            var took = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            await answer.Content.ReadAsByteArrayAsync();
            if (n >= 0)
            {
                times[n] = took; // the first opens the connection
            }
        }

        return times;
    }
}
