using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;

namespace Dukaan.System.Tests.Regions;

/// <summary>
/// P4, P5 and P6 between regions: pages next door, one home for what is written, and nothing that depends on a message arriving.
/// </summary>
[Collection(nameof(RegionProcesses))]
public sealed class RegionTests(RegionProcesses regions)
{
    [Fact]
    public async Task A_seller_sees_their_change_on_the_next_request_in_whichever_region_they_made_it()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Everywhere sweets");
        var product = (await shop.AddProduct("Kaju katli", 45_000)).GetProperty("id").GetString()!;
        using var abroad = RegionProcesses.Through(seller, regions.Fra);
        using var shopper = new Shopper(regions.Fra);

        var rupees = 451;
        foreach (var through in new[] { seller, abroad, seller, abroad })
        {
            var version = await new ShopClient(through, shop.Id, shop.Slug).SavePrice(product, rupees * 100);

            using var page = await shopper.Visit(shop, version);
            Assert.Equal(["fra1"], page.Headers.GetValues("X-Edge-Route"));
            Assert.Contains($"{rupees}", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            rupees++;
        }
    }

    [Fact]
    public async Task Everybody_else_sees_a_change_abroad_too()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Soon everywhere");
        using var shopper = new Shopper(regions.Fra);
        await shop.AddProduct("Mysore pak", 20_000);

        await Eventually.Holds(() => shopper.Sees(shop, "Mysore pak"), "The product should be seen abroad.");
        await Eventually.Holds(
            async () =>
                (await shopper.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative)))
                    .Split('\n')
                    .Any(line =>
                        line.StartsWith("dukaan_replica_changes", StringComparison.Ordinal)
                        && line.Contains("applied", StringComparison.Ordinal)
                    ),
            "Kafka should have brought changes, and /metrics should count them."
        );
    }

    [Fact]
    public async Task A_name_belongs_to_one_shop_in_all_regions()
    {
        using var here = await regions.NewSeller(regions.Bom);
        using var there = await regions.NewSeller(regions.Fra);
        var opened = await Task.WhenAll(
            new[] { here, there }.Select(async seller =>
            {
                using var answer = await seller.Http.PostAsJsonAsync("/api/v1/stores", new { name = "Only one", slug = "only-one-name" });
                return answer.StatusCode;
            })
        );

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], opened.Order());
    }

    [Fact]
    public async Task A_seller_of_one_region_signs_in_through_another_and_finds_their_shop()
    {
        const string Phone = "+919800000399";
        using var first = await SellerClient.SignIn(regions.Fra.Url, Phone);
        var shop = await first.OpenShop("Frankfurt flowers");

        using var again = await SellerClient.SignIn(regions.Bom.Url, Phone, regions.Fra.Url);
        var stores = await again.Get("/api/v1/stores");

        Assert.Equal(shop.Id, stores.GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_order_at_an_edge_is_an_order_at_home_and_its_repeat_is_the_same_order()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Far orders");
        var product = (await shop.AddProduct("Barfi", 30_000)).GetProperty("id").GetString()!;
        using var shopper = new Shopper(regions.Fra);
        using var near = new Shopper(regions.Bom);

        using var first = await shopper.Order(shop, product, "far-1");
        using var again = await shopper.Order(shop, product, "far-1");
        using var elsewhere = await near.Order(shop, product, "far-1");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var placed = await first.Content.ReadFromJsonAsync<JsonElement>();
        foreach (var repeat in new[] { again, elsewhere })
        {
            Assert.Equal(
                placed.GetProperty("orderId").GetString(),
                (await repeat.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("orderId").GetString()
            );
        }

        var orders = await seller.Get($"/api/v1/stores/{shop.Id}/orders");
        Assert.Equal(1, orders.GetProperty("items").GetArrayLength());
        using var status = await shopper.Http.GetAsync(
            placed
                .GetProperty("statusUrl")
                .GetString()!
                .Replace(regions.Bom.Url.Authority, regions.Fra.Url.Authority, StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.OK, status.StatusCode);
    }

    [Fact]
    public async Task While_the_home_is_away_pages_stay_checkout_says_when_to_try_again_and_nothing_is_lost()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Steadfast");
        var product = (await shop.AddProduct("Ladoo", 10_000)).GetProperty("id").GetString()!;
        using var shopper = new Shopper(regions.Fra);
        await Eventually.Holds(() => shopper.Sees(shop, "Ladoo"), "The shop should be copied.");

        await regions.Bom.Kill();
        Assert.True(await shopper.Sees(shop, "Ladoo"), "The home is away; the page is here.");
        using (var refused = await shopper.Order(shop, product, "away-1"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        await regions.Fra.Kill();
        await regions.Fra.StartAgain();
        Assert.True(await shopper.Sees(shop, "Ladoo"), "A restarted edge serves at once what it has copied, though the home is away.");

        await regions.Bom.StartAgain();
        using var placed = await shopper.Order(shop, product, "away-1");
        Assert.Equal(HttpStatusCode.Created, placed.StatusCode);
    }

    [Fact]
    public async Task A_change_that_no_message_told_of_is_seen_all_the_same()
    {
        if (!regions.Broker.IsMock)
        {
            return;
        }

        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Without Kafka");
        using var shopper = new Shopper(regions.Fra);
        await shop.AddProduct("Peda", 10_000);
        await Eventually.Holds(() => shopper.Sees(shop, "Peda"), "The shop should be copied.");

        regions.Broker.Down();
        await shop.AddProduct("Rasgulla", 12_000);
        await Eventually.Holds(() => shopper.Sees(shop, "Rasgulla"), "A copy that hears nothing should ask.");
        regions.Broker.Up();
    }

    [Fact]
    public async Task A_new_region_fills_itself()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Known everywhere");
        var database = await (await PostgresCluster.Shared).NewDatabase();

        await using var iad = await regions.Start("iad1", database);

        await using var look = NpgsqlDataSource.Create(database);
        await Eventually.Holds(
            async () =>
            {
                await using var command = look.CreateCommand(
                    "SELECT count(*) FROM grain_state WHERE kind = 'replica' AND key = $1 AND payload->>'home' = 'bom1'"
                );
                command.Parameters.AddWithValue(shop.Id);
                return (long)(await command.ExecuteScalarAsync())! == 1;
            },
            "The new region should have copied the shop, though nobody has visited it there.",
            TimeSpan.FromSeconds(60)
        );
    }
}
