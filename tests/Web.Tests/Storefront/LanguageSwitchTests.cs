using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dukaan.Invoices;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>A shop with several languages: which one a shopper reads, how they choose another, and what follows their choice.</summary>
public sealed partial class LanguageSwitchTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly string[] HindiAndArabic = ["hi", "ar"];
    private static readonly string[] Varieties = ["pt", "pt-PT", "zh"];

    [Fact]
    public async Task A_shop_in_one_language_has_no_switch_and_its_pages_vary_by_nothing_more()
    {
        var shop = await Shop();
        using var shopper = Browser();
        var page = await shopper.Get($"/s/{shop.Slug}", ("Accept-Language", "hi"));

        Assert.Equal("en", Language(page));
        Assert.Equal("Accept-Encoding", page.Headers["Vary"]);
        Assert.DoesNotContain("hreflang", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("#languages", page.Body, StringComparison.Ordinal);
        Assert.Equal("en", Language(await shopper.Get($"/s/{shop.Slug}?lang=hi")));
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData("xx, fr;q=0.9", "en")]
    [InlineData("hi-IN, en;q=0.8", "hi")]
    [InlineData("fr, ar-EG;q=0.7, hi;q=0.3", "ar")]
    [InlineData("hi;q=0.2, en;q=0.9", "en")]
    [InlineData("hi;q=0", "en")]
    [InlineData("hi;q=nonsense, ;;,,, *", "en")]
    public async Task The_browsers_first_language_that_the_shop_has_is_read_until_another_is_chosen(string accepted, string language)
    {
        var shop = await SeveralLanguages();
        using var shopper = Browser();
        for (var hot = 0; hot < 3; hot++)
        {
            var page = await shopper.Get($"/s/{shop.Slug}", ("Accept-Language", accepted));

            Assert.Equal(language, Language(page));
            Assert.Equal("Accept-Encoding, Accept-Language, Cookie", page.Headers["Vary"]);
        }
    }

    [Fact]
    public async Task What_a_shopper_chose_by_a_link_is_remembered_in_this_shop_on_every_page()
    {
        var shop = await SeveralLanguages();
        await Product(shop);
        using var shopper = Browser();
        using var other = Browser();
        Assert.Equal("en", Language(await shopper.Get($"/s/{shop.Slug}")));
        var switched = Regex
            .Match((await shopper.Get($"/s/{shop.Slug}/p/laddu")).Body, "href=\"([^\"]*)\" lang=\"ar\" hreflang")
            .Groups[1]
            .Value;
        Assert.Equal($"/s/{shop.Slug}/p/laddu?lang=ar", switched);

        var chosen = await shopper.Get(switched);

        Assert.Equal("ar", Language(chosen));
        Assert.Contains("dir=\"rtl\"", chosen.Body, StringComparison.Ordinal);
        foreach (var path in new[] { "", "", "/p/laddu", "/search?q=laddu", "/search?q=laddu", "/cart", "/info", "/account", "/nowhere" })
        {
            Assert.Equal("ar", Language(await shopper.Get($"/s/{shop.Slug}{path}", ("Accept-Language", "hi"))));
            Assert.Equal("hi", Language(await other.Get($"/s/{shop.Slug}{path}", ("Accept-Language", "hi"))));
        }

        Assert.Equal("en", Language(await shopper.Get($"/s/{shop.Slug}?lang=en")));
        Assert.Equal("en", Language(await shopper.Get($"/s/{shop.Slug}", ("Accept-Language", "hi"))));
    }

    [Fact]
    public async Task Each_language_of_a_page_has_its_own_address_for_search_engines()
    {
        var shop = await SeveralLanguages();
        await Product(shop);
        using var shopper = Browser();
        var page = $"{Site.Address}s/{shop.Slug}/p/laddu";

        foreach (var (asked, canonical) in new[] { ("", page), ("?lang=hi", $"{page}?lang=hi"), ("?lang=en", page) })
        {
            var html = (await shopper.Get($"/s/{shop.Slug}/p/laddu{asked}")).Body;
            Assert.Contains($"<link rel=\"canonical\" href=\"{canonical}\">", html, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"alternate\" hreflang=\"en\" href=\"{page}\">", html, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"alternate\" hreflang=\"hi\" href=\"{page}?lang=hi\">", html, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"alternate\" hreflang=\"x-default\" href=\"{page}\">", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sitemap_of_a_shop_in_several_languages_names_each_page_in_each_of_them()
    {
        var shop = await SeveralLanguages();
        await Product(shop);
        var page = $"{Site.Address}s/{shop.Slug}/p/laddu";
        using var crawler = Browser();

        var map = XDocument.Parse((await crawler.Get($"/s/{shop.Slug}/sitemap.xml")).Is(200).Body);
        XNamespace sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var url = map.Root!.Elements(sitemaps + "url").Single(each => each.Element(sitemaps + "loc")!.Value == page);
        var links = url.Elements(html + "link").Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}");
        Assert.Equal([$"en {page}", $"hi {page}?lang=hi", $"ar {page}?lang=ar"], links);

        var single = await Shop();
        Assert.DoesNotContain("xhtml", (await crawler.Get($"/s/{single.Slug}/sitemap.xml")).Is(200).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pt-AO", "pt-PT")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt", "pt")]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("zh-TW, en;q=0.5", "zh")]
    [InlineData("zh-Hant-HK", "zh")]
    public async Task A_browser_that_names_a_region_or_a_script_gets_the_nearest_variety_that_the_shop_has(string accepted, string language)
    {
        var shop = await Shop();
        await Settings(shop, new { languages = Varieties });
        using var shopper = Browser();

        Assert.Equal(language, Language(await shopper.Get($"/s/{shop.Slug}", ("Accept-Language", accepted))));
    }

    [Fact]
    public async Task An_order_stays_in_the_language_in_which_it_was_placed_and_so_do_its_papers()
    {
        var shop = await SeveralLanguages();
        var product = await Product(shop);
        using var shopper = await WithCart(shop, product);
        await shopper.Get($"/s/{shop.Slug}?lang=hi");
        var placed = await Checkout(shopper, shop, (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200));
        var order = placed.Is(303).Headers["Location"];

        using var elsewhere = Browser();
        Assert.Equal("hi", Language(await elsewhere.Get(order, ("Accept-Language", "en"))));
        Assert.Equal("ar", Language(await elsewhere.Get($"{order}?lang=ar")));

        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        (await shop.Seller.Post($"{shop.Path}/orders/{id}/confirm", new { })).Is(200);
        Caller.Set(shop.Id, "seller:test");
        Assert.Equal("hi", (await Site.Grains.GetGrain<IInvoicesGrain>(shop.Id).Issue(id)).OrThrow().Language);
    }

    [Theory]
    [InlineData("unknown-language", "xx-nowhere")]
    [InlineData("too-many-languages", "hi", "ar", "ta", "te", "bn")]
    public async Task A_shop_has_at_most_five_languages_that_exist(string code, params string[] languages)
    {
        var shop = await Shop();

        (await shop.Seller.Patch(shop.Path, new { languages })).IsProblem(422, code, "languages");
        Assert.Equal(0, (await shop.Seller.Get(shop.Path)).Is(200).At("languages").GetArrayLength());
    }

    [Fact]
    public async Task A_language_that_becomes_the_shops_own_is_no_other_one_any_more()
    {
        var shop = await SeveralLanguages();

        await Settings(shop, new { language = "hi" });

        Assert.Equal("ar", (await shop.Seller.Get(shop.Path)).Is(200).At("languages")[0].GetString());
        using var shopper = Browser();
        Assert.Equal("hi", Language(await shopper.Get($"/s/{shop.Slug}", ("Accept-Language", "en"))));
        await Settings(shop, new { languages = Array.Empty<string>() });
        Assert.DoesNotContain("hreflang", (await shopper.Get($"/s/{shop.Slug}")).Body, StringComparison.Ordinal);
    }

    private async Task<Shop> SeveralLanguages()
    {
        var shop = await Shop();
        await Settings(shop, new { languages = HindiAndArabic });
        return shop;
    }

    private static string Language(Answer page) => Html().Match(page.Body).Groups[1].Value;

    [GeneratedRegex("<html lang=\"([^\"]+)\"")]
    private static partial Regex Html();
}
