using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Access;

/// <summary>Anybody can send any Host header. It is in no page, and takes nothing from one.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task Invented_hosts_neither_stand_in_a_page_nor_take_its_canonical_link_away()
    {
        await using var site = await TestSite.Start();
        var own = site.Address.GetLeftPart(UriPartial.Authority);
        var seller = new ApiClient(await site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201);
        var (page, anyone) = ($"/s/{shop.Text("slug")}", new ApiClient(site.Client()));

        for (var i = 0; i < 40; i++)
        {
            var invented = (await anyone.Get(page, ("Host", $"invented-{i}.example"))).Is(200);
            Assert.Equal(own + page, Canonical(invented));
            Assert.DoesNotContain("invented", invented.Body, StringComparison.Ordinal);
        }

        Assert.Equal(own + page, Canonical((await anyone.Get(page)).Is(200)));
        Assert.Equal(
            $"http://localhost:{site.Address.Port}{page}",
            Canonical((await anyone.Get(page, ("Host", $"localhost:{site.Address.Port}"))).Is(200))
        );
        foreach (
            var path in new[]
            {
                "/",
                "/robots.txt",
                "/sitemap.xml",
                $"{page}/sitemap.xml",
                $"{page}/qr.svg",
                $"/api/storefront/v1/{shop.Text("slug")}",
            }
        )
        {
            var told = (await anyone.Get(path, ("Host", "invented.example"))).Is(200);
            Assert.DoesNotContain("invented", told.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_answer_to_a_seller_has_no_link_to_an_invented_host()
    {
        await using var site = await TestSite.Start();
        var seller = new ApiClient(await site.Seller());

        var opened = (
            await seller.Post(
                "/api/v1/stores",
                new { name = "Asha Sweets" },
                ("Host", "invented.example"),
                ("X-Original-Host", "x"),
                ("X-Forwarded-Host", "invented.example")
            )
        ).Is(201);

        Assert.StartsWith(site.Address.GetLeftPart(UriPartial.Authority) + "/s/", opened.Text("url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_says_no_host_that_a_target_names()
    {
        await using var site = await TestSite.Start();
        var seller = new ApiClient(await site.Seller());
        var slug = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201).Text("slug");
        foreach (var target in new[] { $"/S/{slug.ToUpperInvariant()}/p/x", "/dashboard", "/docs", $"/s/{slug}/checkout" })
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(site.Address.Host, site.Address.Port);
            await connection
                .GetStream()
                .WriteAsync(
                    Encoding.ASCII.GetBytes(
                        $"GET http://evil.example{target} HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                    )
                );
            using var reader = new StreamReader(connection.GetStream(), Encoding.UTF8);
            var answer = await reader.ReadToEndAsync();

            var location = Regex.Match(answer, "\r\nLocation: ([^\r]*)");
            Assert.True(location.Success, $"{target} should lead on: {answer}");
            Assert.DoesNotContain("evil", location.Value, StringComparison.Ordinal);
            Assert.False(location.Groups[1].Value.StartsWith("//", StringComparison.Ordinal), $"{location} names a host.");
        }
    }

    private static string Canonical(Answer page) => Regex.Match(page.Body, "<link rel=\"canonical\" href=\"([^\"]*)\">").Groups[1].Value;
}
