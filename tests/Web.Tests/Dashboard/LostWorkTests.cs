using Dukaan.Web.Tests.Pictures;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>What is typed and not saved yet stands in the answer of every other button of the same page.</summary>
public sealed class LostWorkTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private static readonly (string Name, string Value)[] Typed =
    [
        ("title", "Kaju katli, 500 g"),
        ("price", "512"),
        ("description", "With silver leaf"),
    ];

    [Fact]
    public async Task Adding_a_photo_keeps_the_name_and_the_price_that_are_being_typed()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli", "480");
        await shop.Open($"products/{id}");

        await shop.Browser.Upload(shop.Url($"products/{id}/photos"), [("photos", "one.jpg", TestPictures.Jpeg(300, 200))], Typed);

        AssertTyped(shop, id);
        Assert.True(shop.Page.Says("The photos are in the shop."), shop.Page.Text);
        await shop.Submit($"products/{id}");
        shop.Browser.Is(200);
        Assert.Equal("512", (await shop.Open($"products/{id}")).Form(shop.Url($"products/{id}"))["price"]);
    }

    [Theory]
    [InlineData("photos/{0}/earlier")]
    [InlineData("photos/{0}/remove")]
    [InlineData("visible")]
    public async Task Other_buttons_of_a_product_keep_what_is_being_typed(string action)
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli", "480");
        await shop.Open($"products/{id}");
        await shop.Browser.Upload(
            shop.Url($"products/{id}/photos"),
            [("photos", "one.jpg", TestPictures.Jpeg(300, 200)), ("photos", "two.jpg", TestPictures.Jpeg(301, 200))]
        );
        var second = System.Text.RegularExpressions.Regex.Match(shop.Page.Html, "/photos/([0-9a-z]+)/earlier").Groups[1].Value;

        await shop.Submit($"products/{id}/{string.Format(System.Globalization.CultureInfo.InvariantCulture, action, second)}", Typed);

        AssertTyped(shop, id);
        await shop.Submit($"products/{id}");
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Kaju katli, 500 g is saved."), shop.Page.Text);
    }

    [Fact]
    public async Task Saving_a_product_keeps_the_photos_that_were_chosen_also_where_something_is_wrong()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli", "480");
        await shop.Open($"products/{id}");

        await shop.Browser.Upload(
            shop.Url($"products/{id}"),
            [("photos", "one.jpg", TestPictures.Jpeg(300, 200))],
            ("title", "Laddu"),
            ("price", "cheap")
        );

        shop.Browser.Is(422);
        var form = shop.Page.Form(shop.Url($"products/{id}"));
        Assert.Equal(("Laddu", "cheap"), (form["title"], form["price"]));
        Assert.Contains("/remove\"", shop.Page.Html, StringComparison.Ordinal);
        await shop.Submit($"products/{id}", ("price", "500"));
        Assert.True(shop.Page.Says("Laddu is saved."), shop.Page.Text);
    }

    [Fact]
    public async Task Closing_the_shop_and_choosing_its_picture_keep_the_settings_that_are_being_typed()
    {
        using var shop = await NewShop();
        await shop.Open("settings");

        await shop.Submit("settings/open", ("description", "Since 1962"), ("address", "12 MI Road"));
        Assert.True(shop.Page.Says("Your shop is closed."), shop.Page.Text);
        Assert.Equal("Since 1962", shop.Page.Form(shop.Url("settings"))["description"]);

        await shop.Browser.Upload(
            shop.Url("settings/picture"),
            [("photos", "one.jpg", TestPictures.Jpeg(300, 200))],
            ("returnPolicy", "Within 7 days")
        );
        Assert.True(shop.Page.Says("Your shop has its picture."), shop.Page.Text);
        var form = shop.Page.Form(shop.Url("settings"));
        Assert.Equal(("Since 1962", "12 MI Road", "Within 7 days"), (form["description"], form["address"], form["returnPolicy"]));

        await shop.Submit("settings");
        Assert.True(shop.Page.Says("Saved. Your shop shows it already."), shop.Page.Text);
        Assert.Equal("12 MI Road", (await shop.Open("settings")).Form(shop.Url("settings"))["address"]);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("INR")]
    public async Task A_picture_that_was_chosen_in_the_settings_waits_for_the_code_and_for_what_is_wrong_elsewhere(string currency)
    {
        var phone = Site.NewPhone();
        using var browser = await SignedIn(phone);
        await browser.Submit("/dashboard/new", ("name", "Asha Sweets"));
        using var shop = new ShopBrowser(browser);
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        await shop.Open("settings");

        await shop.Browser.Upload(shop.Url("settings/open"), [("photos", "one.jpg", TestPictures.Jpeg(300, 200))]);
        Assert.True(shop.Page.Says("Chosen, and not saved yet."), shop.Page.Text);
        await shop.Browser.Upload(
            shop.Url("settings"),
            [("photos", "two.jpg", TestPictures.Jpeg(301, 200))],
            ("phone", "98100 11223"),
            ("currency", currency)
        );
        Assert.True(shop.Page.Says("Is it you?"), shop.Page.Text);
        await shop.Submit("settings", ("freshCode", "000000"));
        await shop.Submit("settings", ("freshCode", await CodeFor(phone)));
        if (currency == "none")
        {
            shop.Browser.Is(422);
            Assert.True(shop.Page.Says("Chosen, and not saved yet."), shop.Page.Text);
            await shop.Submit("settings", ("currency", "INR"));
        }

        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Saved. Your shop shows it already."), shop.Page.Text);
        Assert.Contains("settings/picture/remove", shop.Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_none_is_refused_before_a_code_is_sent()
    {
        using var browser = await SignedIn(Site.NewPhone());
        await browser.Submit("/dashboard/new", ("name", "Asha Sweets"));
        using var shop = new ShopBrowser(browser);
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        await shop.Open("settings");

        await shop.Browser.Upload(shop.Url("settings"), [("photos", "one.jpg", [1, 2, 3])], ("phone", "98100 11224"));

        shop.Browser.Is(422);
        Assert.False(shop.Page.Says("Is it you?"), "A picture that cannot be read should be said before anybody waits for a code.");
        Assert.Equal("98100 11224", shop.Page.Form(shop.Url("settings"))["phone"]);
    }

    [Fact]
    public async Task Options_without_anything_in_them_are_refused_and_the_same_ones_change_nothing()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Shirt", "500");
        await shop.Open($"products/{id}/variants");

        await shop.Submit($"products/{id}/options");
        shop.Browser.Is(422);
        Assert.True(shop.Page.Says("enter an option"), shop.Page.Text);

        await shop.Submit($"products/{id}/options", ("option0.name", "Size"), ("option0.values", "S, M"));
        Assert.True(shop.Page.Says("Saved."), shop.Page.Text);
        await shop.Submit($"products/{id}/options");
        Assert.True(shop.Page.Says("Nothing was changed."), shop.Page.Text);
    }

    [Fact]
    public async Task What_is_typed_of_variants_and_options_stands_again_where_something_is_wrong()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Shirt", "500");
        await shop.Open($"products/{id}/variants");
        await shop.Submit($"products/{id}/options", ("option0.name", "Size"), ("option0.values", "S, M"));
        var variants = System
            .Text.RegularExpressions.Regex.Matches(shop.Page.Html, "name=\"([0-9a-z]{26})\\.price\"")
            .Select(match => match.Groups[1].Value)
            .ToArray();

        await shop.Submit(
            $"products/{id}/variants",
            ($"{variants[0]}.price", ""),
            ($"{variants[0]}.stock", "7"),
            ($"-{variants[1]}.inStock", "")
        );
        shop.Browser.Is(422);
        var form = shop.Page.Form(shop.Url($"products/{id}/variants"));
        Assert.Equal(("", "7", null), (form[$"{variants[0]}.price"], form[$"{variants[0]}.stock"], form[$"{variants[1]}.inStock"]));

        await shop.Submit($"products/{id}/options", ("option0.name", ""), ("option1.name", "Colour"), ("option1.values", "Red, Blue"));
        shop.Browser.Is(422);
        Assert.Equal("Red, Blue", shop.Page.Form(shop.Url($"products/{id}/options"))["option1.values"]);
    }

    [Fact]
    public async Task Revoking_a_key_keeps_the_name_of_the_next_one_that_is_being_typed()
    {
        using var shop = await NewShop();
        await shop.Open("api-keys");
        await shop.Submit("api-keys", ("name", "Accounting"));
        var revoke = System.Text.RegularExpressions.Regex.Match(shop.Page.Html, "api-keys/[0-9a-z]{26}/revoke").Value;

        await shop.Submit(revoke, ("name", "Warehouse"));

        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("The key is revoked and no longer works."), shop.Page.Text);
        Assert.Equal("Warehouse", shop.Page.Form(shop.Url("api-keys"))["name"]);
        await shop.Submit("api-keys");
        Assert.True(shop.Page.Says("Warehouse: copy this key now"), shop.Page.Text);
    }

    private static void AssertTyped(ShopBrowser shop, string id)
    {
        shop.Browser.Is(200);
        var form = shop.Page.Form(shop.Url($"products/{id}"));
        Assert.All(Typed, field =>
            Assert.True(form[field.Name] == field.Value, $"What was typed as {field.Name} is gone: the page has \"{form[field.Name]}\".")
        );
    }
}
