using Dukaan.Catalog;
using Dukaan.Invoices;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Invoices;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>What an invoice with taxes and discounts says, in English and Hindi.</summary>
public sealed class InvoiceDocumentTests
{
    [Fact]
    public void Each_tax_stands_by_name_and_rate_and_each_line_with_its_hsn_and_its_share()
    {
        var html = Html(Sample("en"));

        foreach (
            var text in (string[])
                [
                    "Tax invoice",
                    "2026-27/0042",
                    "GSTIN",
                    "27AAPFU0939F1ZV",
                    "Maharashtra (27)",
                    "HSN 2106",
                    "M / Red",
                    "CGST",
                    "SGST",
                    "2.5 %",
                    "−₹50",
                    "₹1,000",
                    "₹950",
                    "₹23.75",
                    "₹997.50",
                ]
        )
        {
            Assert.Contains(text, html, StringComparison.Ordinal);
        }

        Assert.Contains("Nine hundred ninety-seven rupees and fifty paise only", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Hindi_the_words_are_Hindi()
    {
        var html = Html(Sample("hi"));

        foreach (var text in (string[])["lang=\"hi\"", "कर चालान", "नौ सौ सत्तानवे रुपये और पचास पैसे मात्र", "आपूर्ति का स्थान"])
        {
            Assert.Contains(text, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_replaced_invoice_says_that_it_is_cancelled() =>
        Assert.Contains(
            "Cancelled · Replaced by invoice 2026-27/0043",
            Html(Sample("en") with { ReplacedBy = "2026-27/0043" }),
            StringComparison.Ordinal
        );

    private static string Html(Invoice invoice) => System.Text.Encoding.UTF8.GetString(InvoiceDocument.Of(invoice).Whole().Span);

    internal static Invoice Sample(string language)
    {
        TaxAmount[] taxes = [new("CGST", 2_500, Rupees(23_75)), new("SGST", 2_500, Rupees(23_75))];
        var line = new OrderLine("p", "<script>Kaju katli काजू कतली</script>", null, Rupees(500_00), 2, Rupees(1000_00), false)
        {
            Variant = "M / Red",
            Details = ItemDetails.None with { Sku = "KK-1", Hsn = "2106" },
            Discount = Rupees(50_00),
            Taxable = Rupees(950_00),
            TaxRate = 5_000,
            Taxes = [.. taxes],
        };
        var amounts = new OrderAmounts(
            Rupees(1000_00),
            Rupees(50_00),
            [new AppliedDiscount("d", "Diwali", "DIWALI", DiscountKind.Amount, Rupees(50_00), false)],
            new DeliveryCharge(
                Method: DeliveryMethod.Delivery,
                Known: true,
                ZoneId: null,
                Zone: "",
                Note: "",
                Fee: Rupees(0),
                Discount: Rupees(0),
                Charge: Rupees(0),
                Taxable: Rupees(0),
                Taxes: []
            ),
            [.. taxes.Select(tax => new TaxTotal(tax.Name, tax.Rate, Rupees(950_00), tax.Amount))],
            Rupees(47_50),
            false,
            Rupees(997_50)
        );
        return new Invoice(
            StoreId: Ids.Token(),
            OrderId: Ids.Token(),
            OrderNumber: 7,
            Year: "2026-27",
            Sequence: 42,
            IssuedAt: DateTimeOffset.Parse("2026-11-21T20:00:00Z"),
            PlacedAt: DateTimeOffset.Parse("2026-11-20T05:00:00Z"),
            Seller: new InvoiceSeller(
                "Asha Sweets",
                "Asha Foods LLP",
                "12 MG Road\nPune 411001",
                TaxScheme.IndiaGst,
                "27AAPFU0939F1ZV",
                "MH",
                "+919800000001"
            ),
            Customer: new Customer(
                "Ravi Kumar",
                new Phone("+919812345678"),
                new Address("4 Hill Road", "Mumbai", "400050", "IN", "Maharashtra"),
                ""
            ),
            Lines: [line],
            Amounts: amounts,
            Method: PaymentMethod.CashOnDelivery,
            Language: language,
            TimeZone: "Asia/Kolkata"
        );
    }

    private static Money Rupees(long paise) => new(paise, "INR");
}
