using System.Text;
using Dukaan.Web.Import;

namespace Dukaan.Web.Tests.Import;

/// <summary>Files as spreadsheets, old programs and bad intentions make them.</summary>
public sealed class ProductCsvTests
{
    private static readonly ImportClock Clock = new(
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata"),
        new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero)
    );

    [Fact]
    public async Task A_spreadsheets_file_is_read_row_by_row()
    {
        var rows = await Read(
            "\uFEFFTitle,PRICE,Category,Stock,In_Stock,visible,other\r\n\"Kaju, "
                + "\"\"katli\"\"\",480,Sweets,12,,no,x\r\n\r\nचाय,20.5,,,no,,\r\n"
        );

        Assert.Equal(
            [("Kaju, \"katli\"", 48000L, "Sweets", 12L, false), ("चाय", 2050, "", null, true)],
            rows.Select(row => (row.Product!.Title, row.Product.Price.Amount, row.Product.Category, row.Product.Stock, row.Product.Visible))
        );
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
    public async Task A_broken_letter_in_a_file_of_UTF_8_leaves_out_its_row_alone()
    {
        byte[] bytes = [.. "title,price\nचाय,20\nCr"u8, 0xE8, .. "me,30\nCoffee,40\n"u8];

        var rows = await Read(bytes);

        Assert.Equal(["चाय", null, "Coffee"], rows.Select(row => row.Product?.Title));
        Assert.Equal(3, rows[1].Line);
        Assert.StartsWith("title: ", rows[1].Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what,cost\nTea,20", "Missing: title, price. Found: “what”, “cost”.")]
    [InlineData("title\nTea", "Missing: price.")]
    [InlineData("title,price,Price\nTea,20,30", "“price” stands there twice")]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004xxxx", "no workbook")]
    [InlineData("\"title,price\nTea,20", "quotation mark")]
    public async Task What_cannot_be_read_as_a_whole_is_refused_by_name(string text, string says)
    {
        var refused = await Assert.ThrowsAsync<CsvException>(() => Read(text));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tea,abc,,", "price: Write the price in digits")]
    [InlineData("Tea,,,", "price: Give a price")]
    [InlineData("Tea,-5,,", "price: A price is more than zero.")]
    [InlineData("Tea,20,1.5,", "stock: Write a whole number up to 1,000,000")]
    [InlineData("Tea,20,12.000,", "stock: “12.000” can mean two numbers.")]
    [InlineData("Tea,20,1.2E+03,", "stock: A spreadsheet shortened this number")]
    [InlineData("Tea,4.5E+01,,", "price: A spreadsheet shortened this number")]
    [InlineData("Tea,45.001,,", "price: This could be")]
    [InlineData("Tea,45.0001,,", "price: INR has 2 decimals at most")]
    [InlineData("Tea,#VALUE!,,", "price: “#VALUE!” is what a spreadsheet shows")]
    [InlineData("#REF!,20,,", "title: “#REF!” is what a spreadsheet shows")]
    [InlineData("T\0a,20,,", "title: It has characters that are no text")]
    [InlineData("T\uFFFDa,20,,", "title: It has letters that cannot be read")]
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
            "handle,title,price,stock,option 1,value 1,option 2,value 2,sku,hsn\n"
                + "kurta,Kurta,900,3,Size,M,Colour,Red,K-M-R,6204\nkurta,,,0,,L,,Red,,\nkurta,,950.50,,,l,,Blue,K-L-B,\n"
                + ",Tea,20,,,,,,,0902\n,Shirt,500,,Size,S,,,,\n"
        );

        Assert.Equal([(2L, 3), (5L, 1), (6L, 1)], rows.Select(row => (row.Line, row.Rows)));
        var kurta = rows[0].Product!;
        Assert.Equal(("kurta", "Kurta", 90_000L), (kurta.Handle, kurta.Title, kurta.Price.Amount));
        Assert.Equal(
            ["Size: M,L", "Colour: Red,Blue"],
            kurta.Options.Select(option => $"{option.Name}: {string.Join(',', option.Values)}")
        );
        Assert.Equal(
            [("M/Red", 90_000L, 3L, "K-M-R"), ("L/Red", null, 0, null), ("l/Blue", 95_050, null, "K-L-B")],
            kurta.Variants.Select(variant => (string.Join('/', variant.Values), variant.Price?.Amount, variant.Stock, variant.Details?.Sku))
        );
        Assert.Equal("0902", rows[1].Product!.Details!.Hsn);
        Assert.Equal("Shirt", rows[2].Product!.Title);
    }

    [Theory]
    [InlineData("A,20,,Size,M,\nA,20,,,m,", 3, "value 1: This variant stands there already.")]
    [InlineData("A,20,,Size,M,\nA,20,,Colour,Red,", 3, "option 1: Name what the product differs in")]
    [InlineData("A,20,,Size,M,\nA,x,,,L,", 3, "price: Write the price in digits")]
    [InlineData("A,x,,Size,L,\nA,20,,Size,M,", 2, "price: Write the price in digits")]
    [InlineData("A,20,1000001,Size,L,\nA,20,,,M,", 2, "stock: ")]
    [InlineData("A,20,,Size,M,\nA,20,,,\"L\uFFFD\",", 3, "value 1: ")]
    public async Task A_wrong_variant_is_left_out_with_its_line_and_the_products_others_are_not(string text, int line, string says)
    {
        var rows = await Read($"title,price,stock,option 1,value 1,hsn\n{text}\nTea,20,,,,\n");

        Assert.Equal(["M"], rows.Single(row => row.Product?.Title == "A").Product!.Variants.Select(variant => variant.Values[0]));
        var problem = Assert.Single(rows.SelectMany(row => row.Problems));
        Assert.Equal(line, problem.Line);
        Assert.StartsWith(says, problem.Text, StringComparison.Ordinal);
        Assert.Equal("Tea", rows[^1].Product!.Title);
    }

    [Theory]
    [InlineData("A,20,,,M,", "option 1: Name what the product differs in")]
    [InlineData("A,,,Size,M,", "price: Give a price.")]
    [InlineData("A,20,,,,12", "hsn: An HSN code has 4 to 8 digits.")]
    public async Task A_product_of_which_no_row_is_right_is_left_out(string text, string says)
    {
        var rows = await Read($"title,price,stock,option 1,value 1,hsn\n{text}\nTea,20,,,,\n");

        Assert.Null(rows[0].Product);
        Assert.StartsWith(says, rows[0].Error, StringComparison.Ordinal);
        Assert.Equal("Tea", rows[1].Product!.Title);
    }

    [Theory]
    [InlineData("sep=;\ntitle;price\nBlue cup;10")]
    [InlineData("SEP=|\r\ntitle|price\r\nBlue cup|10")]
    [InlineData("\uFEFF\"sep=,\"\r\ntitle,price\r\nBlue cup,10")]
    [InlineData("sep=^\rtitle^price\rBlue cup^10")]
    [InlineData("title;price;\"remarks, for, the, packer\"\nBlue cup;10;x")]
    [InlineData("\"a;b;c;d\",title,price\nx,Blue cup,10")]
    [InlineData("title|price\nBlue cup|10")]
    [InlineData("\"title\"\t\"price\"\t\"a, b, c\"\n\"Blue cup\"\t\"10\"\t")]
    [InlineData("\n\r\n,,\n Title , PRICE ,\n\n,,\nBlue cup,10,\n,,,,\n")]
    [InlineData("“title”,\u200bPri-ce\nBlue cup,10")]
    public async Task Whatever_separates_and_wherever_empty_rows_stand_it_is_read(string text)
    {
        var row = Assert.Single(await Read(text));

        Assert.Equal(("Blue cup", 1000L), (row.Product!.Title, row.Product.Price.Amount));
    }

    [Theory]
    [InlineData("45.0000", "12.0", "250.0", 4500, 12, 250)]
    [InlineData("\"45,00\"", "\"12,0\"", "\"250,0\"", 4500, 12, 250)]
    [InlineData("\"1,234.50\"", "\"1,234\"", "\"12,345.00\"", 123_450, 1_234, 12_345)]
    [InlineData("\"1.234,50\"", "\"1.234,0\"", "1 000", 123_450, 1_234, 1_000)]
    [InlineData("\"₹1,23,456.5\"", "\"1,00,000\"", "'250", 12_345_650, 100_000, 250)]
    [InlineData("१२३.५०", "१२", "२५०", 12_350, 12, 250)]
    [InlineData("\u200e45\u00a0INR", "\u200e12\u200f", "２５０", 4500, 12, 250)]
    [InlineData("=\"45\"", "=\"12\"", "+250", 4500, 12, 250)]
    [InlineData("45.000000000000", "012", "250.", 4500, 12, 250)]
    public async Task An_exact_number_is_read_however_it_is_spelled(
        string price,
        string stock,
        string weight,
        long amount,
        long units,
        int grams
    )
    {
        var row = Assert.Single(await Read($"title,price,stock,weight\nBlue cup,{price},{stock},{weight}\n"));

        Assert.Equal("", row.Error);
        Assert.Equal((amount, units, grams), (row.Product!.Price.Amount, row.Product.Stock, row.Product.Details!.Weight));
    }

    [Fact]
    public async Task The_line_that_is_named_is_the_line_in_the_file()
    {
        var rows = await Read(
            "title,price,description\nBlue cup,10,\"one\ntwo\nthree\"\nRed cup,ten,\"one\ntwo\"\r\n\rGreen cup,ten,\"a\r\rb\"\n\nTea,ten,"
        );

        Assert.Equal([2L, 5, 8, 12], rows.Select(row => row.Line));
        Assert.Equal("one\ntwo\nthree", rows[0].Product!.Description);
    }

    [Fact]
    public async Task A_cell_that_is_too_long_is_named_and_costs_no_other_row()
    {
        var rows = await Read(
            $"title,price,description,remarks\nBlue cup,10,x,{new string('r', 30_000)}\nRed "
                + $"cup,20,\"{string.Join('\n', Enumerable.Repeat("word", 5_000))}\",\nGreen cup,30,y,\n"
        );

        Assert.Equal(["Blue cup", null, "Green cup"], rows.Select(row => row.Product?.Title));
        Assert.Equal((3L, "description: This cell has more than 20,000 characters."), (rows[1].Line, rows[1].Error));
        Assert.Equal(5_003, rows[2].Line);
    }

    [Theory]
    [InlineData("\"Tea,20\nCoffee,30\nCocoa,40\n", 2, "Coffee", "Cocoa")]
    [InlineData("Tea,20\nCoffee,30\n\"Cocoa,40", 4, "Tea", "Coffee")]
    [InlineData("\"Tea,20\nCoffee,30\n\"Cocoa\",40\n", 2, "Coffee", "Cocoa")]
    [InlineData("Tea,\"20\n\"Coffee\",\"30\"\n\"Cocoa\",40", 2, "Coffee", "Cocoa")]
    public async Task A_quotation_mark_that_is_never_closed_costs_its_own_row_alone(string text, int line, params string[] others)
    {
        var rows = await Read($"title,price\n{text}");

        Assert.Equal(others, rows.Where(row => row.Product is not null).Select(row => row.Product!.Title));
        Assert.Equal(line, Assert.Single(rows, row => row.Product is null).Line);
    }

    [Fact]
    public async Task Marks_inside_a_cell_are_read_as_spreadsheets_do()
    {
        var rows = await Read("title,price\n19\" monitor,10\n\"a \"\"b\"\" c\",20\n\"abc\"def,30\n \"quoted\" , 40 \n");

        Assert.Equal(
            [("19\" monitor", 1000L), ("a \"b\" c", 2000), ("abcdef", 3000), ("quoted", 4000)],
            rows.Select(row => (row.Product!.Title, row.Product.Price.Amount))
        );
    }

    [Theory]
    [InlineData("barcode", "8.90123E+12")]
    [InlineData("barcode", "\"8,90123E+12\"")]
    [InlineData("barcode", "8.90123e+12")]
    [InlineData("sku", "1E+12")]
    [InlineData("barcode", "############")]
    public async Task A_code_that_a_spreadsheet_shortened_is_left_out_and_named(string column, string cell)
    {
        var rows = await Read($"title,price,{column}\nBlue cup,10,{cell}\nRed cup,20,0123\n");

        Assert.Null(rows[0].Product);
        Assert.StartsWith($"{column}: ", rows[0].Error, StringComparison.Ordinal);
        Assert.Equal("Red cup", rows[1].Product!.Title);
    }

    [Theory]
    [InlineData("=\"0123\"", "0123")]
    [InlineData("\"=\"\"012345678905\"\"\"", "012345678905")]
    [InlineData("'012345678905", "012345678905")]
    [InlineData("8901234567890.0", "8901234567890")]
    [InlineData("8901234567890", "8901234567890")]
    [InlineData("ABC-12", "ABC-12")]
    public async Task A_code_is_read_with_all_its_digits(string cell, string barcode) =>
        Assert.Equal(barcode, Assert.Single(await Read($"title,price,barcode\nBlue cup,10,{cell}\n")).Product!.Details!.Barcode);

    [Theory]
    [InlineData("12345678905", "", true)] // UPC-A without its zero: the check digit of 012345678905 fits
    [InlineData("12345678905", "012345678905", true)]
    [InlineData("123456", "0000123456", true)]
    [InlineData("12345678905", "12345678905", false)]
    [InlineData("12345678904", "", false)] // a shop's own number
    [InlineData("8901230000000", "", true)] // rounded: the check digit of 890123000000 is 9
    [InlineData("8901230000000", "8901230000000", false)]
    [InlineData("8901234567890", "", false)]
    [InlineData("ABC1230000", "", false)]
    public void What_a_spreadsheet_does_to_barcodes_is_seen(string typed, string known, bool damaged) =>
        Assert.Equal(damaged, Barcodes.Damage(typed, known) is not null);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData(";=1+1")]
    [InlineData(",;\t =1+1")]
    [InlineData("Tea;=1+1")]
    [InlineData("Tea\n=1+1")]
    [InlineData("Tea|\u200b@x;'-y")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData("\u2212 1")]
    [InlineData("\"=1+1\"")]
    [InlineData("'=1+1")]
    [InlineData("''=1+1")]
    [InlineData("'Tis;'tis")]
    [InlineData("\u00a0\ufeff=1")]
    [InlineData("=\"0123\"")]
    [InlineData("Contains:\n- sugar\n- milk; =x")]
    public async Task No_cell_that_is_written_is_a_formula_and_each_comes_back_exactly(string cell)
    {
        using var written = new MemoryStream();
        await using (var csv = CsvText.Write(written))
        {
            csv.WriteText(cell);
            await csv.EndRecordAsync();
        }

        var text = Encoding.UTF8.GetString(written.ToArray()).TrimStart('\uFEFF');
        foreach (var separator in ",;\t|\n")
        {
            foreach (var piece in text.Split(separator))
            {
                var seen = piece
                    .Normalize(NormalizationForm.FormKC)
                    .TrimStart('"', ' ', ',', ';', '|', '\t', '\r', '\n', '\u00a0', '\ufeff', '\u200b');
                Assert.False(
                    seen.Length > 0 && "=+-@\u2212".Contains(seen[0], StringComparison.Ordinal) && separator != ',',
                    $"A spreadsheet that separates by '{separator}' would run {piece}."
                );
            }
        }

        var record = new CsvRecords(new StringReader(text), ',').Next()!;
        Assert.Equal(cell, CsvCell.Read(record.Cells[0]));
    }

    [Fact]
    public void A_header_of_commas_and_a_row_without_end_cost_no_more_than_a_record()
    {
        Assert.Throws<CsvException>(() => Lines(new string(',', 8_000_000)));
        Assert.Throws<CsvException>(() =>
            Lines($"title,price{new string(',', 900_000)}x\n".Replace("title", "what", StringComparison.Ordinal))
        );

        var lines = Lines(
            $"title,price\nTea,20\n{new string(',', 3_000_000)}\n{new string('x', 3_000_000)}\n"
                + $"\"{new string('y', 3_000_000)}\",1\nCoffee,30\n"
        );

        Assert.Equal(["Tea", "Coffee"], lines.Where(line => line.Wrong.Length == 0).Select(line => line["title"]));
        Assert.Equal([3L, 4, 5], lines.Where(line => line.Wrong.Length > 0).Select(line => line.Line));
    }

    [Fact]
    public async Task A_file_is_read_by_a_child_process_as_it_would_be_here()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("dukaan-csv-").FullName, "products.csv");
        await File.WriteAllTextAsync(path, "title,price,stock\nचाय,20,7\n\"broken,1\nCoffee,30,\n");
        List<CsvLine> lines;
        using (var file = await Open(path))
        {
            lines = await file.Lines.ToListAsync();
            Assert.Equal("utf-8", file.Header.Encoding);
        }

        await File.WriteAllTextAsync(path, "what\nx");
        var refused = await Assert.ThrowsAsync<CsvException>(() => Open(path));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

        Assert.Equal(
            [("चाय", "7", true), ("", "", false), ("Coffee", "", true)],
            lines.Select(line => (line["title"], line["stock"], line.Wrong.Length == 0))
        );
        Assert.Contains("Missing: title, price.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_thousand_rows_are_read_and_one_more_is_refused()
    {
        var text = "title,price\n" + string.Concat(Enumerable.Range(1, 100_000).Select(number => $"Product {number},{number}\n"));

        Assert.Equal(100_000, (await Read(text)).Count);
        var refused = await Assert.ThrowsAsync<CsvException>(() => Read($"{text}More,1\n"));
        Assert.Contains("more than 100,000 rows", refused.Message, StringComparison.Ordinal);
    }

    private static Task<OpenedFile> Open(string path) =>
        ImportFileChild.Open(path, "", Path.GetDirectoryName(path)!, CancellationToken.None);

    private static List<CsvLine> Lines(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. ImportLines.Open(stream).Lines];
    }

    private static Task<List<ProductCsvRow>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static async Task<List<ProductCsvRow>> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var lines = ImportLines.Open(stream).Lines.ToAsyncEnumerable();
        return await ProductCsv.Read(lines, "INR", Clock, CancellationToken.None).ToListAsync();
    }
}
