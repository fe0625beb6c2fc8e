using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>The product feeds for Google Merchant Center and for Meta's catalogs.</summary>
public sealed class ProductFeedTests
{
    private static readonly XNamespace G = "http://base.google.com/ns/1.0";

    private readonly PageRenderer _renderer = new();

    [Fact]
    public void Price_and_stock_of_5000_products_are_those_that_the_shop_shows()
    {
        var random = new Random(20261130);
        var shop = Catalogs.Of([
            .. Enumerable
                .Range(0, 5_000)
                .Select(i => Catalogs.Product($"p{i}", $"Product {i}", random.Next(1, 10_000_000)) with { InStock = random.Next(4) > 0 }),
        ]);
        var items = Items(shop, PageKinds.GoogleFeed).ToDictionary(item => Text(item, "id"));
        Assert.Equal(5_000, items.Count);
        foreach (var product in shop.Products)
        {
            var body = _renderer.Render(shop, new PageKey(PageKinds.JsonProduct, product.Handle, Host: "https://dukaan.example")).Body;
            using var shown = JsonDocument.Parse(body);
            var price = shown.RootElement.GetProperty("price").GetProperty("amount").GetInt64();
            var item = items[product.Id];
            Assert.Equal($"{price / 100}.{price % 100:D2} INR", Text(item, "price"));
            Assert.Equal(shown.RootElement.GetProperty("inStock").GetBoolean() ? "in_stock" : "out_of_stock", Text(item, "availability"));
        }
    }

    [Fact]
    public void A_variant_is_an_item_of_its_own_and_a_price_that_is_struck_through_is_the_price()
    {
        var details = new ItemDetails(Sku: "K-M", Barcode: "4006381333931", CompareAt: new Money(80_000, "INR"));
        var kurta = Catalogs.Product("kurta", "Kurta & <more>") with
        {
            Options = [new ProductOption("Colour", ["Red"])],
            Variants = [new Variant("v1", ["Red"], new Money(50_000, "INR"), true, false, null, details)],
            Pictures = ["one", "two"],
        };
        var item = Assert.Single(Items(Catalogs.Of(kurta), PageKinds.GoogleFeed));
        Assert.Equal(
            ("v1", kurta.Id, "Kurta & <more> - Red", "Red", "800.00 INR", "500.00 INR", "4006381333931", "K-M"),
            (
                Text(item, "id"),
                Text(item, "item_group_id"),
                Text(item, "title"),
                Text(item, "color"),
                Text(item, "price"),
                Text(item, "sale_price"),
                Text(item, "gtin"),
                Text(item, "mpn")
            )
        );
        Assert.EndsWith("/one/1280.jpg", Text(item, "image_link"), StringComparison.Ordinal);
        Assert.EndsWith("/two/1280.jpg", Text(item, "additional_image_link"), StringComparison.Ordinal);
    }

    [Fact]
    public void Meta_reads_its_own_words_and_a_closed_shop_has_nothing_in_stock()
    {
        var open = Assert.Single(Items(Catalogs.Of(Catalogs.Product("a", "A")), PageKinds.MetaFeed));
        Assert.Equal(("in stock", "Asha's Kitchen"), (Text(open, "availability"), Text(open, "brand")));
        var shop = Catalogs.Of(Catalogs.Store() with { Open = false }, [], Catalogs.Product("a", "A"));
        Assert.Equal("out of stock", Text(Assert.Single(Items(shop, PageKinds.MetaFeed)), "availability"));
        Assert.Equal("out_of_stock", Text(Assert.Single(Items(shop, PageKinds.GoogleFeed)), "availability"));
    }

    [Fact]
    public void Texts_that_XML_cannot_carry_are_left_out_and_hidden_products_too()
    {
        var shop = Catalogs.Of(
            Catalogs.Product("a", "Bell\u0007 \ud83d and \ud83c\udf5b ]]>"),
            Catalogs.Product("b", "Hidden") with
            {
                Visible = false,
            }
        );
        Assert.Equal("Bell  and \ud83c\udf5b ]]>", Text(Assert.Single(Items(shop, PageKinds.GoogleFeed)), "title"));
    }

    private ImmutableArray<XElement> Items(CatalogSnapshot shop, string feed)
    {
        var page = _renderer.Render(shop, new PageKey(feed, Host: "https://dukaan.example"));
        Assert.Equal((200, "application/rss+xml; charset=utf-8"), (page.Status, page.ContentType));
        return [.. XDocument.Parse(Encoding.UTF8.GetString(page.Body)).Descendants("item")];
    }

    private static string Text(XElement item, string name) =>
        item.Element(G + name)?.Value ?? throw new InvalidOperationException($"The item has no g:{name}: {item}");
}
