using System.Text;
using Dukaan.Web.Import;

namespace Dukaan.Web.Tests.Import;

/// <summary>The columns of sales in a file of products.</summary>
public sealed class ProductCsvSaleTests
{
    private static readonly ImportClock Clock = new(
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata"),
        new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero)
    );

    [Fact]
    public async Task Each_variant_has_a_sale_of_its_own_in_the_shops_time()
    {
        var rows = await Read(
            "title,price,option 1,value 1,price in sale,sale from,sale until\n"
                + "Kurta,900,Size,M,700,2026-12-24,2026-12-26 18:00\n"
                + "Kurta,950,Size,L,,,\n"
                + "Kurta,990,Size,XL,0,,\n"
                + "Kurta,990,Size,XXL,800,2026-01-01 00:00:00 UTC,2026-02-01 00:00:00 UTC\n"
        );
        var variants = Assert.Single(rows).Product!.Variants;
        var sale = variants[0].Details!.Sale!;
        Assert.Equal(
            (70_000L, "2026-12-23 18:30", "2026-12-26 12:30"),
            (sale.Price.Amount, $"{sale.From!.Value.UtcDateTime:yyyy-MM-dd HH:mm}", $"{sale.Until!.Value.UtcDateTime:yyyy-MM-dd HH:mm}")
        );
        Assert.Null(variants[1].Details?.Sale);
        Assert.Equal(0, variants[2].Details!.Sale!.Price.Amount); // ends the one that there is
        Assert.Null(variants[3].Details?.Sale); // it is over
    }

    [Theory]
    [InlineData("900,,", "price in sale")]
    [InlineData("1000,,", "price in sale")]
    [InlineData("-1,,", "price in sale")]
    [InlineData("x,,", "price in sale")]
    [InlineData(",2026-12-24,", "price in sale")]
    [InlineData("700,03/05/2027,", "sale from")]
    [InlineData("700,,soon", "sale until")]
    [InlineData("700,2026-12-26,2026-12-24", "sale until")]
    public async Task A_sale_that_cannot_be_is_named_by_its_column(string cells, string column)
    {
        var row = Assert.Single(await Read($"title,price,price in sale,sale from,sale until\nKurta,900,{cells}\n"));
        Assert.Null(row.Product);
        Assert.Equal(column, Assert.Single(row.Problems).Column);
    }

    private static async Task<List<ProductCsvRow>> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var lines = ImportLines.Open(stream).Lines.ToAsyncEnumerable();
        return await ProductCsv.Read(lines, "INR", Clock, CancellationToken.None).ToListAsync();
    }
}
