using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Import;

/// <summary>The tables of a shop's archive are files that every spreadsheet opens, and none of which it runs.</summary>
public sealed class ArchiveFormatTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private const string Signs = "=+-@\t\r";

    [Fact]
    public async Task Every_table_is_a_strict_file_and_no_cell_begins_like_a_formula()
    {
        using var shop = await NewShop("=HYPERLINK(\"http://evil.example\",\"Sweets\")");
        await shop.Open("products/import");
        var file = Encoding.UTF8.GetBytes(
            "title,description,price,category,stock,tags,brand,sku\n"
                + "\"=cmd|'/C calc'!A0\",\"one\r\ntwo, \"\"three\"\"; four\",20,\"+Tea, green\",5,\"@tag, -tag\",\"=1\",-7\n"
                + "\"  =SUM(A1)\",\"-2+3;=1\n=2\",30,चाय,7,a,\"\"\"=1\",@x\n"
        );
        await shop.Browser.Upload(shop.Url("products/import"), [("file", "products.csv", file)]);
        var import = Regex.Match(shop.Browser.At, "products/import/[0-9a-z]{26}").Value;
        await shop.Submit(import);
        await Eventually.Holds(
            async () => (await shop.Open(import)).Text.Contains("Done:", StringComparison.Ordinal),
            "the import must come to its end",
            TimeSpan.FromSeconds(60)
        );
        await Order(shop, await shop.ProductId("=cmd|'/C calc'!A0"));

        await using var stream = new MemoryStream(await shop.Browser.Http.GetByteArrayAsync(shop.Url("everything.zip")));
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);
        var tables = zip.Entries.Where(entry => entry.FullName.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.Equal(14, tables.Count);
        foreach (var table in tables)
        {
            using var bytes = new MemoryStream();
            await (await table.OpenAsync()).CopyToAsync(bytes);
            if (bytes.Length == 0)
            {
                continue; // there is nothing of that kind, so there are no columns either
            }

            Assert.Equal([0xEF, 0xBB, 0xBF], bytes.ToArray()[..3]);
            var rows = StrictCsv.Read(new UTF8Encoding(false, true).GetString(bytes.ToArray().AsSpan(3)));
            Assert.True(rows[0].Distinct().Count() == rows[0].Count, $"{table.FullName} has a column twice.");
            foreach (var cell in rows.SelectMany(row => row))
            {
                var isNumber = decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
                Assert.False(
                    cell.TrimStart() is [var first, ..] && Signs.Contains(first) && !isNumber,
                    $"{table.FullName} has a cell that a spreadsheet runs: {cell}"
                );
            }
        }
    }

    [Fact]
    public async Task A_variants_sale_goes_out_and_comes_in_and_the_same_file_changes_nothing()
    {
        using var shop = await NewShop();
        var says = await Import(
            shop,
            "title,price,option 1,value 1,price in sale,sale from,sale until\n"
                + "Kurta,900,Size,M,700,,2099-12-26 18:00\nKurta,950,Size,L,,,\nKurta,990,Size,XL,600,2099-01-01,2099-02-01\n"
        );
        Assert.Contains("1 new", says, StringComparison.Ordinal);
        var csv = Encoding.UTF8.GetString((await shop.Browser.Http.GetByteArrayAsync(shop.Url("products.csv"))).AsSpan(3));
        var rows = StrictCsv.Read(csv);
        var from = rows[0].IndexOf("price in sale");
        string[] Sale(int row) => [.. rows[row].Skip(from).Take(3)];
        Assert.Equal(["700", "", "2099-12-26 12:30:00 UTC"], Sale(1));
        Assert.Equal(["", "", ""], Sale(2));
        Assert.Equal(["600", "2098-12-31 18:30:00 UTC", "2099-01-31 18:30:00 UTC"], Sale(3));
        Assert.Equal(["900", "950", "990"], rows.Skip(1).Select(row => row[rows[0].IndexOf("price")]));

        // The page and the feeds say the price of the sale that runs, and of no other.
        using var shopper = Site.Client();
        var page = await shopper.GetStringAsync(new Uri($"/s/{await shop.Slug()}/p/kurta", UriKind.Relative));
        Assert.Contains("700", page, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "600",
            Regex.Replace(page, "<(script|style).*?</\\1>", "", RegexOptions.Singleline),
            StringComparison.Ordinal
        );

        Assert.Contains("1 unchanged.", await Import(shop, csv), StringComparison.Ordinal);
        Assert.Contains(
            "1 changed",
            await Import(shop, "title,price,option 1,value 1,price in sale\nKurta,900,Size,M,0\n"),
            StringComparison.Ordinal
        );
        var ended = StrictCsv.Read(
            Encoding.UTF8.GetString((await shop.Browser.Http.GetByteArrayAsync(shop.Url("products.csv"))).AsSpan(3))
        );
        Assert.Equal(["", "", ""], ended[1].Skip(from).Take(3));
    }

    /// <summary>What the check says; what is to be done is done.</summary>
    private static async Task<string> Import(ShopBrowser shop, string csv)
    {
        await shop.Open("products/import");
        await shop.Browser.Upload(shop.Url("products/import"), [("file", "products.csv", Encoding.UTF8.GetBytes(csv))]);
        var says = shop.Page.Text;
        if (says.Contains("0 new, 0 changed", StringComparison.Ordinal))
        {
            return says;
        }

        var import = Regex.Match(shop.Browser.At, "products/import/[0-9a-z]{26}").Value;
        await shop.Submit(import);
        await Eventually.Holds(
            async () => (await shop.Open(import)).Text.Contains("Done:", StringComparison.Ordinal),
            "the import must come to its end",
            TimeSpan.FromSeconds(60)
        );
        return says;
    }
}
