using System.Net;
using System.Net.Http.Headers;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>A page that is visited often is answered before the pipeline: the same answer, without calls, and never an old one.</summary>
public sealed class HotPageTests
{
    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task The_answer_is_the_same_as_the_one_that_came_the_long_way(string encoding)
    {
        await using var site = await TestSite.Start();
        var (_, shop) = await Open(site);
        foreach (var path in Paths(shop))
        {
            var first = await Told(site, path, encoding);
            var second = await Told(site, path, encoding);
            Assert.StartsWith("200", first, StringComparison.Ordinal);
            Assert.Equal(first, second);
            var tag = first.Split('\n').Single(line => line.StartsWith("ETag: ", StringComparison.Ordinal))["ETag: ".Length..];
            // the same page at an address that nobody asked for yet
            var fresh = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}x={Guid.NewGuid():N}";
            Assert.Equal(await Told(site, fresh, encoding, tag), await Told(site, path, encoding, tag));
            Assert.StartsWith("304", await Told(site, path, encoding, tag), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_hot_page_makes_no_grain_calls()
    {
        var calls = new CountedCalls();
        await using var site = await TestSite.Start(services: services => services.AddSingleton<IIncomingGrainCallFilter>(calls));
        var (_, shop) = await Open(site);
        using var client = site.Client();
        foreach (var path in Paths(shop))
        {
            // The clock stands still, so nothing has to be asked again but where there is news of the shop's beginning.
            await Eventually.Holds(
                async () => await CallsOfTwenty(client, path) == 0,
                $"20 requests for {path} should make no grain calls; see why HotPageServer lets them go on."
            );
        }

        async Task<int> CallsOfTwenty(HttpClient client, string path)
        {
            var before = calls.Count;
            for (var i = 0; i < 20; i++)
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                Assert.True(answer.IsSuccessStatusCode);
            }

            return calls.Count - before;
        }
    }

    [Fact]
    public async Task The_next_request_after_a_save_was_acknowledged_shows_it_however_hot_the_page_is()
    {
        await using var site = await TestSite.Start();
        var (seller, shop) = await Open(site);
        using var client = site.Client();
        using var stop = new CancellationTokenSource();
        var page = $"/s/{shop.Slug}/p/laddu";
        var browsing = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Browse(site, page, stop.Token))));
        for (var price = 1; price <= 200; price++)
        {
            var changed = new { price = new { amount = price * 100, currency = "INR" } };
            (await seller.Patch($"/api/v1/stores/{shop.Id}/products/{shop.Product}", changed)).Is(200);
            foreach (var path in new[] { page, $"/s/{shop.Slug}", $"/api/storefront/v1/{shop.Slug}/products/laddu" })
            {
                var text = await Show(client, path);
                var shown = path.StartsWith("/api", StringComparison.Ordinal) ? $"\"amount\":{price * 100}," : $"₹{price}<";
                Assert.True(text.Contains(shown, StringComparison.Ordinal), $"{path} does not show {shown} after save {price}.");
            }
        }

        await stop.CancelAsync();
        await browsing;
    }

    [Fact]
    public async Task Who_has_a_right_to_a_newer_version_is_not_shown_a_hot_page()
    {
        var calls = new CountedCalls();
        await using var site = await TestSite.Start(services: services => services.AddSingleton<IIncomingGrainCallFilter>(calls));
        var (_, shop) = await Open(site);
        using var client = site.Client();
        (await client.GetAsync(new Uri($"/s/{shop.Slug}", UriKind.Relative))).Dispose();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/s/{shop.Slug}");
        request.Headers.Add("X-Dukaan-Min-Version", "1000");
        var before = calls.Count;
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.True(calls.Count > before, "It must be asked whether there is that version.");
    }

    /// <summary>Where the machine has much else to do, so many requests are a surge: who is turned away comes again.</summary>
    private static async Task<string> Show(HttpClient client, string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || attempt == 1_000)
            {
                answer.EnsureSuccessStatusCode();
                return await answer.Content.ReadAsStringAsync();
            }
        }
    }

    private static async Task Browse(TestSite site, string page, CancellationToken stop)
    {
        using var client = site.Client();
        while (!stop.IsCancellationRequested)
        {
            (await client.GetAsync(new Uri(page, UriKind.Relative), CancellationToken.None)).Dispose();
        }
    }

    private static async Task<string> Told(TestSite site, string path, string encoding, string? tag = null)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using var answer = await client.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date").OrderBy(header => header.Key);
        var lines = headers.Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        return $"{(int)answer.StatusCode}\n{string.Join('\n', lines)}"
            + $"\n\n{Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync())}";
    }

    private static string[] Paths((string Id, string Slug, string Product) shop) =>
        [$"/s/{shop.Slug}", $"/s/{shop.Slug}/p/laddu", $"/api/storefront/v1/{shop.Slug}/products/laddu", $"/s/{shop.Slug}/search?q=laddu"];

    internal static async Task<(ApiClient Seller, (string Id, string Slug, string Product) Shop)> Open(TestSite site)
    {
        var seller = new ApiClient(await site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = $"Hot {Guid.NewGuid():N}"[..20] })).Is(201);
        var product = (
            await seller.Post(
                $"/api/v1/stores/{shop.Text("id")}/products",
                new { title = "Laddu", price = new { amount = 15000, currency = "INR" } }
            )
        ).Is(201);
        return (seller, (shop.Text("id"), shop.Text("slug"), product.Text("id")));
    }

    private sealed class CountedCalls : IIncomingGrainCallFilter
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.ImplementationMethod.DeclaringType?.Namespace?.StartsWith("Dukaan.Storefront", StringComparison.Ordinal) == true)
            {
                Interlocked.Increment(ref _count);
            }

            return context.Invoke();
        }
    }
}
