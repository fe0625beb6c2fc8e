using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>A phone in a lift: what was seen still opens, and what was done is sent once when there is a network again.</summary>
public sealed class OfflineTests
{
    private const string Controlled = "() => navigator.serviceWorker.controller !== null";

    [Fact]
    public async Task A_shop_opens_without_network_and_an_order_made_there_is_sent_once()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000341");
        var shop = await seller.OpenShop("Lift shop");
        await shop.AddProduct("Brass lamp", 45_000, "Lamps");
        await shop.AddProduct("Clay lamp", 5_000, "Lamps");
        await using var phone = await Phone.Open("offline", site);
        var (page, context) = (phone.Page, phone.Page.Context);

        await phone.Go($"/s/{shop.Slug}");
        await page.WaitForFunctionAsync(Controlled);
        await phone.Go($"/s/{shop.Slug}");
        await phone.Go($"/s/{shop.Slug}/p/brass-lamp");

        await context.SetOfflineAsync(true);
        await phone.Go($"/s/{shop.Slug}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Lift shop" })).ToBeVisibleAsync();
        await phone.Go($"/s/{shop.Slug}/p/clay-lamp");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are offline" })).ToBeVisibleAsync();
        await phone.Shot("not-seen");
        await phone.Go($"/s/{shop.Slug}/p/brass-lamp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Kept on this device.")).ToBeVisibleAsync();
        await Expect(page.Locator(".bar .cart")).ToHaveAccessibleNameAsync("Cart: 1 item");
        await phone.Shot("kept");

        await context.SetOfflineAsync(false);
        await Checkout(phone, shop.Slug);
        await Expect(page.Locator("input[name=cart]")).ToHaveCountAsync(1);
        await page.GetByLabel("Your name").FillAsync("Meera");
        await page.GetByLabel("Phone number").FillAsync("9811122255");
        await page.GetByLabel("House, street, area").FillAsync("4 Lake View");
        await page.GetByLabel("City").FillAsync("Udaipur");

        await context.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).ClickAsync();
        await Expect(page.GetByText("Your order is kept on this device.")).ToBeVisibleAsync();
        await phone.Shot("order-kept");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).ClickAsync();
        await Expect(page.GetByText("Your order is kept on this device.")).ToBeVisibleAsync();
        Assert.Empty((await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items").EnumerateArray());

        await context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Link, new() { Name = "See your order" }).ClickAsync();
        await page.WaitForURLAsync("**/o/**");
        await Expect(page.GetByText("Brass lamp").First).ToBeVisibleAsync();
        Assert.Single((await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items").EnumerateArray());
        await phone.Go($"/s/{shop.Slug}/cart");
        await Expect(page.GetByText("Your cart is empty")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_a_phone_without_network_says_is_in_the_language_that_its_reader_chose_last()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000342");
        var shop = await seller.OpenShop("Two tongues");
        await seller.Patch($"/api/v1/stores/{shop.Id}", new { languages = new[] { "hi", "ar" } });
        await shop.AddProduct("Brass lamp", 45_000, "Lamps");
        await using var phone = await Phone.Open("offline-language", site);
        var (page, context) = (phone.Page, phone.Page.Context);
        await phone.Go($"/s/{shop.Slug}");
        await page.WaitForFunctionAsync(Controlled);
        await Kept("en");

        foreach (var (language, side) in new[] { ("hi", "ltr"), ("ar", "rtl"), ("en", "ltr") })
        {
            await phone.Go($"/s/{shop.Slug}?lang={language}");
            await Kept(language);
            await context.SetOfflineAsync(true);
            await phone.Go($"/s/{shop.Slug}/p/never-seen-{language}");
            await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
            await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", side);
            await Expect(page.Locator("h1")).ToHaveTextAsync(Dukaan.Web.Texts.ShopLanguages.For(language).Offline.Heading);
            await phone.Shot(language);
            await context.SetOfflineAsync(false);
        }

        Task Kept(string language) =>
            TestKit.Eventually.Holds(
                () =>
                    page.EvaluateAsync<bool>(
                        """
                        async ([at, language]) => {
                          const kept = await caches.match(at, { ignoreVary: true });
                          return Boolean(kept) && (await kept.text()).includes(`<html lang="${language}"`);
                        }
                        """,
                        new[] { $"/s/{shop.Slug}/offline", language }
                    ),
                $"The page for a phone without network should be kept in {language}."
            );
    }

    /// <summary>What was kept is sent by itself; until it was, the cart is empty and there is no checkout.</summary>
    private static async Task Checkout(Phone phone, string slug)
    {
        await Expect(phone.Page.GetByText("Kept on this device.")).ToBeVisibleAsync();
        await phone.Page.WaitForFunctionAsync("() => document.cookie.includes('dukaan-count=1')");
        await TestKit.Eventually.Holds(
            async () =>
            {
                await phone.Go($"/s/{slug}/checkout");
                return new Uri(phone.Page.Url).AbsolutePath.EndsWith("/checkout", StringComparison.Ordinal);
            },
            "What was put into the cart without network should be sent when there is one."
        );
    }
}
