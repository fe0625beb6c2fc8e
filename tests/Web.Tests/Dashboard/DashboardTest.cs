using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A test of the seller's pages on the shared site: a browser without script, over real HTTP.</summary>
[Collection(DashboardCollection.Name)]
public abstract class DashboardTest(DashboardCollection.Running running)
{
    protected TestSite Site => running.Site;

    protected Browser NewBrowser() => new(Site.Address);

    /// <summary>The code that was last sent to a phone.</summary>
    protected async Task<string> CodeFor(string phone)
    {
        using var client = Site.Client();
        var messages = await client.GetFromJsonAsync<JsonElement>("/dev/messages.json");
        return messages
            .EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString()!;
    }

    /// <summary>A browser that signed in as this phone's seller; at the page that follows.</summary>
    protected async Task<Browser> SignedIn(string? phone = null)
    {
        var browser = NewBrowser();
        phone ??= Site.NewPhone();
        await browser.Open("/dashboard/signin");
        await browser.Submit("/dashboard/signin", ("phone", phone));
        await browser.Submit("/dashboard/code", ("code", await CodeFor(phone)));
        return browser;
    }

    /// <summary>A new seller with a new shop, at its home page.</summary>
    protected async Task<ShopBrowser> NewShop(string name = "Asha Sweets")
    {
        var browser = await SignedIn();
        await browser.Submit("/dashboard/new", ("name", name));
        var shop = new ShopBrowser(browser);
        await shop.Open("");
        return shop;
    }

    /// <summary>Orders one piece of each of these products as a shopper; answers the order's id.</summary>
    protected Task<string> Order(ShopBrowser shop, params string[] productIds) => Order(shop, productIds, "+919812345678", "12 MI Road");

    /// <summary>Orders a piece of a product to a house in Jaipur.</summary>
    protected Task<string> OrderTo(ShopBrowser shop, string productId, string phone, string line1) =>
        Order(shop, [productId], phone, line1);

    private async Task<string> Order(ShopBrowser shop, string[] productIds, string phone, string line1)
    {
        using var client = Site.Client();
        var answer = await client.PostAsJsonAsync(
            $"/api/storefront/v1/{await shop.Slug()}/checkout",
            new
            {
                lines = productIds.Select(id => new { productId = id, quantity = 1 }),
                customer = new
                {
                    name = "Ravi Kumar",
                    phone,
                    address = new
                    {
                        line1,
                        city = "Jaipur",
                        postalCode = "302001",
                        country = "IN",
                    },
                    note = "Ring twice",
                },
                payment = new { method = "cod" },
            }
        );
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.TryGetProperty("orderId", out var id)
            ? id.GetString()!
            : throw new InvalidOperationException($"The order was refused: {body}");
    }
}
