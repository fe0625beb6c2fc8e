using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Pages of collections, and what leads to them.</summary>
public sealed partial class CollectionPageTests
{
    private const string Host = "https://dukaan.example";

    private readonly PageRenderer _renderer = new();

    [Fact]
    public void A_long_collection_is_paged_by_positions_so_that_nothing_is_skipped_when_it_changes()
    {
        var products = Many(100);
        var shop = With(products, Hand("gifts", "Gifts"), [.. products.Reverse()]);
        var first = Page(shop, new PageKey(PageKinds.Collection, "gifts"));
        Assert.Equal([.. Enumerable.Range(0, 36).Select(i => $"p{99 - i}")], Cards(first));
        Assert.Contains("100 items", first, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"/s/asha/collections/gifts\">", first, StringComparison.Ordinal);
        var after = After().Match(first).Groups[1].Value;
        Assert.True(Web.Http.Paging.TryRead(after, out var place));

        var fewer = shop with { Items = [.. shop.Items.Skip(30)] }; // the first thirty are taken out meanwhile
        var second = Page(fewer, new PageKey(PageKinds.Collection, "gifts", Number: 2, After: place));
        Assert.Equal([.. Enumerable.Range(36, 34).Select(i => $"p{99 - i}")], Cards(second).Take(34));
    }

