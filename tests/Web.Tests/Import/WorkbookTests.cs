using System.IO.Compression;
using Dukaan.Web.Import;
using MiniExcelLibs;

namespace Dukaan.Web.Tests.Import;

/// <summary>Workbooks (xlsx) are read as they show themselves; hostile ones end their reader and nothing else.</summary>
public sealed class WorkbookTests
{
    private static readonly ImportClock Clock = new(TimeZoneInfo.Utc, new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Rows_of_the_first_sheet_that_names_known_columns_are_read_with_exact_numbers()
    {
        using var file = new MemoryStream();
        await file.SaveAsAsync(
            new Dictionary<string, object>
            {
                ["Notes"] = new[] { new Dictionary<string, object?> { ["remember"] = "to order tea" } },
                ["Goods"] = new[]
                {
                    new Dictionary<string, object?>
                    {
                        ["title"] = "चाय",
                        ["price"] = 19.99,
                        ["barcode"] = 8901234567894d,
                        ["stock"] = 7,
                    },
                    new Dictionary<string, object?>
                    {
                        ["title"] = "=1+1",
                        ["price"] = 0.1 + 0.2,
                        ["barcode"] = "0012345678905",
                        ["stock"] = null,
                    },
                },
            }
        );

        var (header, lines) = ImportLines.Open(file);
        var rows = await ProductCsv.Read(lines.ToAsyncEnumerable(), "INR", Clock, CancellationToken.None).ToListAsync();

        Assert.Equal(("products", ""), (header.Layout, header.Encoding));
        Assert.Equal(
            [("चाय", 1_999L, "8901234567894", (long?)7, 2L), ("=1+1", 30, "0012345678905", null, 3)],
            rows.Select(row => (row.Product!.Title, row.Product.Price.Amount, row.Product.Details!.Barcode!, row.Product.Stock, row.Line))
        );
    }

    [Fact]
    public async Task A_workbook_that_expands_beyond_measure_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("dukaan-xlsx-").FullName;
        var path = Path.Combine(folder, "bomb.xlsx");
        await using (var zip = await ZipFile.OpenAsync(path, ZipArchiveMode.Create))
        {
            await Entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            await Entry(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            );
            await Entry(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                    + "Target=\"worksheets/sheet1.xml\"/></Relationships>"
            );
            // A gigabyte of one cell in a megabyte of file.
            await using var sheet = await zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync();
            await sheet.WriteAsync(
                System.Text.Encoding.UTF8.GetBytes(
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                )
            );
            var much = new byte[1_000_000];
            much.AsSpan().Fill((byte)'x');
            for (var i = 0; i < 600; i++)
            {
                await sheet.WriteAsync(much);
            }
        }

        var refused = await Assert.ThrowsAsync<CsvException>(async () =>
        {
            using var file = await ImportFileChild.Open(path, "", folder, CancellationToken.None);
            await file.Lines.CountAsync();
        });
        Directory.Delete(folder, recursive: true);

        Assert.Contains(refused.Code, (string[])["file-costly", "file-unreadable"]);
    }

    private static async Task Entry(ZipArchive zip, string name, string text)
    {
        await using var stream = await zip.CreateEntry(name).OpenAsync();
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
