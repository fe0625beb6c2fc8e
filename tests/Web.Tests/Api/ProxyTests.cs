using System.Net;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Api;

/// <summary>A site behind a proxy that it trusts, and one that trusts none.</summary>
public sealed class ProxyTests
{
    private static readonly (string, string)[] Forwarded =
    [
        ("X-Forwarded-For", "203.0.113.9"),
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-Host", "shop.example"),
    ];

    [Fact]
    public async Task What_a_trusted_proxy_says_of_its_client_is_believed()
    {
        await using var site = await TestSite.Start(options =>
            options with
            {
                TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")],
                RateLimits = true,
            }
        );
        var seller = new ApiClient(await site.Seller());

        var opened = (await seller.Post("/api/v1/stores", new { name = "Far away" }, Forwarded)).Is(201);

        Assert.StartsWith("https://shop.example/s/", opened.Text("url"), StringComparison.Ordinal);
        Assert.Contains("max-age", opened.Headers["Strict-Transport-Security"], StringComparison.Ordinal);
        Assert.Contains("secure", opened.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        await Ask(site, 10, "198.51.100.1", 202);
        await Ask(site, 1, "198.51.100.1", 429);
        await Ask(site, 1, "198.51.100.2", 202);
    }

    [Fact]
    public async Task What_anybody_else_says_is_not()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true });
        var seller = new ApiClient(await site.Seller());

        var opened = (await seller.Post("/api/v1/stores", new { name = "Right here" }, Forwarded)).Is(201);

        Assert.StartsWith(site.Address.GetLeftPart(UriPartial.Authority), opened.Text("url"), StringComparison.Ordinal);
        Assert.False(opened.Headers.ContainsKey("Strict-Transport-Security"), "Plain http cannot promise https.");
        await Ask(site, 10, "198.51.100.1", 202);
        await Ask(site, 1, "198.51.100.2", 429);
    }

    private static async Task Ask(TestSite site, int times, string address, int status)
    {
        for (var i = 0; i < times; i++)
        {
            (
                await new ApiClient(site.Client()).Post("/api/v1/auth/codes", new { phone = site.NewPhone() }, ("X-Forwarded-For", address))
            ).Is(status);
        }
    }
}
