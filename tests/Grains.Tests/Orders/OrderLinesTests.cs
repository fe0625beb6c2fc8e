using Dukaan.Grains.Tests.Pricing;
using Dukaan.Orders;
using Dukaan.Pricing;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Orders;

public class OrderLinesTests
{
    /// <summary>Whatever was ordered and however much of it is taken out, the bill still adds up, and never gets dearer.</summary>
    [Fact]
    public void An_edited_order_adds_up_to_the_minor_unit()
    {
        var edits = from request in Requests.Any from left in Gen.Choose(0, 999).ArrayOf(request.Lines.Length) select (request, left);
        Check.QuickThrowOnFailure(Prop.ForAll(edits.ToArbitrary(), edit =>
            {
                var priced = Pricer.Price(edit.request);
                var before = priced.Lines.Select(OrderLine.Of).ToArray();
                var now = before.Select((line, i) => line.Of(Math.Min(line.Quantity, edit.left[i]))).ToArray();
                var amounts = priced.Amounts.After([.. before], [.. now]);

                Assert.Equal(now.Sum(line => line.Total.Amount), amounts.Subtotal.Amount);
                Assert.Equal(now.Sum(line => line.Discount.Amount), amounts.Discount.Amount);
                Assert.Equal(
                    amounts.Subtotal.Amount
                        - amounts.Discount.Amount
                        + amounts.Delivery.Charge.Amount
                        + (amounts.TaxIncluded ? 0 : amounts.Tax.Amount),
                    amounts.Total.Amount
                );
                Assert.Equal(
                    amounts.Delivery.Taxable.Amount + amounts.Delivery.Taxes.Sum(tax => tax.Amount.Amount) + now.Sum(OrderLines.Value),
                    amounts.Total.Amount
                );
                Assert.Equal(amounts.Taxes.Sum(tax => tax.Amount.Amount), amounts.Tax.Amount);
                Assert.True(amounts.Total.Amount <= priced.Amounts.Total.Amount, "An edit never makes an order dearer.");
                Assert.All(now, line =>
                    Assert.True(line.Discount.Amount <= line.Total.Amount && line.Value() >= 0, "No line is worth less than nothing.")
                );
            }));
    }
}
