using System.Collections.Immutable;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Orders;

public class OrderRepricingTests
{
    private static readonly Address Pune = new("12 MG Road", "Pune", "411001", "IN", "MH");

    private static readonly Gen<Address> Addresses = Gen.Elements(
        Pune,
        Pune with
        {
            Line1 = "3 FC Road",
        },
        new("1 MG Road", "Bengaluru", "560001", "IN", "KA"),
        new("1 Ring Road", "Delhi", "110001", "", "Delhi"),
        new("1 Rue X", "Paris", "75001", "FR"),
        new("1 Corniche", "Dubai", "", "AE", "Dubai")
    );

    /// <summary>
    /// Wherever an order was and goes, it is taxed, delivered and supplied as one that is placed there, and the fee is another only in
    /// another zone.
    /// </summary>
    [Fact]
    public void An_edited_order_costs_what_one_costs_that_is_placed_like_it()
    {
        var edits =
            from request in Requests.Any
            from before in Addresses
            from after in Addresses
            select (request: Plain(request), before, after);
        Check.QuickThrowOnFailure(Prop.ForAll(edits.ToArbitrary(), edit =>
            {
                var (request, terms) = (edit.request, edit.request.Terms);
                var placed = Pricer.Price(request with { To = Places.Of(edit.before, terms) });
                if (request.Lines.IsEmpty || placed.DeliveryProblem is not null || placed.Amounts.Total.Amount > Money.Max / 2)
                {
                    return;
                }

                var wanted = Pricer.Price(request with { To = Places.Of(edit.after, terms) });
                var price = Reprice(Order(placed, terms, edit.before), terms, edit.after);
                if (request.Method == DeliveryMethod.Delivery && wanted.DeliveryProblem is { } problem && edit.after != edit.before)
                {
                    Assert.Equal(problem.Code, price.Error?.Code);
                    return;
                }

                var repriced = price.OrThrow();
                var got = repriced.Amounts;
                Assert.Equal(wanted.Amounts.Taxes.AsEnumerable(), got.Taxes);
                Assert.Equal(
                    (wanted.Amounts.Total, wanted.Amounts.Tax, wanted.Amounts.Discount, wanted.Amounts.Supply),
                    (got.Total, got.Tax, got.Discount, got.Supply)
                );
                Assert.Equal((wanted.Amounts.Delivery.Charge, wanted.Amounts.Delivery.ZoneId), (got.Delivery.Charge, got.Delivery.ZoneId));
                Assert.Equal(
                    wanted.Lines.Select(line => (line.Taxable, line.TaxRate)),
                    repriced.Lines.Select(line => (line.Taxable, line.TaxRate))
                );
            }));
    }

    /// <summary>
    /// The tax of a delivery is that of the goods in it, by their value: without an untaxed piece more of the fee is taxed. Where the fee
    /// is a multiple of the goods, that can be more than the piece cost.
    /// </summary>
    [Fact]
    public void Fewer_pieces_never_make_an_order_dearer_and_the_sums_add_up()
    {
        var edits = from request in Requests.Any from left in Gen.Choose(0, 999).ArrayOf(12) select (request, left);
        Check.QuickThrowOnFailure(Prop.ForAll(edits.ToArbitrary(), edit =>
            {
                var (request, terms) = (edit.request, edit.request.Terms);
                var priced = Pricer.Price(request with { To = Places.Of(Pune, terms) });
                if (priced.DeliveryProblem is not null || priced.Amounts.Total.Amount > Money.Max)
                {
                    return;
                }

                var order = Order(priced, terms, Pune);
                ImmutableArray<int> left = [.. order.Quantities.Select((quantity, i) => Math.Min(quantity, edit.left[i]))];
                var price = new OrderRepricing(order, terms, Requests.Now).Price(left, Pune).OrThrow();
                var after = order with { Price = price, Quantities = left };
                var amounts = after.Amounts;

                Assert.Same(price.Amounts, amounts);
                Assert.True(Net(amounts) <= Net(priced.Amounts), "An edit of pieces never makes goods and delivery dearer.");
                if (amounts.TaxIncluded || priced.Lines.Select(line => line.TaxRate).Distinct().Count() < 2)
                {
                    Assert.True(amounts.Total.Amount <= priced.Amounts.Total.Amount, "Nor an order that is taxed at one rate.");
                }

                Assert.Equal(after.Lines.Sum(line => line.Total.Amount), amounts.Subtotal.Amount);
                Assert.Equal(after.Lines.Sum(line => line.Discount.Amount), amounts.Discount.Amount);
                Assert.Equal(
                    amounts.Subtotal.Amount
                        - amounts.Discount.Amount
                        + amounts.Delivery.Charge.Amount
                        + (amounts.TaxIncluded ? 0 : amounts.Tax.Amount),
                    amounts.Total.Amount
                );
                Assert.Equal(amounts.Taxes.Sum(tax => tax.Amount.Amount), amounts.Tax.Amount);
            }));
    }

