using Dukaan.Pricing;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Pricing;

/// <summary>What is true of every order's price, whatever is ordered on whatever terms.</summary>
public class PricerProperties
{
    [Fact]
    public void What_an_order_costs_adds_up_to_the_last_coin() =>
        Holds(
            (request, order) =>
            {
                var amounts = order.Amounts;
                var sum = amounts.Subtotal - amounts.Discount + amounts.Delivery.Charge;
                Equal(
                    amounts.TaxIncluded ? sum : sum + amounts.Tax,
                    amounts.Total,
                    "subtotal − discount + delivery (+ tax) must be the total"
                );
                Equal(request.Lines.Sum(line => line.Total.Amount), amounts.Subtotal.Amount, "the subtotal is what the lines cost");
                Equal(
                    amounts.Delivery.Fee - amounts.Delivery.Discount,
                    amounts.Delivery.Charge,
                    "delivery's fee − discount must be its charge"
                );
            }
        );

    [Fact]
    public void Lines_and_delivery_have_exactly_the_orders_discount_and_taxes() =>
        Holds(
            (_, order) =>
            {
                var amounts = order.Amounts;
                Equal(order.Lines.Sum(line => line.Discount.Amount), amounts.Discount.Amount, "the lines' shares must be the discount");
                var taxes = order.Lines.SelectMany(line => line.Taxes).Concat(amounts.Delivery.Taxes).ToList();
                Equal(taxes.Sum(tax => tax.Amount.Amount), amounts.Tax.Amount, "the taxes of lines and delivery must be the order's tax");
                foreach (var total in amounts.Taxes)
                {
                    var same = taxes.Where(tax => (tax.Name, tax.Rate) == (total.Name, total.Rate)).Sum(tax => tax.Amount.Amount);
                    Equal(same, total.Amount.Amount, $"{total.Name} at {total.Rate} must be what the lines and delivery have of it");
                }

                foreach (var line in order.Lines)
                {
                    var paid = line.Line.Total - line.Discount;
                    var tax = line.Taxes.Sum(one => one.Amount.Amount);
                    Equal(
                        paid.Amount,
                        amounts.TaxIncluded ? line.Taxable.Amount + tax : line.Taxable.Amount,
                        "a line's taxable part and tax must be what is paid for it"
                    );
                }

                var delivery = amounts.Delivery.Taxes.Sum(one => one.Amount.Amount);
                Equal(
                    amounts.Delivery.Charge.Amount,
                    amounts.TaxIncluded ? amounts.Delivery.Taxable.Amount + delivery : amounts.Delivery.Taxable.Amount,
                    "delivery's taxable part and tax must be its charge"
                );
            }
        );

    [Fact]
    public void Nothing_is_ever_below_zero_and_no_discount_above_what_it_is_for() =>
        Holds(
            (_, order) =>
            {
                foreach (var line in order.Lines)
                {
                    True(
                        line.Discount.Amount >= 0 && line.Discount.Amount <= line.Line.Total.Amount,
                        "a line's discount lies between nothing and its cost"
                    );
                    True(line.Taxable.Amount >= 0 && line.Taxes.All(tax => tax.Amount.Amount >= 0), "no tax is below zero");
                }

                var delivery = order.Amounts.Delivery;
                True(
                    delivery.Discount.Amount >= 0 && delivery.Charge.Amount >= 0 && delivery.Taxable.Amount >= 0,
                    "no delivery is below zero"
                );
                True(order.Amounts.Total.Amount >= 0, "no total is below zero");
            }
        );

    [Fact]
    public void The_order_of_the_lines_decides_nothing()
    {
        var shuffled = from request in Requests.Any from lines in Gen.Shuffle(request.Lines.ToArray()) select (request, lines);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(shuffled), pair =>
            {
                var (one, other) = (Pricer.Price(pair.request), Pricer.Price(pair.request with { Lines = [.. pair.lines] }));
                Equal(Text(one.Amounts), Text(other.Amounts), "the same lines in another order must cost the same");
                foreach (var line in one.Lines)
                {
                    Equal(
                        Text(line),
                        Text(other.Lines.Single(same => same.Line.StockId == line.Line.StockId)),
                        "each line must have the same shares"
                    );
                }
            }));
    }

    [Fact]
    public void Gst_comes_in_equal_halves_and_a_parcel_costs_the_same_across_a_border() =>
        Holds(
            (request, order) =>
            {
                if (request.Terms.Tax.Scheme != TaxScheme.IndiaGst)
                {
                    return;
                }

                foreach (var line in order.Lines)
                {
                    True(line.Taxes.Length is 0 or 1 || line.Taxes[0].Amount == line.Taxes[1].Amount, "CGST and SGST must be equal");
                }

                var terms = request.Terms with { Delivery = DeliveryTerms.Everywhere };
                var (here, there) = (
                    request with
                    {
                        Terms = terms,
                        To = Requests.Pune,
                    },
                    request with
                    {
                        Terms = terms,
                        To = Requests.Delhi,
                    }
                );
                Equal(
                    Pricer.Price(here).Amounts.Total,
                    Pricer.Price(there).Amounts.Total,
                    "the state must decide the taxes' names and not their sum"
                );
            }
        );

    [Fact]
    public void A_tax_is_within_a_coin_of_what_a_calculator_says() =>
        Holds(
            (request, order) =>
            {
                foreach (var line in order.Lines)
                {
                    decimal paid = line.Line.Total.Amount - line.Discount.Amount;
                    var exact = request.Terms.Tax.Included ? paid * line.TaxRate / (100_000 + line.TaxRate) : paid * line.TaxRate / 100_000;
                    var tax = line.Taxes.Sum(one => one.Amount.Amount);
                    True(Math.Abs(tax - exact) <= 1, $"tax {tax} is more than a coin off {exact}");
                }
            }
        );

    private static void Holds(Action<PriceRequest, PricedOrder> property) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Requests.Any), request => property(request, Pricer.Price(request))));

    /// <summary>All of it, collections too: records compare those by reference.</summary>
    private static string Text<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static void Equal<T>(T expected, T actual, string rule) =>
        Assert.True(EqualityComparer<T>.Default.Equals(expected, actual), $"{rule}: {expected} and {actual}");

    private static void True(bool holds, string rule) => Assert.True(holds, rule);
}
