using System.IO.Compression;
using System.Net;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class PageTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task A_page_is_sent_in_the_form_that_is_accepted_and_not_sent_twice()
    {
        var shop = await Shop();
        await Product(shop, description: "Sweet. " + new string('a', 2_000));
        using var client = Site.Client();
        byte[]? plain = null;
        foreach (var (accept, encoding) in new[] { ("", ""), ("gzip, br", "br"), ("br;q=0.1, gzip", "gzip"), ("identity", "") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/s/{shop.Slug}/p/laddu");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accept);
            using var response = await client.SendAsync(request);
            Assert.Equal(200, (int)response.StatusCode);
            Assert.Equal(encoding, string.Join(",", response.Content.Headers.ContentEncoding));
            Assert.Equal(("no-cache", "Accept-Encoding"), ($"{response.Headers.CacheControl}", $"{response.Headers.Vary}"));
            var sent = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal(sent.Length, response.Content.Headers.ContentLength);
            var body = Unpacked(sent, encoding);
            Assert.Equal(plain ??= body, body);

            using var again = new HttpRequestMessage(HttpMethod.Get, $"/s/{shop.Slug}/p/laddu");
            again.Headers.TryAddWithoutValidation("Accept-Encoding", accept);
            again.Headers.TryAddWithoutValidation("If-None-Match", $"\"other\", {response.Headers.ETag}");
            using var unchanged = await client.SendAsync(again);
            Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
            Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());
            Assert.Equal(response.Headers.ETag, unchanged.Headers.ETag);
        }
    }

    [Fact]
    public async Task HEAD_tells_what_GET_would_send()
    {
        var shop = await Shop();
        using var browser = Browser();
        var get = (await browser.Get($"/s/{shop.Slug}")).Is(200);
        var head = (await browser.Send(HttpMethod.Head, $"/s/{shop.Slug}", null)).Is(200);
        Assert.Empty(head.Body);
        Assert.Equal((get.Headers["ETag"], get.Headers["Content-Length"]), (head.Headers["ETag"], head.Headers["Content-Length"]));
    }

    [Fact]
    public async Task A_changed_price_is_in_the_page_on_the_very_next_request_of_who_saw_the_change()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = Browser();
        for (var price = 20_000; price < 20_020; price++)
        {
            var edited = (
                await shop.Seller.Patch($"{shop.Path}/products/{product}", new { price = new { amount = price, currency = "INR" } })
            ).Is(200);
            var page = await browser.Get($"/s/{shop.Slug}/p/laddu", ("X-Dukaan-Min-Version", $"{edited.Number("version")}"));
            Assert.Contains(
                $"₹{price / 100m:0.##}",
                page.Is(200).Body.Replace(".00", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_version_in_the_future_gets_the_newest_page_there_is()
    {
        var shop = await Shop();
        await Product(shop);
        using var browser = Browser();
        foreach (var version in new[] { "9223372036854775807", "999999", "-1", "1e9", "99999999999999999999999", "x" })
        {
            Assert.Contains(
                "Laddu",
                (await browser.Get($"/s/{shop.Slug}", ("X-Dukaan-Min-Version", version))).Is(200).Body,
                StringComparison.Ordinal
            );
        }

        Assert.Contains(
            "Laddu",
            (await browser.Get($"/s/{shop.Slug}", ("Cookie", $"dukaan-v={shop.Id}:999999"))).Is(200).Body,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Laddu",
            (await browser.Get($"/s/{shop.Slug}", ("Cookie", "dukaan-v=nonsense"))).Is(200).Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_link_of_the_name_the_shop_had_before_leads_to_the_shop()
    {
        var shop = await Shop();
        await Product(shop);
        var renamed = $"{shop.Slug}-x";
        var version = (await shop.Seller.Patch(shop.Path, new { slug = renamed })).Is(200).Number("version");
        using var browser = Browser();
        var answer = (await browser.Get($"/s/{shop.Slug}/p/laddu", ("X-Dukaan-Min-Version", $"{version}"))).Is(308);
        Assert.Equal($"/s/{renamed}/p/laddu", answer.Headers["Location"]);
        Assert.Contains("Laddu", (await browser.Follow(answer)).Is(200).Body, StringComparison.Ordinal);
        foreach (var page in new[] { "cart", "checkout" })
        {
            Assert.Equal($"/s/{renamed}/{page}", (await browser.Get($"/s/{shop.Slug}/{page}")).Is(308).Headers["Location"]);
        }
    }

    [Theory]
    [InlineData("/s/nobody-has-this")]
    [InlineData("/s/nobody-has-this/p/x")]
    [InlineData("/s/x")]
    [InlineData("/s/-----")]
    [InlineData("/s/%3Cscript%3E")]
    [InlineData("/s/..%2F..%2Fetc")]
    [InlineData("/s/nobody-has-this/cart")]
    public async Task An_unknown_shop_is_a_page_that_says_so(string path)
    {
        using var browser = Browser();
        var answer = (await browser.Get(path)).Is(404);
        Assert.Equal("text/html", answer.Type);
        Assert.DoesNotContain("<script>", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/p/nothing")]
    [InlineData("/c/nothing")]
    [InlineData("?page=2")]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?page=99999999999")]
    [InlineData("?page=x")]
    [InlineData("/nothing/at/all")]
    [InlineData("/p/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task What_a_shop_does_not_have_is_a_page_in_the_shop_s_look(string path)
    {
        var shop = await Shop();
        using var browser = Browser();
        var answer = (await browser.Get($"/s/{shop.Slug}{path}")).Is(404);
        Assert.Contains("Asha Sweets", answer.Body, StringComparison.Ordinal);
        Assert.Contains("Page not found", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Capitals_in_a_link_lead_to_the_same_shop()
    {
        var shop = await Shop();
        await Product(shop);
        using var browser = Browser();
        var answer = (await browser.Get($"/s/{shop.Slug.ToUpperInvariant()}/p/laddu?x=1")).Is(308);
        Assert.Equal($"/s/{shop.Slug}/p/laddu?x=1", answer.Headers["Location"]);
    }

    [Fact]
    public async Task Files_of_the_site_are_kept_for_ever_under_their_fingerprint()
    {
        using var browser = Browser();
        var page = (await browser.Get("/")).Is(200);
        foreach (
            var file in System
                .Text.RegularExpressions.Regex.Matches(page.Body, "\"(/assets/[^\"]+)\"")
                .Select(match => match.Groups[1].Value)
                .Distinct()
        )
        {
            Assert.Contains("immutable", (await browser.Get(file)).Is(200).Headers["Cache-Control"], StringComparison.Ordinal);
        }

        Assert.Equal("no-cache", (await browser.Get("/assets/shop.0123456789.css")).Is(200).Headers["Cache-Control"]);
        (await browser.Get("/assets/nothing.css")).Is(404);
        (await browser.Get("/assets/theme/red-blue.css")).Is(404);
        Assert.Equal("image/svg+xml", (await browser.Get("/favicon.ico")).Is(200).Type);
    }

    private static async Task<string> Product(Shop shop, string description) =>
        await Product(
            shop,
            more: new
            {
                title = "Laddu",
                price = new { amount = 15000, currency = "INR" },
                description,
            }
        );

    private static byte[] Unpacked(byte[] sent, string encoding)
    {
        using var memory = new MemoryStream(sent);
        using Stream stream = encoding switch
        {
            "br" => new BrotliStream(memory, CompressionMode.Decompress),
            "gzip" => new GZipStream(memory, CompressionMode.Decompress),
            _ => memory,
        };
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