    [Theory]
    [InlineData(CollectionSort.Price, "b,a,c")]
    [InlineData(CollectionSort.PriceDescending, "c,a,b")]
    [InlineData(CollectionSort.Newest, "b,c,a")]
    [InlineData(CollectionSort.Arranged, "a,b,c")]
    public void A_collection_is_sorted_as_its_seller_wants(CollectionSort sort, string expected)
    {
        var (day, now) = (TimeSpan.FromDays(1), new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        ImmutableArray<Product> products =
        [
            Catalogs.Product("a", "A", 200, position: 1) with
            {
                CreatedAt = now - (3 * day),
            },
            Catalogs.Product("b", "B", 100, position: 2) with
            {
                CreatedAt = now,
            },
            Catalogs.Product("c", "C", 300, position: 3) with
            {
                CreatedAt = now - day,
            },
        ];
        var rule = new CollectionRule(false, [new(CollectionField.InStock, CollectionComparison.Is, "yes")]);
        var shop = With(products, Hand("all", "All") with { Rule = rule, Sort = sort }, []);
        Assert.Equal(expected.Split(','), Cards(Page(shop, new PageKey(PageKinds.Collection, "all"))));
    }

    [Fact]
    public void A_collection_can_be_narrowed_and_sorted_and_keeps_its_own_order_otherwise()
    {
        var products = Many(60).Select((product, i) => product with { InStock = i % 2 == 0 }).ToImmutableArray();
        var shop = With(products, Hand("gifts", "Gifts"), [.. products.Reverse()]) with
        {
            Popularity = new ShopPopularity([new SoldUnits(products[8].Id, 9), new SoldUnits(products[3].Id, 7)], []),
        };
        var narrow = Page(shop, new PageKey(PageKinds.Collection, "gifts", "inStock=true"));
        Assert.Equal([.. Enumerable.Range(0, 30).Select(i => $"p{58 - (2 * i)}")], Cards(narrow));
        Assert.Contains("30 items", narrow, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"/s/asha/collections/gifts\">", narrow, StringComparison.Ordinal);
        Assert.Contains("/s/asha/collections/gifts?inStock=true&amp;sort=best-sold", narrow, StringComparison.Ordinal);
        Assert.Equal(["p8", "p3"], Cards(Page(shop, new PageKey(PageKinds.Collection, "gifts", "sort=best-sold"))).Take(2));

        var first = Page(shop, new PageKey(PageKinds.Collection, "gifts", "maxPrice=999999999"));
        Assert.True(Web.Http.Paging.TryRead(After().Match(first).Groups[1].Value, out var place));
        var second = Page(shop, new PageKey(PageKinds.Collection, "gifts", "maxPrice=999999999", Number: 2, After: place));
        Assert.Equal([.. Enumerable.Range(0, 60).Select(i => $"p{59 - i}")], Cards(first).Concat(Cards(second)));
    }

    [Fact]
    public void What_others_searched_for_is_offered_where_it_begins_alike()
    {
        var shop = With(Many(3), Hand("gifts", "Gifts"), []) with { Popularity = new ShopPopularity([], ["item 1 red", "item 2", "silk"]) };
        var page = Page(shop, new PageKey(PageKinds.Search, "Item"));
        Assert.Contains("/s/asha/search?q=item%201%20red", page, StringComparison.Ordinal);
        Assert.Contains("/s/asha/search?q=item%202", page, StringComparison.Ordinal);
        Assert.DoesNotContain("silk", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_collection_has_no_page_and_an_empty_one_says_so()
    {
        var shop = With(Many(1), Hand("gifts", "Gifts"), []);
        Assert.Contains(
            "There is nothing in this collection",
            Page(shop, new PageKey(PageKinds.Collection, "gifts")),
            StringComparison.Ordinal
        );
        shop = shop with { Collections = [shop.Collections[0] with { Visible = false }] };
        Assert.Equal(404, _renderer.Render(shop, new PageKey(PageKinds.Collection, "gifts")).Status);
        Assert.Equal(404, _renderer.Render(shop, new PageKey(PageKinds.Collections)).Status);
        Assert.DoesNotContain("collections", Page(shop, new PageKey(PageKinds.Home)), StringComparison.Ordinal);
        Assert.DoesNotContain("collections", Page(shop, new PageKey(PageKinds.Sitemap, Host: Host)), StringComparison.Ordinal);
    }

    [Fact]
    public void Collections_are_in_the_menu_the_sitemap_and_on_a_page_of_their_own()
    {
        var products = Many(2);
        var shop = With(products, Hand("gifts", "Gifts"), products);
        Assert.Contains("href=\"/s/asha/collections\">Collections</a>", Page(shop, new PageKey(PageKinds.Home)), StringComparison.Ordinal);
        Assert.Contains(
            $"<loc>{Host}/s/asha/collections/gifts</loc>",
            Page(shop, new PageKey(PageKinds.Sitemap, Host: Host)),
            StringComparison.Ordinal
        );
        var all = Page(shop, new PageKey(PageKinds.Collections, Host: Host));
        Assert.Contains("<a href=\"/s/asha/collections/gifts\">", all, StringComparison.Ordinal);
        Assert.Contains("\"numberOfItems\":1", all, StringComparison.Ordinal);
        var page = Page(shop, new PageKey(PageKinds.Collection, "gifts", Host: Host));
        Assert.Contains("\"BreadcrumbList\"", page, StringComparison.Ordinal);
        Assert.Contains($"\"item\":\"{Host}/s/asha/collections/gifts\"", page, StringComparison.Ordinal);
        Assert.Contains("\"ItemList\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_seller_chose_to_go_with_a_product_is_shown_else_what_shares_the_most()
    {
        Product Tagged(int i, params ImmutableArray<string> tags) =>
            Catalogs.Product($"p{i}", $"Product {i}", position: i) with
            {
                Labels = new ProductLabels("", tags, []),
            };
        ImmutableArray<Product> products = [Tagged(0, "red", "silk"), Tagged(1), Tagged(2, "silk", "RED"), Tagged(3, "silk"), Tagged(4)];
        var shop = With(products, Hand("gifts", "Gifts"), []);
        Assert.Equal(["p2", "p3", "p1", "p4"], Cards(Page(shop, new PageKey(PageKinds.Product, "p0"))));
        var chosen = products.SetItem(0, products[0] with { Labels = new ProductLabels("", [], [products[4].Id, Ids.Token()]) });
        Assert.Equal(["p4"], Cards(Page(shop with { Products = chosen }, new PageKey(PageKinds.Product, "p0"))));
    }

    [Fact]
    public void A_brand_stands_on_the_page_in_the_data_and_in_the_feeds()
    {
        var shop = Catalogs.Of(Catalogs.Product("kurta", "Kurta") with { Labels = new ProductLabels("Anokhi & Co", ["x"], []) });
        var page = Page(shop, new PageKey(PageKinds.Product, "kurta", Host: Host));
        Assert.Contains("Brand: Anokhi &amp; Co", page, StringComparison.Ordinal);
        Assert.Contains("\"brand\":{\"@type\":\"Brand\",\"name\":\"Anokhi \\u0026 Co\"}", page, StringComparison.Ordinal);
        foreach (var feed in (string[])[PageKinds.GoogleFeed, PageKinds.MetaFeed])
        {
            Assert.Contains("<g:brand>Anokhi &amp; Co</g:brand>", Page(shop, new PageKey(feed, Host: Host)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_former_link_leads_on_also_on_a_custom_domain_and_a_deleted_thing_is_gone()
    {
        var product = Catalogs.Product("new", "New");
        var shop = Catalogs.Of(product) with
        {
            Retired =
            [
                new RetiredHandle(HandleKind.Product, "old", product.Id, 1),
                new RetiredHandle(HandleKind.Product, "dead", Ids.Token(), 1),
                new RetiredHandle(HandleKind.Category, "old", Ids.Token(), 1),
            ],
        };
        Assert.Equal((301, "/s/asha/p/new"), Where(new PageKey(PageKinds.Product, "old")));
        Assert.Equal((301, "/p/new"), Where(new PageKey(PageKinds.Product, "old", AtRoot: true)));
        Assert.Equal((410, null), Where(new PageKey(PageKinds.Product, "dead")));
        Assert.Equal((410, null), Where(new PageKey(PageKinds.Category, "old")));
        Assert.Equal((404, null), Where(new PageKey(PageKinds.Category, "dead")));
        Assert.Contains("No longer here", Page(shop, new PageKey(PageKinds.Product, "dead")), StringComparison.Ordinal);
        var hidden = shop with { Products = [product with { Visible = false }] };
        Assert.Equal(404, _renderer.Render(hidden, new PageKey(PageKinds.Product, "old")).Status);

        (int, string?) Where(PageKey key) => _renderer.Render(shop, key) is var page ? (page.Status, page.Location) : default;
    }

    [Fact]
    public void The_sitemap_says_when_what_last_changed()
    {
        var sweets = Catalogs.Category("sweets", "Sweets", 1);
        var changed = (uint)new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        var shop = Catalogs.Of(
            Catalogs.Store(),
            [sweets],
            Catalogs.Product("old", "Old", position: 1),
            Catalogs.Product("new", "New", category: sweets, position: 2) with
            {
                ChangedAt = changed,
            }
        );
        var map = Page(shop, new PageKey(PageKinds.Sitemap, Host: Host));
        Assert.Contains($"<url><loc>{Host}/s/asha/p/old</loc><lastmod>2026-01-02T03:04:05Z</lastmod></url>", map, StringComparison.Ordinal);
        foreach (var path in (string[])["", "/c/sweets", "/p/new"])
        {
            Assert.Contains(
                $"<url><loc>{Host}/s/asha{path}</loc><lastmod>2026-11-30T08:00:00Z</lastmod></url>",
                map,
                StringComparison.Ordinal
            );
        }
    }

    private static ImmutableArray<Product> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Catalogs.Product($"p{i}", $"Product {i}", position: i))];

    private static Collection Hand(string handle, string title) =>
        new(Ids.Derive("collection", handle), handle, title, "", null, true, null, CollectionSort.Arranged, 1, 1, default);

    private static CatalogSnapshot With(ImmutableArray<Product> products, Collection collection, ImmutableArray<Product> members) =>
        Catalogs.Of(products) with
        {
            Collections = [collection],
            Items = [.. members.Select((product, i) => new CollectionItem(collection.Id, product.Id, i + 1))],
        };

    private string Page(CatalogSnapshot shop, PageKey key) => Encoding.UTF8.GetString(_renderer.Render(shop, key).Body);

    private static List<string> Cards(string page) => [.. Card().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<li class=\"card\"><a href=\"/s/asha/p/([^\"]+)\"")]
    private static partial Regex Card();

    [GeneratedRegex("page=2&amp;after=([^\"]+)\"")]
    private static partial Regex After();
}
