using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

public sealed partial class PageRendererTests
{
    private const string Script = "\"><script>alert('x')</script><img src=x onerror=alert(1)>{{7*7}}</title></textarea>";

    private readonly PageRenderer _renderer = new();

    [Fact]
    public void Script_in_every_text_of_a_shop_is_inert_on_every_page()
    {
        var category = Catalogs.Category("sweets", Script, 0);
        var other = Catalogs.Category("other", $"2{Script}", 1);
        var store = Catalogs.Store(name: Script) with { Description = Script };
        var shop = Catalogs.Of(
            store,
            [category, other],
            Catalogs.Product("a", Script, category: category, description: Script),
            Catalogs.Product("b", Script, category: other, description: Script) with
            {
                InStock = false,
                Labels = new ProductLabels(Script, [Script], []),
            }
        ) with
        {
            Collections = [new("01", "gifts", Script, Script, null, true, null, CollectionSort.Arranged, 1, 1, default)],
            Items = [new CollectionItem("01", Values.Ids.Derive("product", "a"), 1)],
            Front = new ShopFront([Values.Ids.Derive("product", "a")], [new MenuLink(MenuTarget.Home, Title: Script)]),
        };
        foreach (var key in EveryKind("a", "sweets", Script))
        {
            var page = Text(_renderer.Render(shop, key));
            Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
            Assert.All(Scripts().Matches(page).ToList(), tag =>
                Assert.Matches(
                    "^<script type=\"(module\" fetchpriority=\"low\" src=\"/assets/[^\"]+\"|application/ld\\+json\")>$",
                    tag.Value
                )
            );
        }
    }

