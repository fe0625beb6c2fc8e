using System.Net;
using System.Net.Sockets;
using System.Text;
using Dukaan.Catalog;
using Dukaan.Invoices;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Invoices;
using Dukaan.Web.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>Papers as they come out of the real printer: every letter on them, nothing beside them, nothing fetched for them.</summary>
public sealed class PdfPrinterTests : IDisposable
{
    /// <summary>A name in each script that a shop can sell in, and emoji of one and of several code points.</summary>
    internal const string Scripts =
        "抹茶ラテ 中文简体 繁體字 한국어 काजू বাংলা தமிழ் తెలుగు ಕನ್ನಡ മലയാളം ગુજરાતી ਪੰਜਾਬੀ ଓଡ଼ିଆ සිංහල ไทย ລາວ ខ្មែរ မြန်မာ العربية اردو עברית "
        + "Ελληνικά Кириллица ქართული Հայերեն አማርኛ Tiếng Việt 🍵 ❤ 👩‍👩‍👧";

    private readonly TemporaryFiles _files = new(
        Directory.CreateTempSubdirectory("dukaan-temporary-").FullName,
        TimeProvider.System,
        NullLogger<TemporaryFiles>.Instance
    );

    private readonly PdfPrinter _printer;

    public PdfPrinterTests() => _printer = new PdfPrinter(_files, TimeProvider.System, NullLogger<PdfPrinter>.Instance);

