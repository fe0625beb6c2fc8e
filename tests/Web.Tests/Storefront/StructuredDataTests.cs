using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What search engines and assistants read in pages: schema.org, by Google's rules for merchants.</summary>
public sealed partial class StructuredDataTests
{
    private const string Host = "https://dukaan.example";

    private readonly PageRenderer _renderer = new();

    [Fact]
    public void The_front_page_says_who_the_shop_is_how_it_is_searched_and_what_it_sells()
    {
        var shop = Catalogs.Of(
            Catalogs.Store() with
            {
                Address = "1 Main Street\nPune",
                ReturnPolicy = "Seven days.",
            },
            [],
            Catalogs.Product("samosa", "Samosa", position: 0),
            Catalogs.Product("chai", "Chai", position: 1)
        );
        var blocks = Blocks(shop, new PageKey(PageKinds.Home, Host: Host));
        Assert.Equal(["Store", "WebSite", "ItemList"], blocks.Select(Type));
        Assert.Equal("+919812345678", Text(blocks[0], "telephone"));
        Assert.Equal($"{Host}/s/asha/info", Text(blocks[0].GetProperty("hasMerchantReturnPolicy"), "merchantReturnLink"));
        var search = blocks[1].GetProperty("potentialAction");
        Assert.Equal($"{Host}/s/asha/search?q={{search_term_string}}", Text(search.GetProperty("target"), "urlTemplate"));
        Assert.Equal("required name=search_term_string", Text(search, "query-input"));
        Assert.Equal([$"{Host}/s/asha/p/samosa", $"{Host}/s/asha/p/chai"], Items(blocks[2]).Select(item => Text(item, "url")));
        Assert.Equal("OnlineStore", Type(Blocks(Catalogs.Of(), new PageKey(PageKinds.Home, Host: Host))[0]));
    }

    [Fact]
    public void A_category_and_a_product_say_where_they_stand()
    {
        var category = Catalogs.Category("sweets", "Sweets", 0);
        var shop = Catalogs.Of(Catalogs.Store(), [category], Catalogs.Product("laddu", "Laddu", category: category));
        var trail = Blocks(shop, new PageKey(PageKinds.Product, "laddu", Host: Host)).Single(block => Type(block) == "BreadcrumbList");
        Assert.Equal(
            [("Asha's Kitchen", $"{Host}/s/asha"), ("Sweets", $"{Host}/s/asha/c/sweets"), ("Laddu", $"{Host}/s/asha/p/laddu")],
            Items(trail).Select(item => (Text(item, "name"), Text(item, "item")))
        );
        Assert.Equal([1, 2, 3], Items(trail).Select(item => item.GetProperty("position").GetInt32()));
        var listed = Blocks(shop, new PageKey(PageKinds.Category, "sweets", Host: Host));
        Assert.Equal(["BreadcrumbList", "ItemList"], listed.Select(Type));
    }

    [Fact]
    public void A_product_with_variants_is_a_group_with_an_offer_for_each()
    {
        var kurta = Catalogs.Product("kurta", "Kurta") with
        {
            Options = [new ProductOption("Size", ["M", "L"]), new ProductOption("Sleeve", ["Half"])],
            Variants = [Variant("v1", ["M", "Half"], 50_000, true), Variant("v2", ["L", "Half"], 60_000, false)],
        };
        var group = Blocks(Catalogs.Of(kurta), new PageKey(PageKinds.Product, "kurta", Host: Host))[0];
        Assert.Equal(("ProductGroup", kurta.Id), (Type(group), Text(group, "productGroupID")));
        Assert.Equal(["https://schema.org/size"], group.GetProperty("variesBy").EnumerateArray().Select(each => each.GetString()));
        Assert.Equal(
            [("v1", "M", "500.00", "https://schema.org/InStock"), ("v2", "L", "600.00", "https://schema.org/OutOfStock")],
            group
                .GetProperty("hasVariant")
                .EnumerateArray()
                .Select(variant =>
                    (
                        Text(variant, "sku"),
                        Text(variant, "size"),
                        Text(variant.GetProperty("offers"), "price"),
                        Text(variant.GetProperty("offers"), "availability")
                    )
                )
        );
        var sleeve = group.GetProperty("hasVariant")[0].GetProperty("additionalProperty")[0];
        Assert.Equal(("Sleeve", "Half"), (Text(sleeve, "name"), Text(sleeve, "value")));
    }

