using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Pricing;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Invoices;

/// <summary>Credit notes that follow each other add up to the invoice, tax by tax.</summary>
public sealed class CreditRulesTests
{
    [Fact]
    public void Parts_of_an_invoice_have_its_taxes_exactly()
    {
        var any = from price in Gen.Choose(1, 1_000_000) from cuts in Gen.Choose(0, int.MaxValue - 1).ListOf() select (price, cuts);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(any), given =>
            {
                var invoice = InvoiceOf(given.price);
                var total = invoice.Amounts.Total.Amount;
                long[] stops = [0, .. given.cuts.Select(cut => cut % (total + 1)).Order(), total];
                var parts = stops.Zip(stops.Skip(1), (from, to) => CreditRules.Taxes(invoice, from, to)).ToList();
                return parts.All(taxes => taxes.All(tax => tax.Amount.Amount >= 0))
                    && invoice.Amounts.Taxes.All(whole =>
                        parts.Sum(taxes => taxes.Single(tax => tax.Name == whole.Name && tax.Rate == whole.Rate).Amount.Amount)
                        == whole.Amount.Amount
                    );
            }));
    }

    private static Invoice InvoiceOf(long price)
    {
        var priced = Pricer.Price(
            Requests.Of(SaleTerms.Default with { Tax = Requests.Gst }, Requests.Line("a", price, 3), Requests.Line("b", 199))
        );
        return new Invoice(
            StoreId: "s",
            OrderId: "o",
            OrderNumber: 1,
            Year: "2026-27",
            Sequence: 1,
            IssuedAt: default,
            PlacedAt: default,
            Seller: new InvoiceSeller("", "", "", TaxScheme.IndiaGst, "", "", ""),
            Customer: Sales.Ravi,
            Lines: [.. priced.Lines.Select(OrderLine.Of)],
            Amounts: priced.Amounts,
            Method: PaymentMethod.CashOnDelivery,
            Language: "en",
            TimeZone: "UTC"
        );
    }
}
