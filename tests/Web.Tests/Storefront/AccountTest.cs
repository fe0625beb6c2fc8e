using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>A test of shoppers' accounts.</summary>
public abstract class AccountTest(SiteCollection.Running running) : ShopperTest(running)
{
    /// <summary>Signs a browser in at a shop, with the code that was sent.</summary>
    protected async Task SignIn(Browser browser, Shop shop, string phone)
    {
        (await browser.Post($"/s/{shop.Slug}/account/signin", ("phone", phone))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/account/code", ("code", await Code(phone)))).Is(303);
    }

    /// <summary>The newest code that was sent to a phone.</summary>
    protected async Task<string> Code(string phone) =>
        (await new ApiClient(Site.Client()).Get("/dev/messages.json"))
            .Is(200)
            .Json.EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString()!;

    /// <summary>Orders what is in a browser's cart, as whoever has this phone; answers the order's link.</summary>
    protected static async Task<string> Order(Browser browser, Shop shop, string phone, string name = "Asha Rao")
    {
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var placed = await browser.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("name", name),
            ("phone", phone),
            ("line1", "12, 4th Cross"),
            ("city", "Bengaluru"),
            ("postalCode", "560041"),
            ("payment", "cod")
        );
        return placed.Is(303).Headers["Location"];
    }

    /// <summary>Places an order of a product as a guest; answers its link.</summary>
    protected async Task<string> GuestOrder(Shop shop, string product, string phone, string name = "Asha Rao")
    {
        using var browser = await WithCart(shop, product);
        return await Order(browser, shop, phone, name);
    }
}