    [Fact]
    public async Task Every_letter_of_a_paper_is_printed_and_stands_inside_the_page()
    {
        var (invoice, plain) = (HostileValues("JPY", 9_000_000_000), HostileValues("INR", 1_234_50));
        var note = new CreditNote(
            StoreId: Ids.Token(),
            OrderId: invoice.OrderId,
            OrderNumber: 7,
            Year: "2026-27",
            Sequence: 3,
            IssuedAt: DateTimeOffset.UnixEpoch,
            InvoiceNumber: invoice.Number,
            InvoiceIssuedAt: DateTimeOffset.UnixEpoch,
            Seller: invoice.Seller,
            Customer: invoice.Customer,
            Amount: invoice.Amounts.Total,
            Taxes: invoice.Amounts.Taxes,
            Reason: Long('R'),
            Language: "en",
            TimeZone: "Asia/Tokyo"
        );
        var pdf = await Print(
            PrintDocument.Together([InvoiceDocument.Of(invoice), InvoiceDocument.Of(plain), CreditNoteDocument.Of(note)])
        );

        var (words, pages) = await PdfWords.Of(pdf);
        PdfWords.AssertInside(words, pages);
        var printed = string.Concat(words.Select(word => word.Text)).Normalize(NormalizationForm.FormKC);
        PdfWords.AssertPrinted(Scripts, printed);

        // Long words are broken, not cut: as many letters come out as went in.
        foreach (var letter in "QWZ")
        {
            Assert.True(
                printed.Count(each => each == letter) >= 200,
                $"Of a word of 200 {letter} only {printed.Count(each => each == letter)} are printed."
            );
        }

        Assert.Contains("¥9,000,000,000", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_fetched_for_a_paper_whatever_is_written_in_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var asked = listener.AcceptTcpClientAsync();
        var secret = Path.Combine(_files.Folder, "secret.txt");
        await File.WriteAllTextAsync(secret, "password=hunter2");
        var http = $"http://{listener.LocalEndpoint}";
        var html = $"""
            <style>@import "{http}/a.css"; @font-face {"{"} font-family: x; src: url("{http}/a.ttf"), url("file://{secret}") {"}"}
            p {"{"} font-family: x; background: url({http}/b.png) {"}"} li {"{"} list-style-image: url("file://{secret}") {"}"}</style>
            <link rel="stylesheet" href="{http}/c.css"><link rel="attachment" href="file://{secret}"><base href="{http}/">
            <p>before</p><img src="{http}/d.png"><img src="file://{secret}"><img src="secret.txt">
            <object data="file://{secret}"></object><embed src="{http}/e"><ul><li>item</li></ul>
            <svg width="9" height="9"><image href="{http}/f.png" width="9" height="9"/><use href="file://{secret}#x"/></svg>
            <a rel="attachment" href="file://{secret}">after</a>
            <img src="data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg'&gt;&lt;image href='{http}/g.png'/&gt;&lt;/svg&gt;">
            """;

        var pdf = await Print(new PrintDocument("HostileValues", "en", Fragment.Trusted(html)));

        Assert.False(asked.IsCompleted, "The printer asked an address that stands in the page.");
        Assert.DoesNotContain("hunter2", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("EmbeddedFile", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Equal(
            ["before", "item", "after"],
            (await PdfWords.Of(pdf))
                .Words.Select(word => word.Text.Trim('•', '\u2022'))
                .Where(text => text is "before" or "item" or "after")
        );
    }

    [Fact]
    public async Task A_paper_that_takes_too_much_work_is_refused_and_the_next_is_printed()
    {
        using var impatient = new PdfPrinter(_files, TimeProvider.System, NullLogger<PdfPrinter>.Instance, computing: 1);
        var rows = string.Concat(Enumerable.Repeat("<tr><td>a</td><td>b</td><td>c</td></tr>", 3_000));

        var refused = await impatient.Print(
            "a",
            new PrintDocument("Long", "en", Fragment.Trusted($"<table>{rows}</table>")),
            CancellationToken.None
        );

        Assert.Equal((ErrorKind.Invalid, "paper-too-large", "order"), (refused.Error!.Kind, refused.Error.Code, refused.Error.Field));
        await Print(new PrintDocument("Short", "en", Fragment.Of($"<p>short</p>")));
    }

    public void Dispose()
    {
        _printer.Dispose();
        _files.Dispose();
        Directory.Delete(_files.Folder, recursive: true);
    }

    private static string Long(char letter) => new(letter, 200);

    private static Invoice HostileValues(string currency, long amount)
    {
        Money Of(long minor) => new(minor, currency);
        TaxAmount[] taxes = [new("TAX" + Long('T'), 10_000, Of(amount / 10))];
        var line = new OrderLine("p", $"{Scripts} {Long('Q')}", null, Of(amount), 1_000_000, Of(amount), false)
        {
            Variant = Long('W'),
            Details = ItemDetails.None with { Sku = Long('S'), Hsn = "2106" },
            Discount = Of(amount / 2),
            Taxable = Of(amount),
            TaxRate = 10_000,
            Taxes = [.. taxes],
        };
        var amounts = new OrderAmounts(
            Of(amount),
            Of(amount / 2),
            [new AppliedDiscount("d", Long('D'), "D", DiscountKind.Amount, Of(amount / 2), false)],
            new DeliveryCharge(
                Method: DeliveryMethod.Delivery,
                Known: true,
                ZoneId: null,
                Zone: Long('Z'),
                Note: "",
                Fee: Of(amount),
                Discount: Of(0),
                Charge: Of(amount),
                Taxable: Of(amount),
                Taxes: []
            ),
            [.. taxes.Select(tax => new TaxTotal(tax.Name, tax.Rate, Of(amount), tax.Amount))],
            Of(amount / 10),
            false,
            Of(amount)
        );
        return new Invoice(
            StoreId: Ids.Token(),
            OrderId: Ids.Token(),
            OrderNumber: 7,
            Year: "2026-27",
            Sequence: 42,
            IssuedAt: DateTimeOffset.UnixEpoch,
            PlacedAt: DateTimeOffset.UnixEpoch,
            Seller: new InvoiceSeller(
                Long('M'),
                Long('N'),
                $"{Long('P')}\n{Scripts}",
                TaxScheme.None,
                Long('K'),
                Long('V'),
                "+819012345678"
            ),
            Customer: new Customer(
                $"{Long('C')} {Scripts}",
                new Phone("+819012345678"),
                new Address(Long('A'), Long('B'), "400050", "JP", Long('E')),
                Long('O')
            ),
            Lines: [line],
            Amounts: amounts,
            Method: PaymentMethod.CashOnDelivery,
            Language: "en",
            TimeZone: "Asia/Tokyo"
        );
    }

    private async Task<byte[]> Print(PrintDocument paper)
    {
        var printed = await _printer.Print("a", paper, CancellationToken.None);
        Assert.True(printed.Ok, $"PDFs need weasyprint: {printed.Error?.Message}");
        return printed.Value;
    }
}
