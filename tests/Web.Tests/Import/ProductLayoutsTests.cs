using System.Globalization;
using Dukaan.Web.Import;

namespace Dukaan.Web.Tests.Import;

/// <summary>Exports of other programs become products as they were there; what has no place here is named.</summary>
public sealed class ProductLayoutsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Shopifys_products_come_with_variants_pictures_and_labels()
    {
        var (header, rows) = await Read("shopify-products.csv");

        Assert.Equal("shopify-products", header.Layout);
        Assert.Contains("SEO Title", header.NotRead);
        var kurta = rows[0];
        Assert.Equal((2L, 4), (kurta.Line, kurta.Rows));
        var product = kurta.Product!;
        Assert.Equal(
            ("block-print-kurta", "Block Print Kurta", "Kurta", true),
            (product.Handle, product.Title, product.Category, product.Visible)
        );
        Assert.Equal("Printed by hand in Jaipur.\n\n• Cotton & linen\n• Machine wash", product.Description);
        Assert.Equal("Jaipur Prints: cotton, festive", $"{product.Labels!.Brand}: {string.Join(", ", product.Labels.Tags!.Value)}");
        Assert.Equal(
            [
                "M/Indigo 89900 119900 12 KUR-M-IND 250 8901234567894",
                "L/Indigo 89900 119900 0 KUR-L-IND 260 ",
                "L/Rust 94950 0  KUR-L-RUS 260 ",
            ],
            product.Variants.Select(each =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{string.Join('/', each.Values)} {each.Price?.Amount} {each.Details?.CompareAt?.Amount ?? 0} {each.Stock} "
                ) + $"{each.Details?.Sku} {each.Details?.Weight} {each.Details?.Barcode}"
            )
        );
        Assert.Equal(3, kurta.Pictures.Length);
        Assert.EndsWith("kurta-detail.jpg?v=1", kurta.Pictures[2], StringComparison.Ordinal);
        Assert.EndsWith("kurta-rust.jpg?v=1", kurta.VariantPictures[2], StringComparison.Ordinal);

        var chai = rows[1].Product!;
        Assert.Equal((18_000L, true, (long?)null), (chai.Price.Amount, chai.Options.IsEmpty, chai.Stock));
        Assert.Null(chai.Details!.CompareAt);
        Assert.False(rows[2].Product!.Visible, "A draft should not be shown.");
        Assert.Equal(["gift card", "price", "price"], rows.Skip(3).Select(row => row.Problems[0].Column));
        Assert.Contains("This could be 1234 or 1.23", rows[4].Error, StringComparison.Ordinal);
        Assert.All(rows.Skip(3), row => Assert.Null(row.Product));
    }

    [Fact]
    public async Task Shopifys_columns_of_today_are_read_too()
    {
        var (header, rows) = await Read("shopify-products-2025.csv");

        Assert.Equal("shopify-products", header.Layout);
        var product = Assert.Single(rows).Product!;
        Assert.Equal(("sunglasses", "Great for sunny days", "Sunglasses"), (product.Handle, product.Description, product.Category));
        Assert.Equal(
            ["Black 3500 10 110", "Gold 3500  110"],
            product.Variants.Select(each => $"{each.Values[0]} {each.Price!.Value.Amount} {each.Stock} {each.Details!.Weight}")
        );
        Assert.Equal("Variant Price", (await Read("shopify-products.csv")).Header.Headers["price"]);
    }

    [Fact]
    public async Task WooCommerces_variations_find_their_product_wherever_they_stand()
    {
        var (header, rows) = await Read("woocommerce-products.csv");

        Assert.Equal("woocommerce-products", header.Layout);
        var byTitle = rows.Where(row => row.Product is not null).ToLookup(row => row.Product!.Title);
        var tee = byTitle["V-Neck T-Shirt"].Single();
        var product = tee.Product!;
        Assert.Equal(3, tee.Rows);
        Assert.Equal("This is a variable product.\n\nSoft cotton.\nMade in Tiruppur.", product.Description);
        Assert.Equal(("Tshirts", "Festive offers"), (product.Category, Assert.Single(tee.Collections)));
        Assert.Equal(
            ["Blue/M 49900  7", "Green/L 44900 49900 "],
            product.Variants.Select(each =>
                $"{string.Join('/', each.Values)} {each.Price!.Value.Amount} {each.Details?.CompareAt?.Amount} {each.Stock}"
            )
        );
        Assert.False(product.Variants[1].InStock, "A variation that is out of stock should be.");
        Assert.Equal((2, "https://shop.example/wp-content/uploads/vneck-blue.jpg"), (tee.Pictures.Length, tee.VariantPictures[0]));

        Assert.Equal(["beanie", "beanie-71"], byTitle["Beanie"].Select(row => row.Product!.Handle));
        var beanie = byTitle["Beanie"].First().Product!;
        Assert.Equal(
            (1_800L, 2_000L, 200, 25L),
            (beanie.Price.Amount, beanie.Details!.CompareAt!.Value.Amount, beanie.Details.Weight!.Value, beanie.Stock!.Value)
        );
        var album = byTitle["Album"].Single().Product!;
        Assert.Equal((1_500L, false), (album.Price.Amount, album.Visible));
        Assert.Equal(["type", "parent"], rows.Where(row => row.Product is null).Select(row => row.Problems[0].Column));
    }

    [Fact]
    public async Task Squares_variations_are_the_variants_of_an_item_and_its_locations_one_stock()
    {
        var (header, rows) = await Read("square-items.csv");

        Assert.Equal("square-items", header.Layout);
        Assert.Equal((6_000L, 15L, "COF-1"), (rows[0].Product!.Price.Amount, rows[0].Product!.Stock!.Value, rows[0].Product!.Details!.Sku));
        var chips = rows[1].Product!;
        Assert.Equal(
            ["Small 4000  227", "Large 7500 3 454"],
            chips.Variants.Select(each => $"{each.Values[0]} {each.Price!.Value.Amount} {each.Stock} {each.Details!.Weight}")
        );
        Assert.False(chips.Visible, "A hidden item should be hidden.");
        Assert.StartsWith("price: Its price is asked for at each sale.", rows[2].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_spreadsheet_is_read_by_what_people_call_columns_and_what_is_not_read_is_named()
    {
        var (header, rows) = await Parse("Item,MRP,Selling Price,Qty,Remarks\nTea,25,20,7,fresh\n"u8.ToArray());

        Assert.Equal(("products", "Remarks"), (header.Layout, Assert.Single(header.NotRead)));
        var tea = Assert.Single(rows).Product!;
        Assert.Equal(("Tea", 2_000L, 2_500L, 7L), (tea.Title, tea.Price.Amount, tea.Details!.CompareAt!.Value.Amount, tea.Stock!.Value));
    }

    private static Task<(FileHeader Header, List<ProductCsvRow> Rows)> Read(string sample) => Parse(ImportSamples.Bytes(sample));

    private static async Task<(FileHeader Header, List<ProductCsvRow> Rows)> Parse(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var (header, lines) = ImportLines.Open(stream);
        var ours = ProductLayouts.Ours(FileLayouts.ByName(header.Layout), lines.ToAsyncEnumerable(), Now);
        return (header, await ProductCsv.Read(ours, "INR", new ImportClock(TimeZoneInfo.Utc, Now), CancellationToken.None).ToListAsync());
    }
}
