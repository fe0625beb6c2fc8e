using System.Net;
using System.Text.Json;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;

namespace Dukaan.System.Tests.Regions;

/// <summary>
/// A seller's own name in every region: it is proven at home, and serves the shop next door to each shopper, whether the home answers or
/// not.
/// </summary>
[Collection(nameof(RegionProcesses))]
public sealed class DomainRegionTests : IAsyncLifetime
{
    private const string Name = "shop.asha.example";
    private const string Target = "shops.dukaan.example";

    private readonly NameServer _names = new();
    private RegionSet _regions = null!;

    public async Task InitializeAsync() =>
        _regions = new RegionSet(
            await PostgresCluster.Shared,
            settings: new Dictionary<string, string>
            {
                ["DUKAAN_PUBLIC_URL"] = "https://dukaan.example",
                ["DUKAAN_DOMAIN_TARGET"] = Target,
                ["DUKAAN_DNS"] = _names.EndPoint.ToString(),
            }
        );

    public async Task DisposeAsync()
    {
        await _regions.DisposeAsync();
        await _names.DisposeAsync();
    }

    [Fact]
    public async Task A_name_proven_at_home_serves_the_shop_next_door_in_other_regions_even_while_home_is_away()
    {
        var both = await Task.WhenAll(_regions.Start("bom1"), _regions.Start("fra1"));
        var (home, edge) = (both[0], both[1]);
        using var seller = await SellerClient.SignIn(home.Url, "+919800000398");
        var shop = await seller.OpenShop("Asha Sweets");
        var product = (await shop.AddProduct("Kaju Katli", 45_000)).GetProperty("id").GetString()!;
        Assert.Equal(HttpStatusCode.NotFound, (await Get(edge, "/")).Status);

        await Prove(seller, shop);

        await Eventually.Holds(
            async () =>
                (await Get(edge, "/")) is { Status: HttpStatusCode.OK } page && page.Body.Contains("Kaju Katli", StringComparison.Ordinal),
            "The edge should serve the shop under its name."
        );
        Assert.Equal("fra1", (await Get(edge, "/")).Route);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://{Name}/\">", (await Get(edge, "/")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Ask(edge, Name)); // what Caddy asks before it orders a certificate
        Assert.Equal(HttpStatusCode.NotFound, await Ask(edge, "stranger.example"));
        Assert.Equal(HttpStatusCode.Created, await Order(edge, shop, product));
        Assert.Single((await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items").EnumerateArray());

        await home.Kill();
        await edge.Stop();
        await edge.StartAgain();

        Assert.Contains("Kaju Katli", (await Get(edge, "/")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Ask(edge, Name));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Order(edge, shop, product));

        await home.StartAgain();
        using (var removed = await seller.Http.DeleteAsync(new Uri($"/api/v1/stores/{shop.Id}/domains/{Name}", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        }

        await Eventually.Holds(
            async () => (await Get(edge, "/")).Status == HttpStatusCode.NotFound,
            "The edge should hear that the name was let go."
        );
        Assert.Equal(HttpStatusCode.NotFound, await Ask(edge, Name));
    }

    /// <summary>Makes the records that the seller is told to make, and waits until they are seen.</summary>
    private async Task Prove(SellerClient seller, ShopClient shop)
    {
        var added = await seller.Post($"/api/v1/stores/{shop.Id}/domains", new { name = Name });
        var proof = added.GetProperty("records").EnumerateArray().Single(record => record.GetProperty("type").GetString() == "TXT");
        _names.A(Target, "127.0.0.1");
        _names.Cname(Name, Target);
        _names.Txt(proof.GetProperty("name").GetString()!, proof.GetProperty("value").GetString()!);
        await Eventually.Becomes<JsonElement>(
            () => seller.Post($"/api/v1/stores/{shop.Id}/domains/{Name}/check", new { }),
            domain => domain.GetProperty("state").GetString() == "verified",
            "The name should be verified."
        );
    }

    private static async Task<HttpStatusCode> Ask(DukaanProcess region, string name)
    {
        using var http = new HttpClient { BaseAddress = region.Url };
        using var answer = await http.GetAsync(new Uri($"/internal/tls/ask?domain={name}", UriKind.Relative));
        return answer.StatusCode;
    }

    private static Task<(HttpStatusCode Status, string Body, string Route)> Get(DukaanProcess region, string path) =>
        Visit(region, new HttpRequestMessage(HttpMethod.Get, path));

    private static async Task<HttpStatusCode> Order(DukaanProcess region, ShopClient shop, string product) =>
        (
            await Visit(
                region,
                new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{shop.Slug}/checkout")
                {
                    Headers = { { "Idempotency-Key", Guid.NewGuid().ToString("N") } },
                    Content = global::System.Net.Http.Json.JsonContent.Create(CrashLoad.Checkout(product)),
                }
            )
        ).Status;

    /// <summary>As a front does that has taken the TLS away.</summary>
    private static async Task<(HttpStatusCode Status, string Body, string Route)> Visit(DukaanProcess region, HttpRequestMessage request)
    {
        using var http = new HttpClient { BaseAddress = region.Url };
        using (request)
        {
            request.Headers.Host = Name;
            request.Headers.Add("X-Forwarded-Proto", "https");
            using var answer = await http.SendAsync(request);
            return (
                answer.StatusCode,
                await answer.Content.ReadAsStringAsync(),
                answer.Headers.TryGetValues("X-Edge-Route", out var route) ? route.First() : ""
            );
        }
    }
}