    [Fact]
    public void An_offer_says_what_delivery_costs_in_each_country_and_nothing_where_the_shop_does_not_deliver()
    {
        DeliveryZone[] zones =
        [
            new("home", "India", ["IN"], [], [], new DeliveryFee(FeeKind.Flat, 4_000, [], FreeFrom: 100_000)),
            new("far", "Nepal", ["NP"], [], [], new DeliveryFee(FeeKind.ByWeight, 0, [new FeeBand(500, 20_000)], null)),
            new("pune", "Pune", ["IN"], [], ["411"], new DeliveryFee(FeeKind.Flat, 0, [], null)),
        ];
        var heavy = new ItemDetails(Weight: 900);
        Assert.Equal([("IN", "40.00"), ("NP", "200.00")], Rates(15_000, ItemDetails.None));
        Assert.Equal([("IN", "0.00")], Rates(100_000, heavy));
        Assert.Empty(Rates(15_000, heavy, offered: false));

        IEnumerable<(string, string)> Rates(long amount, ItemDetails details, bool offered = true)
        {
            var product = Catalogs.Product("a", "A", amount) with { Details = details };
            var shop = Catalogs.Of(product) with
            {
                Terms = SaleTerms.Default with { Country = "IN", Delivery = new DeliveryTerms(offered, [.. zones], true, "Here") },
            };
            var offer = Blocks(shop, new PageKey(PageKinds.Product, "a", Host: Host))[0].GetProperty("offers");
            return !offer.TryGetProperty("shippingDetails", out var shipping)
                ? []
                :
                [
                    .. shipping
                        .EnumerateArray()
                        .Select(each =>
                            (
                                Text(each.GetProperty("shippingDestination"), "addressCountry"),
                                Text(each.GetProperty("shippingRate"), "value")
                            )
                        ),
                ];
        }
    }

    [Theory]
    [InlineData("8901030865270", false)]
    [InlineData("4006381333931", true)]
    [InlineData("036000291452", true)]
    [InlineData("96385074", true)]
    [InlineData("96385075", false)]
    [InlineData("8.90123E+12", false)]
    public void Only_a_barcode_whose_check_digit_is_right_is_told_as_a_gtin(string barcode, bool told)
    {
        var shop = Catalogs.Of(Catalogs.Product("a", "A") with { Details = new ItemDetails(Barcode: barcode) });
        Assert.Equal(told, Blocks(shop, new PageKey(PageKinds.Product, "a", Host: Host))[0].TryGetProperty("gtin", out _));
    }

    private static Variant Variant(string id, ImmutableArray<string> values, long amount, bool inStock) =>
        new(id, values, new Money(amount, "INR"), inStock, Counted: false, Picture: null, ItemDetails.None);

    private static string Type(JsonElement block) => Text(block, "@type");

    private static string Text(JsonElement block, string property) => block.GetProperty(property).GetString()!;

    private static IEnumerable<JsonElement> Items(JsonElement list) => list.GetProperty("itemListElement").EnumerateArray();

    private List<JsonElement> Blocks(CatalogSnapshot shop, PageKey key) =>
        [
            .. DataBlocks()
                .Matches(Encoding.UTF8.GetString(_renderer.Render(shop, key).Body))
                .Select(match => JsonDocument.Parse(match.Groups[1].Value).RootElement),
        ];

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataBlocks();
}
