using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Items;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Assets;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Lists of products of the shopper's API, which are written member by member, have the declared shape, and cost little.</summary>
public sealed class ShopProductsJsonTests
{
    /// <summary>Every member must be there, and no other.</summary>
    private static readonly JsonSerializerOptions Strict = new(ApiJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly PageRenderer Renderer = new();

    [Theory]
    [InlineData("")]
    [InlineData("shirt")]
    [InlineData("shirt nowhere")]
    public void A_list_is_written_as_its_declared_type_is(string query) =>
        AssertShape<ShopProductsBody>(new PageKey(PageKinds.JsonProducts, query) { Size = 7 });

    [Fact]
    public void A_collection_and_each_product_are_written_as_their_declared_types_are()
    {
        AssertShape<ShopProductsBody>(new PageKey(PageKinds.JsonCollectionProducts, "cheap") { Size = 50 });
        foreach (var product in Shop().Products)
        {
            AssertShape<ShopProductBody>(new PageKey(PageKinds.JsonProduct, product.Handle));
        }
    }

    [Fact]
    public void A_search_leaves_little_behind()
    {
        var shop = Catalogs.Menu();
        var keys = Enumerable.Range(0, 400).Select(i => new PageKey(PageKinds.JsonProducts, $"dish {i} spices") { Size = 10 }).ToArray();
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / keys.Length;
        Assert.True(each <= 80_000, $"A search allocates {each:n0} bytes; see what it makes for each product or facet.");

        void Ask()
        {
            foreach (var key in keys)
            {
                Renderer.RenderOnce(shop, key, BodyEncoding.Identity);
            }
        }
    }

    private static void AssertShape<T>(PageKey key)
    {
        var page = Renderer.Render(Shop(), key);
        Assert.Equal(200, page.Status);
        var text = Encoding.UTF8.GetString(page.Body);
        var read = JsonSerializer.Deserialize<T>(text, Strict);
        Assert.Equal(JsonSerializer.Serialize(read, Strict), text);
    }

    /// <summary>A product for each member that may be missing, empty or null, and for all that must be escaped.</summary>
    private static CatalogSnapshot Shop()
    {
        var category = Catalogs.Category("tops", "Tops & \"more\" <ü>", 0);
        var until = new DateTimeOffset(2026, 12, 24, 18, 30, 15, 250, TimeSpan.FromHours(5.5));
        var sale = new ItemDetails(CompareAt: new Money(20_000, "INR"))
        {
            Sale = new SalePrice(new Money(12_000, "INR"), null, until) { Regular = new Money(15_000, "INR") },
        };
        var plain = Catalogs.Product("plain", "Shirt");
        ImmutableArray<Product> products =
        [
            plain,
            Catalogs.Product("all", "Shirt <b>आम</b> 👕 \u2028\"'\\", category: category, description: "Two\nlines,\ttab; ż\u0001") with
            {
                InStock = true,
                Counted = true,
                Left = 3,
                Pictures = [Ids.Derive("picture", "1"), Ids.Derive("picture", "2")],
                Labels = new ProductLabels("Nice & Co", ["new", "hand-made"], []),
                Reviews = new ProductReviews(1, 3, 13, []),
                Details = sale,
            },
            Catalogs.Product("sized", "Shirt in sizes", category: category) with
            {
                Options = [new ProductOption("Größe", ["S", "M"]), new ProductOption("Colour", ["Red"])],
                Variants =
                [
                    new Variant("v1", ["S", "Red"], new Money(9_900, "INR"), true, true, Ids.Derive("picture", "3"), sale) { Left = 1 },
                    new Variant("v2", ["M", "Red"], new Money(9_900, "INR"), false, true, null, ItemDetails.None),
                ],
            },
            .. Enumerable.Range(0, 12).Select(i => Catalogs.Product($"p{i}", $"Shirt {i}", 1_000 * (i + 1), category, i + 5)),
        ];
        var rule = new CollectionRule(false, [new(CollectionField.Price, CollectionComparison.AtMost, "15000")]);
        return Catalogs.Of(Catalogs.Store(), [category], products) with
        {
            Store = Catalogs.Store() with { ShowLeft = 5 },
            Collections = [new(Ids.Derive("cheap"), "cheap", "Cheap", "", null, true, rule, CollectionSort.Price, 1, 1, default)],
        };
    }
}
