using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A seller offers their shop in several languages, and writes its texts in them.</summary>
public sealed class TranslationPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_shop_in_one_language_has_no_fields_for_others()
    {
        using var shop = await NewShop();

        foreach (var path in new[] { "products/new", "pages/new", "pages", "collections/new" })
        {
            Assert.DoesNotContain("In other languages", (await shop.Open(path)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_languages_chosen_in_the_settings_are_offered_and_can_be_taken_back()
    {
        using var shop = await NewShop();
        await shop.Open("settings");
        await shop.Submit("settings", ("languages", "ta"));

        Assert.Contains("lang=\"ta\" hreflang=\"ta\"", (await shop.Visit()).Html, StringComparison.Ordinal);

        await shop.Open("settings");
        await shop.Submit("settings", ("description", "Sweets"));
        Assert.Contains("hreflang=\"ta\"", (await shop.Visit()).Html, StringComparison.Ordinal);

        await shop.Open("settings");
        await shop.Submit("settings", ("languages", ""));
        Assert.DoesNotContain("hreflang", (await shop.Visit()).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_product_is_called_in_another_language_is_written_in_its_form_and_stays_there()
    {
        using var shop = await InHindi();
        var product = await shop.AddProduct("Laddu", "480", ("title:hi", "लड्डू"), ("text:hi", "मावा"));
        var slug = await shop.Slug();

        await shop.Open($"products/{product}");
        var form = shop.Page.Form(shop.Url($"products/{product}"));
        Assert.Equal(("लड्डू", "मावा"), (form["title:hi"], form["text:hi"]));
        Assert.Contains("<h1>लड्डू</h1>", (await shop.Browser.Open($"/s/{slug}/p/laddu?lang=hi")).Html, StringComparison.Ordinal);

        await shop.Open($"products/{product}");
        await shop.Submit($"products/{product}", ("title:hi", ""), ("text:hi", ""));
        Assert.Contains("<h1>Laddu</h1>", (await shop.Browser.Open($"/s/{slug}/p/laddu?lang=hi")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_beside_its_field_and_what_was_typed_is_kept()
    {
        using var shop = await InHindi();
        var product = await shop.AddProduct("Laddu");
        await shop.Open($"products/{product}");

        await shop.Submit($"products/{product}", ("title:hi", new string('अ', 201)));

        shop.Browser.Is(422);
        Assert.Contains("200", shop.Page.ErrorOf("title:hi"), StringComparison.Ordinal);
        Assert.Equal(201, shop.Page.Form(shop.Url($"products/{product}"))["title:hi"]?.Length);
    }

    [Fact]
    public async Task Categories_collections_pages_and_the_announcement_have_their_fields_too()
    {
        using var shop = await InHindi();
        await shop.AddProduct("Laddu", "480", ("category", "Sweets"));
        var category = Regex.Match((await shop.Open("categories")).Html, "categories/([0-9a-z]{26})\"").Groups[1].Value;
        await shop.Open($"categories/{category}");
        await shop.Submit($"categories/{category}/rename", ("title:hi", "मिठाई"));
        await shop.Open("collections/new");
        await shop.Submit("collections", ("title", "Gifts"), ("title:hi", "उपहार"), ("text:hi", "सबके लिए"));
        await shop.Open("pages/new");
        await shop.Submit("pages", ("title", "Care"), ("text", "Since 1962"), ("title:hi", "हमारे बारे में"), ("text:hi", "१९६२ से"));
        await shop.Open("pages");
        await shop.Submit("announcement", ("announcement", "Open"), ("title:hi", "खुला है"), ("text:hi", "मिठाई की दुकान"));

        Assert.Equal("मिठाई", (await shop.Open($"categories/{category}")).Form(shop.Url($"categories/{category}/rename"))["title:hi"]);
        Assert.Equal("खुला है", (await shop.Open("pages")).Form(shop.Url("announcement"))["title:hi"]);
        var slug = await shop.Slug();
        var home = await shop.Browser.Open($"/s/{slug}?lang=hi");
        Assert.True(home.Says("खुला है") && home.Says("मिठाई की दुकान") && home.Says("हमारे बारे में"), home.Text);
        Assert.True((await shop.Browser.Open($"/s/{slug}/pages/care?lang=hi")).Says("१९६२ से"));
        Assert.True((await shop.Browser.Open($"/s/{slug}/c/sweets?lang=hi")).Says("मिठाई"));
        Assert.True((await shop.Browser.Open($"/s/{slug}/collections/gifts?lang=hi")).Says("सबके लिए"));
    }

    [Fact]
    public async Task Options_and_values_are_named_once_and_hold_for_every_product_of_the_shop()
    {
        using var shop = await InHindi();
        var (kurta, shirt) = (await shop.AddProduct("Kurta"), await shop.AddProduct("Shirt"));
        foreach (var product in (string[])[kurta, shirt])
        {
            await shop.Open($"products/{product}/variants");
            await shop.Submit($"products/{product}/options", ("option0.name", "Colour"), ("option0.values", "Red, Blue"));
        }

        Assert.Contains(
            shop.Url($"products/{kurta}/words"),
            (await shop.Open($"products/{kurta}/variants")).Html,
            StringComparison.Ordinal
        );
        await shop.Open($"products/{kurta}/words");
        await shop.Submit($"products/{kurta}/words", ("word0:hi", "रंग"), ("word1:hi", new string('अ', 41)));
        shop.Browser.Is(422);
        Assert.Equal("रंग", shop.Page.Form(shop.Url($"products/{kurta}/words"))["word0:hi"]);
        await shop.Submit($"products/{kurta}/words", ("word1:hi", "लाल"));

        var form = (await shop.Open($"products/{shirt}/words")).Form(shop.Url($"products/{shirt}/words"));
        Assert.Equal(("रंग", "लाल", ""), (form["word0:hi"], form["word1:hi"], form["word2:hi"]));
        var page = await shop.Browser.Open($"/s/{await shop.Slug()}/p/shirt?lang=hi");
        Assert.True(page.Says("रंग") && page.Says("लाल") && page.Says("Blue"), page.Text);

        await shop.Open($"products/{kurta}/words");
        await shop.Submit($"products/{kurta}/words", ("word1:hi", ""));
        Assert.False((await shop.Browser.Open($"/s/{await shop.Slug()}/p/shirt")).Says("लाल"));
    }

    [Fact]
    public async Task A_shop_in_one_language_has_no_words_to_name()
    {
        using var shop = await NewShop();
        var kurta = await shop.AddProduct("Kurta");
        await shop.Open($"products/{kurta}/variants");
        await shop.Submit($"products/{kurta}/options", ("option0.name", "Colour"), ("option0.values", "Red, Blue"));

        Assert.DoesNotContain("/words\"", (await shop.Open($"products/{kurta}/variants")).Html, StringComparison.Ordinal);
    }

    private async Task<ShopBrowser> InHindi()
    {
        var shop = await NewShop();
        await shop.Open("settings");
        await shop.Submit("settings", ("languages", "hi"));
        return shop;
    }
}
