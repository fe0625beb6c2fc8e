using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

public class SettingsPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task Settings_are_saved_and_the_shop_shows_them_on_the_next_request()
    {
        using var shop = await NewShop();
        await shop.Open("settings");

        await shop.Submit(
            "settings",
            ("name", "Asha & Daughters"),
            ("description", "Sweets since 1962"),
            ("phone", "98765 43210"),
            ("look", "#4338ca#f8f8ff")
        );

        shop.Browser.Is(200);
        var form = shop.Page.Form(shop.Url("settings"));
        Assert.Equal(
            ("Asha & Daughters", "Sweets since 1962", "+919876543210", "#4338ca"),
            (form["name"], form["description"], form["phone"], form["accent"])
        );
        Assert.True((await shop.Visit()).Says("Asha & Daughters"), "The shop should have its new name on the next request.");
    }

    [Theory]
    [InlineData("name", "")]
    [InlineData("slug", "a b")]
    [InlineData("slug", "admin")]
    [InlineData("phone", "12")]
    public async Task A_setting_that_cannot_be_is_refused_beside_its_field_and_kept(string field, string value)
    {
        using var shop = await NewShop();
        await shop.Open("settings");

        await shop.Submit("settings", (field, value), ("description", "Kept all the same"));

        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf(field));
        var form = shop.Page.Form(shop.Url("settings"));
        Assert.Equal((value, "Kept all the same"), (form[field], form["description"]));
    }

    [Fact]
    public async Task Settings_changed_in_two_windows_are_not_overwritten_unseen()
    {
        using var shop = await NewShop();
        var mine = (await shop.Open("settings")).Form(shop.Url("settings"));
        await shop.Submit("settings", ("description", "Theirs"));

        await shop.Browser.Send(mine, ("name", "Mine"));

        shop.Browser.Is(412);
        Assert.Equal("Mine", shop.Page.Form(shop.Url("settings"))["name"]);
        await shop.Submit("settings");
        shop.Browser.Is(200);
    }

    [Fact]
    public async Task The_old_link_goes_on_leading_to_the_shop()
    {
        using var shop = await NewShop();
        var old = await shop.Slug();
        await shop.Open("settings");

        await shop.Submit("settings", ("slug", $"{old}-new"));

        await shop.Browser.Open($"/s/{old}");
        shop.Browser.Is(200);
        Assert.StartsWith($"/s/{old}-new", shop.Browser.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_moves_money_or_opens_doors_asks_for_a_new_code_and_goes_on_with_what_was_typed()
    {
        var phone = Site.NewPhone();
        using var browser = await SignedIn(phone);
        await browser.Submit("/dashboard/new", ("name", "Asha Sweets"));
        using var shop = new ShopBrowser(browser);
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        await shop.Open("payments");
        await shop.Submit("payments/direct", ("vpa", "asha@okaxis"), ("cashOnDelivery", "true"));
        Assert.True(shop.Page.Says("Is it you?"), $"An address that money goes to needs a new code: {shop.Page.Text}");

        await shop.Submit("payments/direct", ("freshCode", "000000"));
        shop.Browser.Is(401);
        Assert.NotNull(shop.Page.ErrorOf("freshCode"));
        await shop.Submit("payments/direct", ("freshCode", await CodeFor(phone)));
        shop.Browser.Is(200);
        Assert.Equal("asha@okaxis", shop.Page.Form(shop.Url("payments/direct"))["vpa"]);

        await shop.Open("webhooks");
        await shop.Submit("webhooks", ("url", "https://example.com/hook"));
        Assert.True(shop.Page.Says("Copy this secret now"), $"A code holds for ten minutes: {shop.Page.Text}");
    }

    [Fact]
    public async Task An_api_key_is_shown_once_works_and_stops_when_it_is_revoked()
    {
        using var shop = await NewShop();
        var form = (await shop.Open("api-keys")).Form(shop.Url("api-keys"));

        await shop.Browser.Send(form, ("name", "Accounting"));
        var key = Regex.Match(shop.Page.Html, "<input id=\"key\" value=\"([^\"]+)\"").Groups[1].Value;
        Assert.NotEmpty(key);
        Assert.True(await Works(key), "The key that was shown should work.");
        await shop.Browser.Send(form, ("name", "Accounting"));
        Assert.DoesNotContain(key, shop.Page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await shop.Open("api-keys")).Html, StringComparison.Ordinal);
        var revoke = Regex.Match(shop.Page.Html, "api-keys/[0-9a-z]{26}/revoke").Value;
        Assert.Single(Regex.Matches(shop.Page.Html, "api-keys/[0-9a-z]{26}/revoke"));
        await shop.Submit(revoke);

        Assert.False(await Works(key), "A revoked key should not work.");

        async Task<bool> Works(string token)
        {
            using var client = Site.Client();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var answer = await client.GetAsync($"/api/v1/stores/{shop.StoreId}/orders");
            return answer.IsSuccessStatusCode;
        }
    }
}
