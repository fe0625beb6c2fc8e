using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Who types a SKU, a barcode or a value of an option gets that product first, opened at that variant, in every case.</summary>
public sealed class ExactSearchTests
{
    private static readonly string[] Colours = ["Maroon", "Sky Blue", "Olive", "Black"];
    private static readonly string[] Sizes = ["S", "M", "XL"];
    private static readonly string[] Things = ["Kurta", "Saree", "Jacket", "Scarf", "Shirt", "Trousers", "Cap", "Belt", "Socks", "Dress"];
    private static readonly string[] Kinds =
    [
        "Silk",
        "Cotton",
        "Linen",
        "Woollen",
        "Denim",
        "Velvet",
        "Printed",
        "Plain",
        "Festive",
        "Office",
    ];

    private static readonly ShopIndex Shop = new(
        Catalogs.Of([.. Things.SelectMany((thing, i) => Kinds.Select((kind, j) => Make($"{kind} {thing}", i * 10 + j)))])
    );

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(true, " ")]
    public void A_sku_comes_first_and_opens_its_variant(bool rewritten, string hyphen)
    {
        foreach (var (product, variant) in Variants())
        {
            var sku = variant.Details.Sku;
            AssertFirst(rewritten ? sku.Replace("-", hyphen, StringComparison.Ordinal).ToLowerInvariant() : sku, product, variant);
        }
    }

    [Fact]
    public void A_barcode_comes_first_and_opens_its_variant()
    {
        foreach (var (product, variant) in Variants())
        {
            AssertFirst(variant.Details.Barcode, product, variant);
            AssertFirst($"{variant.Details.Barcode[..4]}-{variant.Details.Barcode[4..]}", product, variant);
        }
    }

    [Fact]
    public void A_value_of_an_option_comes_first_and_opens_its_variant()
    {
        foreach (var (product, variant) in Variants())
        {
            AssertFirst($"{variant.Values[0]} {product.Title}", product, variant, ofColour: true);
            AssertFirst($"{product.Title.ToLowerInvariant()} {variant.Values[0].ToLowerInvariant()}", product, variant, ofColour: true);
        }
    }

    private static IEnumerable<(Product, Variant)> Variants() =>
        Shop.Products.SelectMany(product => product.Variants.Select(variant => (product, variant)));

    private static void AssertFirst(string query, Product product, Variant variant, bool ofColour = false)
    {
        var list = ProductListing.Of(Shop, query, ListFilter.None, "", 1);
        Assert.True(list.Count > 0, $"\"{query}\" must find {product.Title}.");
        Assert.Equal((query, product.Title), (query, list.Cut(0, 1)[0].Title));
        var opened = list.VariantOf(0, query);
        Assert.Equal((query, ofColour ? variant.Values[0] : variant.Id), (query, ofColour ? opened?.Values[0] : opened?.Id));
    }

    private static Product Make(string title, int number)
    {
        var product = Catalogs.Product($"p{number}", title, position: number, description: "Goes with maroon, sky blue, olive and black.");
        return product with
        {
            Options = [new ProductOption("Colour", [.. Colours]), new ProductOption("Size", [.. Sizes])],
            Variants =
            [
                .. Colours.SelectMany((colour, i) => Sizes.Select((size, j) => Make(product, [colour, size], number * 100 + i * 10 + j))),
            ],
        };
    }

    private static Variant Make(Product product, ImmutableArray<string> values, int number) =>
        new(
            Ids.Derive("variant", $"{number}"),
            values,
            product.Price,
            InStock: true,
            Counted: false,
            null,
            new ItemDetails($"AB-{number:D5}-{values[1]}", $"89{number:D11}")
        );
}