    [Fact]
    public void Terms_that_change_after_the_order_change_nothing_of_it_where_it_stays()
    {
        var zone = Requests.Zone("pune", 5_000, ["IN"], null, ["411"]);
        var terms = Requests.Delivering(zone, Requests.Zone("karnataka", 9_000, ["IN"], ["KA"])) with { Tax = Requests.Gst };
        var order = Order(Pricer.Price(Requests.Of(terms, Requests.Line("a", 10_000))), terms, Pune);
        var dearer = terms with
        {
            Tax = Requests.Gst with { Rate = 28_000 },
            Delivery = terms.Delivery with
            {
                Zones = [.. terms.Delivery.Zones.Select(each => each with { Fee = each.Fee with { Amount = each.Fee.Amount * 2 } })],
            },
        };

        Assert.Equal(
            order.Total,
            Reprice(order, dearer, Pune with { Line1 = "Next door", PostalCode = "411002" }).OrThrow().Amounts.Total.Amount
        );

        var moved = Reprice(order, dearer, Pune with { State = "KA", PostalCode = "560001" }).OrThrow().Amounts;
        // another zone costs what it costs now, the rate is the order's
        Assert.Equal((18_000L, 18_000), (moved.Delivery.Charge.Amount, moved.Taxes.Single().Rate));
    }

    [Fact]
    public void An_order_of_a_program_before_is_taxed_by_the_rates_it_was_placed_at()
    {
        var terms = Requests.Terms with { Tax = Requests.Gst };
        var order = Order(Pricer.Price(Requests.Of(terms, Requests.Line("a", 10_000))), terms, Pune);
        var old = order with { Placed = order.Placed with { Tax = null, Home = "" } };
        var moved = Reprice(old, terms with { Tax = Requests.Gst with { Rate = 28_000 } }, Pune with { State = "KA" }).OrThrow().Amounts;
        Assert.Equal([("IGST", 18_000, 1_800L)], moved.Taxes.Select(tax => (tax.Name, tax.Rate, tax.Amount.Amount)));

        var untaxed = Order(Pricer.Price(Requests.Of(Requests.Terms, Requests.Line("a", 10_000))), Requests.Terms, Pune);
        old = untaxed with { Placed = untaxed.Placed with { Tax = null } };
        Assert.Empty(Reprice(old, terms, Pune with { State = "KA" }).OrThrow().Amounts.Taxes);
    }

    /// <summary>
    /// A discount that is typed or limited is known to the order alone, and a free delivery that nothing was to be taken off by is not.
    /// </summary>
    private static PriceRequest Plain(PriceRequest request) =>
        request with
        {
            Code = null,
            Terms = request.Terms with
            {
                Discounts = [.. request.Terms.Discounts.Where(one => one.Kind != DiscountKind.FreeDelivery && one.Code is null)],
            },
        };

    private static Result<OrderPrice> Reprice(OrderFacts order, SaleTerms terms, Address to) =>
        new OrderRepricing(order, terms, Requests.Now).Price(order.Quantities, to);

    private static OrderFacts Order(PricedOrder priced, SaleTerms terms, Address at)
    {
        var placed = new PlacedOrder(
            Number: 1,
            Method: PaymentMethod.CashOnDelivery,
            Lines: [.. priced.Lines.Select(OrderLine.Of)],
            Total: priced.Amounts.Total,
            Customer: Sales.Ravi with
            {
                Address = at,
            },
            Secret: "secret",
            Vpa: null,
            Payee: "Asha",
            CartId: null,
            Fingerprint: "print",
            Amounts: priced.Amounts,
            Until: Requests.Now
        )
        {
            Tax = terms.Tax,
            Home = terms.Country,
        };
        return OrderFacts.Of(placed, []);
    }

    /// <summary>Goods and delivery before tax, in minor units; with the tax where prices include it.</summary>
    private static long Net(OrderAmounts amounts) => amounts.Subtotal.Amount - amounts.Discount.Amount + amounts.Delivery.Charge.Amount;
}
