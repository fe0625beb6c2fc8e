namespace Dukaan.Web.Tests.Dashboard;

/// <summary>
/// A shopper finds whom to call, where the shop is and whether goods can be returned; nothing of it is shown without the seller's word.
/// </summary>
public sealed class ReachingTheSellerTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task The_number_one_signs_in_with_is_offered_at_the_opening_and_shown_only_with_consent()
    {
        var phone = Site.NewPhone();
        using var browser = await SignedIn(phone);
        Assert.Contains($"Show my number {phone} in the shop", browser.Page.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.Form("/dashboard/new")["showPhone"]);

        await browser.Submit("/dashboard/new", ("name", "Silent shop"));
        var silent = new ShopBrowser(browser);
        Assert.DoesNotContain(phone, (await silent.Visit()).Html, StringComparison.Ordinal);

        await browser.Open("/dashboard/new");
        await browser.Submit("/dashboard/new", ("name", "Open shop"), ("showPhone", "true"));
        var open = new ShopBrowser(browser);
        Assert.Contains($"tel:{phone}", (await open.Visit()).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_offer_the_sellers_own_number_and_every_page_shows_what_the_seller_wrote()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct();
        await shop.Open("settings");
        await shop.Submit("settings/phone", ("address", "12 MI Road\nJaipur"));
        await shop.Submit("settings", ("returnPolicy", "Within 7 days, unused"));
        var slug = await shop.Slug();
        var order = await OrderPage(shop, id);

        foreach (var path in (string[])[$"/s/{slug}", $"/s/{slug}/p/kaju-katli", $"/s/{slug}/cart", order])
        {
            var page = await shop.Browser.Open(path);
            Assert.True(
                page.Html.Contains("href=\"tel:+", StringComparison.Ordinal) && page.Says("12 MI Road"),
                $"{path} should show number and address: {page.Text}"
            );
            Assert.Contains($"href=\"/s/{slug}/info\"", page.Html, StringComparison.Ordinal);
        }

        var info = await shop.Browser.Open($"/s/{slug}/info");
        Assert.True(info.Says("Within 7 days, unused") && info.Says("Returns and refunds"), info.Text);
    }

    [Fact]
    public async Task A_shop_that_says_nothing_has_a_page_that_says_so_and_no_link_to_it()
    {
        using var shop = await NewShop();
        Assert.DoesNotContain("/info\"", (await shop.Visit()).Html, StringComparison.Ordinal);
        Assert.True((await shop.Browser.Open($"/s/{await shop.Slug()}/info")).Says("has not added contact details"), shop.Page.Text);
        Assert.True((await shop.Open("")).Says("Customers cannot reach you"), shop.Page.Text);
    }

    private async Task<string> OrderPage(ShopBrowser shop, string productId)
    {
        var order = await Order(shop, productId);
        return System.Text.RegularExpressions.Regex.Match((await shop.Open($"orders/{order}")).Html, "/o/[^\"]+").Value;
    }
}
