using System.Text.RegularExpressions;
using Dukaan.Invoices;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What a seller says in the shop's other languages, as shoppers read and find it.</summary>
public sealed class TranslationTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly string[] Hindi = ["hi"];
    private static readonly string[] Colours = ["Red", "Blue"];
    private static readonly object[] Cleared = [];

    [Fact]
    public async Task A_product_is_read_in_the_shoppers_language_and_what_is_not_said_in_it_stays()
    {
        var (shop, product) = await InHindi();
        await Translate(shop, product, "लड्डू", "");
        using var shopper = Browser();

        var page = (await shopper.Get($"/s/{shop.Slug}/p/laddu?lang=hi")).Is(200).Body;

        Assert.Contains("<h1>लड्डू</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Made with ghee", page, StringComparison.Ordinal);
        Assert.Contains("लड्डू", (await shopper.Get($"/s/{shop.Slug}")).Body, StringComparison.Ordinal);
        using var english = Browser();
        var main = (await english.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body;
        Assert.Contains("<h1>Laddu</h1>", main, StringComparison.Ordinal);
        Assert.DoesNotContain("लड्डू", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("laddu")]
    [InlineData("लड्डू")]
    [InlineData("मावा")]
    public async Task A_product_is_found_by_what_is_said_in_any_language(string query)
    {
        var (shop, product) = await InHindi();
        await Product(shop, "Barfi");
        await Translate(shop, product, "लड्डू", "मावा और घी");
        foreach (var language in new[] { "en", "hi" })
        {
            using var shopper = Browser();

            var found = (await shopper.Get($"/s/{shop.Slug}/search?q={Uri.EscapeDataString(query)}&lang={language}")).Is(200).Body;

            Assert.Contains("/p/laddu\"", found, StringComparison.Ordinal);
            Assert.DoesNotContain("/p/barfi\"", found, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Categories_pages_and_the_announcement_are_read_in_the_shoppers_language()
    {
        var (shop, _) = await InHindi();
        await Settings(shop, new { announcement = "Free delivery today", description = "Sweets since 1962" });
        (await shop.Seller.Put($"{shop.Path}/pages/about", new { title = "About us", text = "Since 1962" })).Is(200);
        var category = (await shop.Seller.Get($"{shop.Path}/categories")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        await Translate(shop, category, "मिठाई", "");
        await Translate(shop, "page:about", "हमारे बारे में", "१९६२ से");
        await Translate(shop, "shop", "आज डिलीवरी मुफ़्त", "१९६२ से मिठाई");
        using var shopper = Browser();

        var home = (await shopper.Get($"/s/{shop.Slug}?lang=hi")).Body;

        Assert.Contains(">आज डिलीवरी मुफ़्त</aside>", home, StringComparison.Ordinal);
        Assert.Contains("१९६२ से मिठाई", home, StringComparison.Ordinal);
        Assert.Contains("<h1>मिठाई ", (await shopper.Get($"/s/{shop.Slug}/c/sweets")).Body, StringComparison.Ordinal);
        Assert.Contains("pages/about\">हमारे बारे में</a>", home, StringComparison.Ordinal);
        Assert.Contains("<h1>हमारे बारे में</h1>", (await shopper.Get($"/s/{shop.Slug}/pages/about")).Body, StringComparison.Ordinal);
        var cart = (await shopper.Get($"/s/{shop.Slug}/cart")).Body;
        Assert.Contains(">आज डिलीवरी मुफ़्त</aside>", cart, StringComparison.Ordinal);
        Assert.Contains("pages/about\">हमारे बारे में</a>", cart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cart_checkout_order_and_invoice_call_goods_as_the_shopper_reads_them_and_the_seller_their_own_way()
    {
        var (shop, product) = await InHindi();
        await Translate(shop, product, "लड्डू", "");
        using var shopper = await WithCart(shop, product);
        await shopper.Get($"/s/{shop.Slug}?lang=hi");
        Assert.Contains(">लड्डू<", (await shopper.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
        var form = (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains(">लड्डू<", form.Body, StringComparison.Ordinal);

        var order = (await Checkout(shopper, shop, form)).Is(303).Headers["Location"];

        Assert.Contains(">लड्डू<", (await shopper.Get(order)).Body, StringComparison.Ordinal);
        var seen = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        var sold = (await shop.Seller.Get($"{shop.Path}/orders/{seen}")).Is(200).At("lines")[0];
        Assert.Equal("Laddu", sold.GetProperty("title").GetString());
        (await shop.Seller.Post($"{shop.Path}/orders/{seen}/confirm", new { })).Is(200);
        Caller.Set(shop.Id, "seller:test");
        var invoice = (await Site.Grains.GetGrain<IInvoicesGrain>(shop.Id).Issue(seen)).OrThrow();
        Assert.Equal(("hi", "लड्डू"), (invoice.Language, invoice.Lines[0].Title));
    }

    [Fact]
    public async Task What_programs_read_is_in_the_shops_own_language_unless_their_address_names_another()
    {
        var (shop, product) = await InHindi();
        await Translate(shop, product, "लड्डू", "मावा");
        using var shopper = Browser();
        await shopper.Get($"/s/{shop.Slug}?lang=hi");
        var api = $"/api/storefront/v1/{shop.Slug}";
        foreach (var path in new[] { $"/s/{shop.Slug}/feeds/google.xml", $"{api}/products/laddu" })
        {
            var read = (await shopper.Get(path, ("Accept-Language", "hi"))).Is(200).Body;
            Assert.Contains("Laddu", read, StringComparison.Ordinal);
            Assert.DoesNotContain("लड्डू", Regex.Unescape(read), StringComparison.Ordinal);
        }

        var program = new ApiClient(Site.Client());
        Assert.Equal("लड्डू", (await program.Get($"{api}/products/laddu?lang=hi")).Is(200).Text("title"));
        Assert.Equal(
            "लड्डू",
            (await program.Get($"{api}/products?q=laddu&lang=hi")).Is(200).At("items")[0].GetProperty("title").GetString()
        );
        Assert.Equal("Laddu", (await program.Get($"{api}/products/laddu?lang=ta")).Is(200).Text("title"));
        Assert.Equal("hi", (await program.Get($"{api}?lang=hi")).Is(200).Text("language"));
        var cart = (await program.Post($"{api}/carts", new { })).Is(201).Text("id");
        (await program.Put($"{api}/carts/{cart}/lines/{product}", new { quantity = 1 })).Is(200);
        var line = (await program.Get($"{api}/carts/{cart}?lang=hi")).Is(200).At("lines")[0];
        Assert.Equal("लड्डू", line.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Options_and_their_values_are_read_in_the_shoppers_language_and_chosen_as_the_seller_wrote_them()
    {
        var (shop, product) = await WithColours();
        using var shopper = Browser();

        var page = (await shopper.Get($"/s/{shop.Slug}/p/kurta?lang=hi")).Is(200).Body;

        Assert.Contains("<legend>रंग</legend>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Red\"", page, StringComparison.Ordinal);
        Assert.Contains("<span>लाल</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span>Blue</span>", page, StringComparison.Ordinal); // nothing is said of it
        var list = (await shopper.Get($"/s/{shop.Slug}/search?q=kurta")).Is(200).Body;
        Assert.Contains("option=colour%3Ared", list, StringComparison.Ordinal);
        Assert.Contains("लाल", list, StringComparison.Ordinal);
        Assert.Contains(
            "/p/kurta\"",
            (await shopper.Get($"/s/{shop.Slug}/search?q={Uri.EscapeDataString("लाल")}")).Body,
            StringComparison.Ordinal
        );

        (await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"), ("option0", "Red"))).Is(303);
        Assert.Contains("<small>लाल</small>", (await shopper.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
        var form = (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains("<small>लाल</small>", form.Body, StringComparison.Ordinal);
        var order = (await Checkout(shopper, shop, form)).Is(303).Headers["Location"];
        Assert.Contains("लाल", (await shopper.Get(order)).Body, StringComparison.Ordinal);

        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        var sold = (await shop.Seller.Get($"{shop.Path}/orders/{id}")).Is(200).At("lines")[0];
        Assert.Equal("Red", sold.GetProperty("variant").GetString());
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver"])
        {
            (await shop.Seller.Post($"{shop.Path}/orders/{id}/{step}", new { })).Is(200);
        }

        Caller.Set(shop.Id, "seller:test");
        var invoice = (await Site.Grains.GetGrain<IInvoicesGrain>(shop.Id).Issue(id)).OrThrow();
        Assert.Equal("लाल", invoice.Lines[0].Variant);
        Assert.Contains("Kurta, Blue", (await shopper.Get(order)).Body, StringComparison.Ordinal); // what it can be exchanged for
    }

    [Fact]
    public async Task Wish_list_and_exchange_call_goods_as_the_page_is_read()
    {
        var (shop, product) = await WithColours();
        await Translate(shop, product, "कुर्ता", "");
        await Translate(shop, "word:Blue", "नीला", "");
        using var shopper = Browser();
        await shopper.Get($"/s/{shop.Slug}?lang=hi");
        (await shopper.Post($"/s/{shop.Slug}/account/wishes", ("productId", product))).Is(303);

        Assert.Contains(">कुर्ता<", (await shopper.Get($"/s/{shop.Slug}/account/wishes")).Is(200).Body, StringComparison.Ordinal);

        (await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"), ("option0", "Red"))).Is(303);
        var order = (await Checkout(shopper, shop, await shopper.Get($"/s/{shop.Slug}/checkout"))).Is(303).Headers["Location"];
        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver"])
        {
            (await shop.Seller.Post($"{shop.Path}/orders/{id}/{step}", new { })).Is(200);
        }

        Assert.Contains("कुर्ता, नीला", (await shopper.Get(order)).Body, StringComparison.Ordinal);
        var program = new ApiClient(Site.Client());
        var variant = (await program.Get($"/api/storefront/v1/{shop.Slug}/products/kurta?lang=hi")).Is(200).At("variants")[0];
        Assert.Equal("लाल", variant.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_word_is_said_once_for_the_shop_and_only_of_options_that_there_are()
    {
        var (shop, _) = await WithColours();

        (await shop.Seller.Put($"{shop.Path}/translations/word:Green", Texts("hi", "हरा", ""))).IsProblem(404, "not-found");
        (await shop.Seller.Put($"{shop.Path}/translations/word:RED", Texts("hi", "सुर्ख़", ""))).Is(200);
        (await shop.Seller.Put($"{shop.Path}/translations/word:red", Texts("hi", new string('अ', 41), ""))).IsProblem(
            422,
            "too-long",
            "title:hi"
        );

        var saved = (await shop.Seller.Get($"{shop.Path}/translations")).Is(200).At("items").EnumerateArray();
        var red = saved.Single(each => each.GetProperty("subject").GetString() == "word:red");
        Assert.Equal("सुर्ख़", red.GetProperty("texts")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Texts_become_what_is_sent_and_go_with_what_they_are_of()
    {
        var (shop, product) = await InHindi();
        var path = $"{shop.Path}/translations";
        await Translate(shop, product, "लड्डू", "मावा");
        (await shop.Seller.Put($"{path}/{product}", Texts("ta", "லட்டு", ""))).Is(200);
        var saved = (await shop.Seller.Get(path)).Is(200).At("items");
        Assert.Equal((1, "ta"), (saved.GetArrayLength(), saved[0].GetProperty("texts")[0].GetProperty("language").GetString()));

        (await shop.Seller.Put($"{path}/{product}", Texts("xx-no", "?", ""))).IsProblem(422, "unknown-language", "language");
        (await shop.Seller.Put($"{path}/{product}", Texts("hi", new string('अ', 201), ""))).IsProblem(422, "too-long", "title:hi");
        (await shop.Seller.Put($"{path}/page:nowhere", Texts("hi", "अ", ""))).IsProblem(404, "not-found");
        (await shop.Seller.Put($"{path}/{product}", new { texts = Cleared })).Is(200);
        Assert.Equal(0, (await shop.Seller.Get(path)).Is(200).At("items").GetArrayLength());

        await Translate(shop, product, "लड्डू", "मावा");
        (await shop.Seller.Delete($"{shop.Path}/products/{product}")).Is(204);
        Assert.Equal(0, (await shop.Seller.Get(path)).Is(200).At("items").GetArrayLength());
    }

    private async Task<(Shop Shop, string Product)> InHindi()
    {
        var shop = await Shop();
        await Settings(shop, new { languages = Hindi });
        return (
            shop,
            await Product(
                shop,
                more: new
                {
                    title = "Laddu",
                    price = new { amount = 15_000, currency = "INR" },
                    description = "Made with ghee",
                    category = "Sweets",
                }
            )
        );
    }

    private async Task<(Shop Shop, string Product)> WithColours()
    {
        var shop = await Shop();
        await Settings(shop, new { languages = Hindi });
        var product = await Product(
            shop,
            more: new
            {
                title = "Kurta",
                price = new { amount = 90_000, currency = "INR" },
                options = new[] { new { name = "Colour", values = Colours } },
            }
        );
        await Translate(shop, "word:colour", "रंग", "");
        await Translate(shop, "word:Red", "लाल", "");
        return (shop, product);
    }

    private static async Task Translate(Shop shop, string subject, string title, string text) =>
        (await shop.Seller.Put($"{shop.Path}/translations/{subject}", Texts("hi", title, text))).Is(200);

    private static object Texts(string language, string title, string text) =>
        new
        {
            texts = new[]
            {
                new
                {
                    language,
                    title,
                    text,
                },
            },
        };
}
