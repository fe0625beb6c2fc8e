using System.Net;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Web.Tests.Ops;

/// <summary>The operators' page about money.</summary>
public sealed class PaymentsPageTests
{
    private const string Password = "a word nobody guesses";

    [Fact]
    public async Task Operators_see_circuits_and_differences_and_reset_them()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password });
        using var browser = new Dashboard.Browser(site.Address);
        await browser.Open("/ops/payments");
        Assert.Equal("/ops/signin", browser.At);
        await browser.Submit("/ops/signin", ("password", Password));
        var page = await browser.Open("/ops/payments");
        browser.Is(200);
        Assert.True(
            page.Says("sandbox") && page.Says("closed") && page.Says("Nothing disagrees."),
            $"The page must say how payments do: {page.Text}"
        );

        // A seller's webhook that does not answer, an order whose line in the book is gone, and a gateway that failed.
        var seller = new ApiClient(await site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201).Text("id");
        var hook = (
            await seller.Post($"/api/v1/stores/{store}/webhooks", new { url = "https://93.184.215.14/hook", topics = new[] { "orders" } })
        )
            .Is(201)
            .Text("id");
        await Run(
            site,
            $"INSERT INTO delivery_pause (target, store_id, until, reason) VALUES ('{hook}', '{store}', "
                + $"'{site.Time.GetUtcNow().AddMinutes(5):o}', 'It answered 500.')"
        );
        var shop = new Shop(seller, store, (await seller.Get($"/api/v1/stores/{store}")).Text("slug"));
        var order = await Order(site, shop);
        await Run(site, $"DELETE FROM grain_row WHERE kind = 'order-book' AND id = '{order}'");
        await site.Services.GetRequiredService<Silo.Payments.PaymentGateways>().All[0].Circuit.Isolate();

        page = await browser.Open("/ops/payments");
        Assert.True(page.Says("It answered 500.") && page.Says("isolated"), $"The page must show open circuits: {page.Text}");
        await browser.Submit("/ops/payments/circuit/reset");
        Assert.False(browser.Page.Says("isolated"), "A circuit that was reset must be closed.");
        await browser.Submit($"/ops/payments/webhooks/{store}/{hook}/reset");
        Assert.True(browser.Page.Says("Every seller's webhook is posted to."), "A webhook that was reset must not be paused.");
        await browser.Submit("/ops/payments/compare");
        page = await Eventually.Becomes(
            () => browser.Open("/ops/payments"),
            one => one.Says("book-line"),
            "what disagrees must be found and shown"
        );
        Assert.True(page.Says("mended") && page.Says(order), $"It has one right answer: {page.Text}");
        Assert.Equal(order, (await seller.Get($"/api/v1/stores/{store}/orders")).Is(200).At("items")[0].GetProperty("id").GetString());
        Assert.Contains("dukaan_reconciliation_differences", (await seller.Get("/metrics")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_or_resets_anything()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password });
        using var client = site.Client();
        foreach (
            var path in (string[])
                ["/ops/payments/circuit/reset", "/ops/payments/compare", $"/ops/payments/webhooks/{Ids.Token()}/{Ids.Token()}/reset"]
        )
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync(new Uri(path, UriKind.Relative), null)).StatusCode);
        }

        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/ops/api/payments", UriKind.Relative))).StatusCode);
    }

    private static async Task<string> Order(TestSite site, Shop shop)
    {
        var product = (await shop.AddProduct()).Is(201).Text("id");
        return (
            await new ApiClient(site.Client()).Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = "Ravi",
                        phone = "+919876543210",
                        address = new
                        {
                            line1 = "12 MG Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            )
        ).Is(201).Text("orderId");
    }

    private static async Task Run(TestSite site, string sql)
    {
        await using var command = site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
