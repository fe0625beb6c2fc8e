using System.Text;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>The feed for shopping assistants: JSON Lines with the fields that its specification requires.</summary>
public sealed class AgentFeedTests
{
    private static readonly string[] Required =
    [
        "item_id",
        "title",
        "description",
        "url",
        "brand",
        "price",
        "availability",
        "is_eligible_search",
        "is_eligible_checkout",
        "group_id",
        "listing_has_variations",
        "seller_name",
        "seller_url",
        "target_countries",
    ];

    private readonly PageRenderer _renderer = new();

    [Fact]
    public void Each_thing_that_can_be_bought_is_a_line_with_the_price_and_stock_of_its_page()
    {
        var clothes = Catalogs.Category("clothes", "Clothes", 1);
        var kurtas = Catalogs.Category("kurtas", "Kurtas", 2) with { ParentId = clothes.Id };
        var details = new ItemDetails(Sku: "K-M", Barcode: "4006381333931", CompareAt: new Money(80_000, "INR"));
        var kurta = Catalogs.Product("kurta", "Kurta \"soft\"", category: kurtas) with
        {
            Labels = new ProductLabels("Anokhi", [], []),
            Options = [new ProductOption("Colour", ["Red", "Blue"]), new ProductOption("Sleeve", ["Half"])],
            Variants =
            [
                new Variant("v1", ["Red", "Half"], new Money(50_000, "INR"), true, false, null, details),
                new Variant("v2", ["Blue", "Half"], new Money(50_000, "INR"), false, false, null, ItemDetails.None),
            ],
        };
        var shop = Catalogs.Of(Catalogs.Store(), [clothes, kurtas], kurta, Catalogs.Product("chai", "Chai", 2_000));
        var lines = Lines(shop);
        Assert.Equal(["v1", "v2", Ids.Derive("product", "chai")], lines.Select(line => Text(line, "item_id")));
        Assert.All(lines, line => Assert.All(Required, field => Assert.True(line.TryGetProperty(field, out _), $"{field} is required.")));
        var red = lines[0];
        Assert.Equal(
            ("800.00 INR", "500.00 INR", "in_stock", "Anokhi", "Clothes > Kurtas", "4006381333931", "K-M"),
            (
                Text(red, "price"),
                Text(red, "sale_price"),
                Text(red, "availability"),
                Text(red, "brand"),
                Text(red, "product_category"),
                Text(red, "gtin"),
                Text(red, "mpn")
            )
        );
        Assert.Equal(("Red", "Half"), (Text(red.GetProperty("variant_dict"), "color"), Text(red.GetProperty("variant_dict"), "Sleeve")));
        Assert.Equal("https://dukaan.example/s/asha/p/kurta?variant=v1", Text(red, "url"));
        Assert.Equal(("out_of_stock", true), (Text(lines[1], "availability"), lines[1].GetProperty("listing_has_variations").GetBoolean()));
        Assert.Equal(("20.00 INR", "Asha's Kitchen"), (Text(lines[2], "price"), Text(lines[2], "brand")));
        Assert.False(lines[2].GetProperty("is_eligible_checkout").GetBoolean());
    }

    [Fact]
    public void A_closed_shop_sells_nothing()
    {
        var shop = Catalogs.Of(Catalogs.Store() with { Open = false }, [], Catalogs.Product("chai", "Chai"));
        Assert.Equal("out_of_stock", Text(Assert.Single(Lines(shop)), "availability"));
    }

    private List<JsonElement> Lines(CatalogSnapshot shop)
    {
        var page = _renderer.Render(shop, new PageKey(PageKinds.AgentFeed, Host: "https://dukaan.example"));
        Assert.StartsWith("application/jsonl", page.ContentType, StringComparison.Ordinal);
        return
        [
            .. Encoding
                .UTF8.GetString(page.Body)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
