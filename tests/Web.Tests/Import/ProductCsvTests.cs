using System.Globalization;
using System.Text;
using Dukaan.Web.Import;

namespace Dukaan.Web.Tests.Import;

/// <summary>Files as spreadsheets, old programs and bad intentions make them.</summary>
public sealed class ProductCsvTests
{
    [Fact]
    public async Task A_spreadsheets_file_is_read_row_by_row()
    {
        var rows = await Read("\uFEFFTitle,PRICE,Category,Stock,In_Stock,visible,other\r\n\"Kaju, \"\"katli\"\"\",480,Sweets,12,,no,x\r\n\r\nचाय,20.5,,,no,,\r\n");

        Assert.Equal([("Kaju, \"katli\"", 48000L, "Sweets", 12L, false), ("चाय", 2050, "", null, true)],
            rows.Select(row => (row.Product!.Title, row.Product.Price.Amount, row.Product.Category, row.Product.Stock, row.Product.Visible)));
        Assert.False(rows[1].Product!.InStock, "“no” in the column “in stock” should be read.");
        Assert.Equal([2L, 4L], rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("title;price\nTea;20,50", 2050)]
    [InlineData("title\tprice\nTea\t20.50", 2050)]
    public async Task Semicolons_and_tabs_separate_too(string text, long amount) =>
        Assert.Equal(amount, Assert.Single(await Read(text)).Product!.Price.Amount);

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public async Task UTF_16_is_read_as_it_shows_itself(string encoding, bool mark)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? utf16.GetPreamble() : [], .. utf16.GetBytes("title,price\nचाय é,20\n")];

