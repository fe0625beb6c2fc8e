using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Invoices;
using Dukaan.Invoices.Gst;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Invoices;

/// <summary>Table 12 of GSTR-1 has every supply once, with the charge for delivery, and adds up to the other tables.</summary>
public sealed class GstHsnTests
{
    private static readonly DateOnly Month = new(2026, 11, 1);

    [Fact]
    public void Goods_are_summed_by_code_and_rate_and_delivery_goes_with_what_it_delivers()
    {
        var invoice = InvoiceOf(
            1,
            Line("shirt", 100_01, 2, "6211"),
            Line("sari", 250_00, 1, "6211"),
            Line("ladoo", 333_33, 3, "2106", "food")
        );
        var table = Of([invoice, InvoiceOf(2, Line("shirt", 99_99, 1, "6211"))], []);
        Assert.Equal([("2106", 5_000, 3L), ("6211", 18_000, 4L)], table.Hsn.Select(one => (one.Hsn, one.Rate.Rate, one.Pieces)));
        AddsUp(table);
    }

    [Fact]
    public void A_product_without_a_code_and_one_without_tax_stand_for_themselves()
    {
        var untaxed = InvoiceOf(1, TaxTerms.None, Line("book", 200_00, 1, "4901"), Line("pen", 10_00, 2, ""));
        var table = Of([untaxed], []);
        Assert.Equal([("", 0), ("4901", 0)], table.Hsn.Select(one => (one.Hsn, one.Rate.Rate)));
        Assert.Equal(untaxed.Amounts.Total.Amount, table.Hsn.Sum(one => one.Rate.Taxable));
        AddsUp(table);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(37)]
    [InlineData(1)]
    public void A_credit_note_takes_its_part_back_and_a_whole_one_the_pieces_too(int percent)
    {
        var invoice = InvoiceOf(1, Line("shirt", 100_01, 2, "6211"), Line("ladoo", 77_77, 1, "2106", "food"));
        var total = invoice.Amounts.Total.Amount;
        var amount = total * percent / 100;
        var note = new CreditNote(
            StoreId: "s",
            OrderId: "o",
            OrderNumber: 1,
            Year: "2026-27",
            Sequence: 1,
            IssuedAt: default,
            InvoiceNumber: invoice.Number,
            InvoiceIssuedAt: default,
            Seller: invoice.Seller,
            Customer: Sales.Ravi,
            Amount: new Money(amount, "INR"),
            Taxes: CreditRules.Taxes(invoice, 0, amount),
            Reason: "",
            Language: "en",
            TimeZone: "UTC"
        )
        {
            Supply = invoice.Amounts.Supply,
        };
        var table = Of([invoice], [note]);
        AddsUp(table);
        Assert.Equal(percent == 100 ? 0 : 3, table.Hsn.Sum(one => one.Pieces));
        Assert.Equal(total - amount, table.Hsn.Sum(one => one.Rate.Taxable + one.Rate.Igst + one.Rate.Cgst + one.Rate.Sgst));
    }

    [Fact]
    public void A_service_is_not_counted_in_pieces() => Assert.True(new GstHsn("998314", 1, new GstRate(18_000, 1, 0, 0, 0)).IsService);

    private static void AddsUp(GstReturn table)
    {
        var (hsn, rates) = (table.Hsn.Select(one => one.Rate).ToList(), table.Consumers.Select(sum => sum.Rate).ToList());
        var untaxed = table.Untaxed.Within + table.Untaxed.Across;
        Assert.Equal(rates.Sum(rate => rate.Taxable) + untaxed, hsn.Sum(rate => rate.Taxable));
        Assert.Equal(rates.Sum(rate => rate.Igst), hsn.Sum(rate => rate.Igst));
        Assert.Equal(rates.Sum(rate => rate.Cgst), hsn.Sum(rate => rate.Cgst));
        Assert.Equal(rates.Sum(rate => rate.Sgst), hsn.Sum(rate => rate.Sgst));
    }

    private static GstReturn Of(Invoice[] invoices, CreditNote[] notes) =>
        GstRules.Of("27AAPFU0939F1ZV", Month, invoices, notes, number => invoices.FirstOrDefault(invoice => invoice.Number == number));

    private static QuotedLine Line(string id, long price, int quantity, string hsn, string taxClass = "")
    {
        var line = Requests.Line(id, price, quantity, taxClass);
        return line with { Details = line.Details with { Hsn = hsn } };
    }

    private static Invoice InvoiceOf(long sequence, params QuotedLine[] lines) => InvoiceOf(sequence, Requests.Gst, lines);

    private static Invoice InvoiceOf(long sequence, TaxTerms tax, params QuotedLine[] lines)
    {
        var priced = Pricer.Price(Requests.Of(Requests.Delivering(Requests.Zone("All", 49_99)) with { Tax = tax }, lines));
        return new Invoice(
            StoreId: "s",
            OrderId: "o",
            OrderNumber: sequence,
            Year: "2026-27",
            Sequence: sequence,
            IssuedAt: default,
            PlacedAt: default,
            Seller: new InvoiceSeller("", "", "", tax.Scheme, "", "MH", ""),
            Customer: Sales.Ravi,
            Lines: [.. priced.Lines.Select(OrderLine.Of)],
            Amounts: priced.Amounts,
            Method: PaymentMethod.CashOnDelivery,
            Language: "en",
            TimeZone: "UTC"
        );
    }
}