    [Fact]
    public void Pages_fit_the_strictest_content_security_policy()
    {
        var menu = Catalogs.Menu();
        foreach (var key in EveryKind("item-3", "category-1", "rice"))
        {
            var page = Text(_renderer.Render(menu, key));
            Assert.DoesNotMatch("<[^>]+ style=", page);
            Assert.DoesNotMatch("<[^>]+ on[a-z]+=", page);
            Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
            Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_compressed_forms_are_the_page()
    {
        // What is about one collection is too short to be compressed.
        foreach (
            var key in EveryKind("item-3", "category-1", "rice")
                .Where(key => key.Kind is not (PageKinds.JsonCollections or PageKinds.JsonCollection))
        )
        {
            var page = _renderer.Render(Catalogs.Menu(), key);
            Assert.Equal(page.Body, Read(new BrotliStream(new MemoryStream(page.Brotli), CompressionMode.Decompress)));
            Assert.Equal(page.Body, Read(new GZipStream(new MemoryStream(page.Gzip), CompressionMode.Decompress)));

            var packed = page.Packed();
            Assert.True(packed.IsPacked && packed.Size < page.Size / 2, $"Packed, the page has {packed.Size} of {page.Size} bytes.");
            Assert.Equal(page.Body, packed.Identity());
            Assert.Equal(page.Gzip, packed.InGzip());
            Assert.Equal(page.Body, packed.Unpacked().Body);
        }
    }

    [Fact]
    public void The_first_page_of_a_menu_of_2000_items_is_light()
    {
        var page = _renderer.Render(Catalogs.Menu(), new PageKey(PageKinds.Home));
        Assert.True(page.Body.Length < 60_000, $"The page has {page.Body.Length} bytes: keep cards short.");
        Assert.True(
            page.Brotli.Length < 10_000,
            $"The page has {page.Brotli.Length} bytes in brotli: a phone on 2G waits a second for each 20,000."
        );
    }

    [Fact]
    public void Every_item_of_a_menu_of_2000_is_on_exactly_one_of_its_pages()
    {
        var menu = Catalogs.Menu();
        var seen = new List<string>();
        var number = 1;
        for (var more = true; more; number++)
        {
            var page = Text(_renderer.Render(menu, new PageKey(PageKinds.Home, Number: number)));
            seen.AddRange(ProductLinks().Matches(page).Select(match => match.Groups[1].Value));
            more = page.Contains($"?page={number + 1}&amp;after=", StringComparison.Ordinal);
        }

        Assert.Equal(menu.Products.Select(product => product.Handle), seen);
        Assert.Equal(404, _renderer.Render(menu, new PageKey(PageKinds.Home, Number: number)).Status);
    }

    [Fact]
    public void A_menu_s_first_page_leads_to_all_its_categories()
    {
        var menu = Catalogs.Menu();
        var page = Text(_renderer.Render(menu, new PageKey(PageKinds.Home)));
        Assert.All(menu.Categories, category => Assert.Contains($"href=\"/s/asha/c/{category.Handle}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_keep_their_place_and_only_those_in_sight_load_at_once()
    {
        var page = Text(_renderer.Render(Catalogs.Menu(), new PageKey(PageKinds.Home)));
        var pictures = Pictures().Matches(page).Select(match => match.Value).ToList();
        Assert.All(pictures, picture => Assert.Matches(" width=\"\\d+\" height=\"\\d+\" alt=\"", picture));
        Assert.Equal(ProductCards.FirstScreen, pictures.Count(picture => !picture.Contains("loading=\"lazy\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_hidden_is_nowhere()
    {
        var shop = Catalogs.Of(Catalogs.Product("seen", "Seen"), Catalogs.Product("hidden", "Hidden") with { Visible = false });
        Assert.Equal(404, _renderer.Render(shop, new PageKey(PageKinds.Product, "hidden")).Status);
        Assert.Equal(404, _renderer.Render(shop, new PageKey(PageKinds.JsonProduct, "hidden")).Status);
        foreach (var key in EveryKind("seen", "none", "hidden").Where(key => key.Kind != PageKinds.Search))
        {
            Assert.DoesNotContain("Hidden", Text(_renderer.Render(shop, key)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_sold_out_says_so_and_cannot_be_added()
    {
        var shop = Catalogs.Of(Catalogs.Product("gone", "Gone") with { InStock = false });
        foreach (var key in (PageKey[])[new(PageKinds.Home), new(PageKinds.Product, "gone")])
        {
            var page = Text(_renderer.Render(shop, key));
            Assert.Contains("Sold out", page, StringComparison.Ordinal);
            Assert.DoesNotContain(key.Kind == PageKinds.Product ? "/cart/add" : "productId", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_closed_shop_shows_its_products_and_sells_none()
    {
        var shop = Catalogs.Of(Catalogs.Store() with { Open = false }, [], Catalogs.Product("a", "Samosa"));
        var page = Text(_renderer.Render(shop, new PageKey(PageKinds.Home)));
        Assert.Contains("is not taking orders right now", page, StringComparison.Ordinal);
        Assert.Contains("Samosa", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"productId\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi", "ltr", "कार्ट")]
    [InlineData("pt-BR", "ltr", "Carrinho")]
    [InlineData("ur", "rtl", "کارٹ")]
    [InlineData("fa", "rtl", "سبد خرید")]
    [InlineData("he", "rtl", "Cart")]
    [InlineData("xx", "ltr", "Cart")]
    public void A_page_says_its_language_and_speaks_it_if_it_can(string language, string direction, string cart)
    {
        var page = Text(_renderer.Render(Catalogs.Of(Catalogs.Store(language: language), []), new PageKey(PageKinds.Home)));
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", page, StringComparison.Ordinal);
        Assert.Contains($"aria-label=\"{cart}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_snapshot_and_key_give_the_same_tag_and_another_price_another()
    {
        var shop = Catalogs.Of(Catalogs.Product("a", "Samosa", 1500));
        var dearer = Catalogs.Of(Catalogs.Product("a", "Samosa", 1600));
        var key = new PageKey(PageKinds.Product, "a");
        Assert.Equal(_renderer.Render(shop, key).ETag, new PageRenderer().Render(shop, key).ETag);
        Assert.NotEqual(_renderer.Render(shop, key).ETag, _renderer.Render(dearer, key).ETag);
        Assert.Matches("^\"[A-Za-z0-9_-]{16}\"$", _renderer.Render(shop, key).ETag);
    }

    [Theory]
    [InlineData(PageKinds.Home, "", 1, "/s/asha")]
    [InlineData(PageKinds.Home, "", 3, "/s/asha?page=3")]
    [InlineData(PageKinds.Category, "café", 2, "/s/asha/c/caf%C3%A9?page=2")]
    [InlineData(PageKinds.Product, "a&b", 1, "/s/asha/p/a%26b")]
    [InlineData(PageKinds.Search, "dal & rice", 2, "/s/asha/search?q=dal%20%26%20rice&page=2")]
    public void A_name_the_shop_had_before_leads_to_the_same_page_under_its_new_one(string kind, string name, int number, string expected)
    {
        var page = _renderer.Render(Catalogs.Of(), new PageKey(kind, name, Number: number, Slug: "old-name"));
        Assert.Equal((308, expected), (page.Status, page.Location));
    }

    [Fact]
    public void Search_engines_read_the_product_s_price_and_whether_it_can_be_had()
    {
        var shop = Catalogs.Of(Catalogs.Product("a", "Samosa </script>", 1550) with { InStock = false });
        var page = Text(_renderer.Render(shop, new PageKey(PageKinds.Product, "a", Host: "https://dukaan.example")));
        var block = Regex.Match(page, "<script type=\"application/ld\\+json\">(.*?)</script>").Groups[1].Value;
        using var data = JsonDocument.Parse(block);
        Assert.Equal("Samosa </script>", data.RootElement.GetProperty("name").GetString());
        var offer = data.RootElement.GetProperty("offers");
        Assert.Equal(
            ("15.50", "INR", "https://schema.org/OutOfStock", "https://dukaan.example/s/asha/p/a"),
            (
                offer.GetProperty("price").GetString(),
                offer.GetProperty("priceCurrency").GetString(),
                offer.GetProperty("availability").GetString(),
                offer.GetProperty("url").GetString()
            )
        );
        Assert.Contains("<link rel=\"canonical\" href=\"https://dukaan.example/s/asha/p/a\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "<meta property=\"og:title\" content=\"Samosa &lt;/script&gt; · Asha&#39;s Kitchen\">",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Products_without_a_category_come_last_and_so_do_those_whose_category_is_gone()
    {
        var category = Catalogs.Category("sweets", "Sweets", 5);
        var shop = Catalogs.Of(
            Catalogs.Store(),
            [category],
            Catalogs.Product("loose", "Loose", position: 0),
            Catalogs.Product("orphan", "Orphan", position: 1, category: Catalogs.Category("gone", "Gone", 0)),
            Catalogs.Product("sweet", "Sweet", position: 2, category: category)
        );
        var page = Text(_renderer.Render(shop, new PageKey(PageKinds.Home)));
        Assert.Equal(["sweet", "loose", "orphan"], ProductLinks().Matches(page).Select(match => match.Groups[1].Value));
    }

    private static PageKey[] EveryKind(string product, string category, string query) =>
        [
            new(PageKinds.Home),
            new(PageKinds.Category, category),
            new(PageKinds.Product, product),
            new(PageKinds.Search, query),
            new(PageKinds.Search, product),
            new(PageKinds.NotFound),
            new(PageKinds.JsonStore),
            new(PageKinds.JsonProducts, Number: 0, Size: 50),
            new(PageKinds.JsonProduct, product),
            new(PageKinds.Collections),
            new(PageKinds.Collection, "gifts"),
            new(PageKinds.JsonCollections),
            new(PageKinds.JsonCollection, "gifts"),
            new(PageKinds.JsonCollectionProducts, "gifts", Size: 50),
        ];

    private static string Text(Page page) => Encoding.UTF8.GetString(page.Body);

    private static byte[] Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    [GeneratedRegex("<script[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex("<li class=\"card\"><a href=\"/s/asha/p/([^\"]+)\"")]
    private static partial Regex ProductLinks();

    [GeneratedRegex("<img class=\"pic\"[^>]*>")]
    private static partial Regex Pictures();
}