        Assert.Equal("चाय é", Assert.Single(await Read(bytes)).Product!.Title);
    }

    [Fact]
    public async Task Windows_1252_is_refused_with_what_to_do()
    {
        byte[] bytes = [.. "title,price\nTea,20\nCr"u8, 0xE8, .. "me,30\n"u8];

        var refused = await Assert.ThrowsAsync<CsvRefusedException>(() => Read(bytes));

        Assert.Contains("not in UTF-8", refused.Message, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name,cost\nTea,20", "Missing: title, price. Found: “name”, “cost”.")]
    [InlineData("title\nTea", "Missing: price.")]
    [InlineData("title,price,Price\nTea,20,30", "“price” stands there twice")]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004xxxx", "workbook")]
    [InlineData("title,price\n\"Tea,20\nCoffee,30", "cannot be read as CSV")]
    public async Task What_cannot_be_read_as_a_whole_is_refused_by_name(string text, string says)
    {
        var refused = await Assert.ThrowsAsync<CsvRefusedException>(() => Read(text));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tea,abc,,", "price: Write the price in digits")]
    [InlineData("Tea,,,", "price: Give a price")]
    [InlineData("Tea,-5,,", "price: A price is more than zero.")]
    [InlineData("Tea,20,1.5,", "stock: Write a whole number up to 1,000,000")]
    [InlineData("Tea,20,-1,", "stock:")]
    [InlineData("Tea,20,9999999999,", "stock:")]
    [InlineData("Tea,20,,perhaps", "in stock: Write yes or no.")]
    [InlineData(",20,,", "title: Fill this in.")]
    public async Task A_wrong_row_is_told_with_its_column_and_the_others_are_read(string row, string says)
    {
        var rows = await Read($"title,price,stock,in stock\n{row}\nCoffee,30,,\n");

        Assert.StartsWith(says, rows[0].Error, StringComparison.Ordinal);
        Assert.Equal(("", "Coffee"), (rows[1].Error, rows[1].Product!.Title));
    }

    [Fact]
    public async Task Rows_that_follow_each_other_with_values_are_the_variants_of_one_product()
    {
        var rows = await Read(
            "handle,title,price,stock,option 1,value 1,option 2,value 2,sku,hsn\n" +
            "kurta,Kurta,900,3,Size,M,Colour,Red,K-M-R,6204\nkurta,,,0,,L,,Red,,\nkurta,,950.50,,,l,,Blue,K-L-B,\n,Tea,20,,,,,,,0902\n,Shirt,500,,Size,S,,,,\n");

        Assert.Equal([(2L, 3), (5L, 1), (6L, 1)], rows.Select(row => (row.Line, row.Rows)));
        var kurta = rows[0].Product!;
        Assert.Equal(("kurta", "Kurta", 90_000L), (kurta.Handle, kurta.Title, kurta.Price.Amount));
        Assert.Equal(["Size: M,L", "Colour: Red,Blue"], kurta.Options.Select(option => $"{option.Name}: {string.Join(',', option.Values)}"));
        Assert.Equal(
            [("M/Red", 90_000L, 3L, "K-M-R"), ("L/Red", null, 0, null), ("l/Blue", 95_050, null, "K-L-B")],
            kurta.Variants.Select(variant => (string.Join('/', variant.Values), variant.Price?.Amount, variant.Stock, variant.Details?.Sku)));
        Assert.Equal("0902", rows[1].Product!.Details!.Hsn);
        Assert.Equal("Shirt", rows[2].Product!.Title);
    }

    [Theory]
    [InlineData("A,20,,Size,M,\nA,20,,,m,", 3, "value 1: This variant stands there already.")]
    [InlineData("A,20,,,M,", 2, "option 1: Name what the product differs in")]
    [InlineData("A,20,,Size,M,\nA,20,,Colour,Red,", 2, "option 1: Name what the product differs in")]
    [InlineData("A,20,,Size,M,\nA,x,,,L,", 3, "price: Write the price in digits")]
    [InlineData("A,,,Size,M,", 2, "price: Give a price.")]
    [InlineData("A,20,,,,12", 2, "hsn: An HSN code has 4 to 8 digits.")]
    [InlineData("A,20,1000001,Size,M,", 2, "stock: ")]
    public async Task A_wrong_variant_leaves_its_product_out_and_says_in_which_line(string text, int line, string says)
    {
        var rows = await Read($"title,price,stock,option 1,value 1,hsn\n{text}\nTea,20,,,,\n");

        Assert.Null(rows[0].Product);
        Assert.Equal(line, rows[0].Line);
        Assert.StartsWith(says, rows[0].Error, StringComparison.Ordinal);
        Assert.Equal("Tea", rows[1].Product!.Title);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public async Task A_formula_is_text_when_it_is_read_and_neutral_when_it_is_written(string formula)
    {
        Assert.Equal(formula, Assert.Single(await Read($"title,price\n\"{formula}\",20\n")).Product!.Title);

        using var written = new MemoryStream();
        await using (var csv = CsvText.Write(written))
        {
            csv.WriteField("title");
            csv.WriteField("price");
            await csv.NextRecordAsync();
            csv.WriteField(formula);
            csv.WriteField(20);
            await csv.NextRecordAsync();
        }

        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.Contains($"'{formula}", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"\n{formula}", text, StringComparison.Ordinal);
        Assert.Equal(formula, Assert.Single(await Read(written.ToArray())).Product!.Title);
    }

    [Fact]
    public async Task A_hundred_thousand_rows_are_read_and_one_more_is_refused()
    {
        var text = new StringBuilder("title,price\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Product {i},{i + 1}\n");
        }

        Assert.Equal(100_000, (await Read(text.ToString())).Count);
        var refused = await Assert.ThrowsAsync<CsvRefusedException>(() => Read(text.Append("More,1\n").ToString()));
        Assert.Contains("more than 100,000 rows", refused.Message, StringComparison.Ordinal);
    }

    private static Task<List<ProductCsvRow>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static async Task<List<ProductCsvRow>> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var rows = new List<ProductCsvRow>();
        await foreach (var row in ProductCsv.Read(stream, "INR", CancellationToken.None))
        {
            rows.Add(row);
        }

        return rows;
    }
}
