using System.Net;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Ops;

/// <summary>The operators' page about shards.</summary>
public sealed class ShardsPageTests
{
    private const string Password = "a word nobody guesses";

    [Fact]
    public async Task An_operator_moves_a_shop_by_its_link_name_and_sees_it_there()
    {
        var far = await (await PostgresCluster.Shared).NewDatabase();
        await using var site = await TestSite.Start(options =>
            options with
            {
                OpsPassword = Password,
                Shards = new Dictionary<string, string> { ["ent1"] = far },
            }
        );
        var seller = new ApiClient(await site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201).Text("id");
        var slug = (await seller.Get($"/api/v1/stores/{store}")).Text("slug");
        using var browser = new Dashboard.Browser(site.Address);
        await browser.Open("/ops/signin");
        await browser.Submit("/ops/signin", ("password", Password));
        await browser.Open("/ops/shards");
        browser.Is(200);
        Assert.True(browser.Page.Says("All shops live in main."), browser.Page.Text);

        await browser.Submit("/ops/shards", ("store", "nobodys-shop"), ("shard", "ent1"));
        Assert.True(browser.Page.Says("There is no store with this id."), browser.Page.Text);
        await browser.Submit("/ops/shards", ("store", slug), ("shard", "ent1"));

        var page = await Eventually.Becomes(
            () => browser.Open("/ops/shards"),
            one => one.Says("lives in ent1"),
            "the shop should have moved"
        );
        Assert.True(page.Says(store), page.Text);
        (await seller.Post($"/api/v1/stores/{store}/products", new { title = "Laddu", price = new { amount = 100, currency = "INR" } })).Is(
            201
        );
        Assert.Contains("dukaan_shard_stores", (await seller.Get("/metrics")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_or_moves_anything()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password });
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync(new Uri("/ops/shards", UriKind.Relative), null)).StatusCode);
    }
}
