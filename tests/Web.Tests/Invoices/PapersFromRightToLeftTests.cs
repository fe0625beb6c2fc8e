using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Payouts;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Invoices;
using Dukaan.Web.Messages;
using Dukaan.Web.Payouts;
using Dukaan.Web.Texts;
using Dukaan.Web.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>
/// Every paper in the languages that are written from right to left, as it comes out of the real printer. They are kept to be looked at:
/// <c>TestResults/papers</c>.
/// </summary>
public sealed class PapersFromRightToLeftTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-21T20:00:00Z");

    private static readonly (string Language, string Name, string Goods, string Place)[] Goods =
    [
        ("ar", "متجر ليلى للأزياء", "فستان أحمر بأكمام طويلة", "شارع النيل ١٢، القاهرة"),
        ("fa", "فروشگاه لیلا", "پیراهن گلدار پاییزه", "خیابان ولیعصر، پلاک ۱۲، تهران"),
        ("ur", "لیلیٰ کی دکان", "ہاتھ کا بنا ہوا سرخ دوپٹہ", "مال روڈ ۱۲، لاہور"),
    ];

    private readonly TemporaryFiles _files = new(
        Directory.CreateTempSubdirectory("dukaan-temporary-").FullName,
        TimeProvider.System,
        NullLogger<TemporaryFiles>.Instance
    );

    [Fact]
    public async Task Every_paper_stands_on_its_page_and_can_be_copied_out_in_order()
    {
        using var printer = new PdfPrinter(_files, TimeProvider.System, NullLogger<PdfPrinter>.Instance);
        var papers = Goods.SelectMany(each => Papers(each.Language, each.Name, each.Goods, each.Place)).ToList();

        var printed = await printer.Print("a", PrintDocument.Together(papers), CancellationToken.None);

        Assert.True(printed.Ok, $"PDFs need weasyprint: {printed.Error?.Message}");
        var folder = Directory.CreateDirectory(Path.Combine(TestKit.RepositoryRoot.Path, "TestResults", "papers"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "from-right-to-left.pdf"), printed.Value);
        var (words, pages) = await PdfWords.Of(printed.Value);
        PdfWords.AssertInside(words, pages);
        Assert.Equal(papers.Count, pages.Count);
        var read = await PdfWords.TextOf(printed.Value);
        foreach (var (_, name, goods, place) in Goods)
        {
            foreach (var word in $"{name} {goods} {place}".Split([' ', '،'], StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Contains(PdfWords.Letters(word), read, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<PrintDocument> Papers(string language, string name, string goods, string place)
    {
        var shop = Shop(language, name);
        var invoice = InvoiceDocumentTests.Sample(language);
        return
        [
            InvoiceDocument.Of(invoice with { Lines = [invoice.Lines[0] with { Title = goods }] }),
            CreditNoteDocument.Of(Note(invoice)),
            PackingSlip.Of(Order(shop, goods, place), shop),
            PayoutDocument.Of(Statement(shop), SellerLanguages.Find(language)!),
        ];
    }

    public void Dispose()
    {
        _files.Dispose();
        Directory.Delete(_files.Folder, recursive: true);
    }

    private static StoreProfile Shop(string language, string name) =>
        new(
            StoreId: Ids.Token(),
            Slug: "layla",
            Name: name,
            Description: "",
            Currency: "INR",
            Language: language,
            Theme: Theme.Default,
            Picture: null,
            Phone: "+201001234567",
            Vpa: null,
            CashOnDelivery: true,
            Open: true,
            TimeZone: "Asia/Kolkata",
            Revision: 1
        );

    private static OrderView Order(StoreProfile shop, string goods, string place)
    {
        var order = SampleOrder.At(OrderEntries.Shipped, shop, Now).Order;
        return order with
        {
            Lines = [order.Lines[0] with { Title = goods, Quantity = 12 }],
            Customer = order.Customer with
            {
                Name = goods,
                Address = order.Customer.Address with { Line1 = place, City = "Cairo 11511" },
                Note = place,
                Gift = goods,
            },
            Shipment = new Shipment("Aramex", "AB 123-456"),
        };
    }

    private static CreditNote Note(Invoice invoice) =>
        new(
            invoice.StoreId,
            invoice.OrderId,
            invoice.OrderNumber,
            invoice.Year,
            Sequence: 3,
            Now,
            invoice.Number,
            Now,
            invoice.Seller,
            invoice.Customer,
            new Money(997_50, "INR"),
            invoice.Amounts.Taxes,
            "",
            invoice.Language,
            invoice.TimeZone
        );

    private static PayoutStatement Statement(StoreProfile shop)
    {
        SettledLine Line(string id, long gross) =>
            new(id, SettledKind.Payment, "key", $"pay_{id}", gross, 236, 42, gross - 278, "INR", Now, "setl_1", "UTR123456", Now);
        return new PayoutStatement(
            new DateOnly(2026, 11, 1),
            shop.Name,
            shop.Language,
            TimeZoneInfo.Utc,
            [
                new PayoutLine(Line("A1", 10_000), Ids.Token(), 7, PayoutDifference.None),
                new PayoutLine(Line("B2", -2_500), null, 0, PayoutDifference.None),
            ],
            [],
            Now
        );
    }
}
