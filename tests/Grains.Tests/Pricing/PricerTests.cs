using Dukaan.Pricing;
using Dukaan.Values;
using static Dukaan.Grains.Tests.Pricing.Requests;

namespace Dukaan.Grains.Tests.Pricing;

public class PricerTests
{
    private static string TaxesOf(PricedOrder order) =>
        string.Join(", ", order.Amounts.Taxes.Select(tax => $"{tax.Name} {tax.Rate} on {tax.Taxable.Amount}: {tax.Amount.Amount}"));

    [Fact]
    public void A_seller_who_sets_nothing_sells_at_the_price_and_delivers_for_free()
    {
        var order = Pricer.Price(Of(SaleTerms.Default, Line("a", 15_000, 2)) with { To = new Place("FR", "", "75001") });
        Assert.Equal(new Money(30_000, "INR"), order.Amounts.Total);
        Assert.Empty(order.Amounts.Taxes);
        Assert.Equal((true, 0L), (order.Amounts.Delivery.Known, order.Amounts.Delivery.Charge.Amount));
        Assert.Null(order.DeliveryProblem ?? order.CodeProblem);
    }

    [Fact]
    public void Gst_stays_in_the_state_as_halves_and_crosses_a_border_as_one()
    {
        var request = Of(Terms with { Tax = Gst }, Line("shirt", 99_900), Line("ladoo", 15_050, 3, "food"));
        var here = Pricer.Price(request);
        Assert.Equal(
            "CGST 2500 on 45150: 1129, CGST 9000 on 99900: 8991, SGST 2500 on 45150: 1129, SGST 9000 on 99900: 8991",
            TaxesOf(here)
        );
        Assert.Equal(145_050 + 2_258 + 17_982, here.Amounts.Total.Amount);
        var there = Pricer.Price(request with { To = Delhi });
        Assert.Equal("IGST 5000 on 45150: 2258, IGST 18000 on 99900: 17982", TaxesOf(there));
        Assert.Empty(Pricer.Price(request with { To = new Place("AE", "", "") }).Amounts.Taxes);
        Assert.StartsWith(
            "CGST",
            TaxesOf(Pricer.Price(request with { To = Delhi, Method = DeliveryMethod.Pickup })),
            StringComparison.Ordinal
        );
        var chandigarh = Of(Terms with { Tax = Gst with { State = "CH" } }, Line("a", 100)) with { To = new Place("IN", "CH", "") };
        Assert.Equal("CGST 9000 on 100: 9, UTGST 9000 on 100: 9", TaxesOf(Pricer.Price(chandigarh)));
    }

    [Fact]
    public void An_included_tax_is_taken_out_of_the_price()
    {
        var vat = new TaxTerms(TaxScheme.OneRate, "VAT", 20_000, true, [], "", "");
        var order = Pricer.Price(Of(Terms with { Tax = vat }, Line("a", 1_000)));
        Assert.Equal("VAT 20000 on 833: 167", TaxesOf(order));
        Assert.Equal(1_000, order.Amounts.Total.Amount);
        var added = Pricer.Price(Of(Terms with { Tax = vat with { Included = false, Rate = 8_875 } }, Line("a", 1_000)));
        Assert.Equal("VAT 8875 on 1000: 89", TaxesOf(added));
        Assert.Equal(1_089, added.Amounts.Total.Amount);
    }

    [Fact]
    public void A_discount_is_split_over_its_lines_by_their_cost()
    {
        var terms = Terms with { Discounts = [Off(100) with { ProductIds = ["a", "b", "c"] }] };
        var order = Pricer.Price(Of(terms, Line("c", 1_000), Line("b", 1_000), Line("a", 1_000), Line("d", 5_000)));
        Assert.Equal([33L, 33, 34, 0], order.Lines.Select(line => line.Discount.Amount));
        Assert.Equal(7_900, order.Amounts.Total.Amount);
    }

    [Fact]
    public void Of_discounts_the_one_that_takes_off_most_counts_and_free_delivery_beside_it()
    {
        var terms = Delivering(Zone("Everywhere", 5_000)) with
        {
            Discounts = [Percent(10, id: "auto"), Off(2_000, "TWENTY"), FreeDelivery()],
        };
        var order = Pricer.Price(Of(terms, Line("a", 10_000)) with { Code = " twenty " });
        Assert.Equal(["d", "f"], order.Amounts.Discounts.Select(discount => discount.Id));
        Assert.Equal(
            (8_000L, 5_000L, 0L),
            (order.Amounts.Total.Amount, order.Amounts.Delivery.Discount.Amount, order.Amounts.Delivery.Charge.Amount)
        );
        var large = Pricer.Price(Of(terms, Line("a", 30_000)) with { Code = "TWENTY" });
        Assert.Equal(["auto", "f"], large.Amounts.Discounts.Select(discount => discount.Id));
        Assert.Null(large.CodeProblem);
    }

    [Fact]
    public void A_discount_takes_off_no_more_than_there_is()
    {
        var order = Pricer.Price(Of(Terms with { Discounts = [Off(99_999)], Tax = Gst }, Line("a", 1_000)));
        Assert.Equal((1_000L, 0L), (order.Amounts.Discount.Amount, order.Amounts.Total.Amount));
    }

    public static TheoryData<Discount, string> CodesThatDoNotCount =>
        new()
        {
            { Percent(10, "OTHER"), "unknown-code" },
            { Percent(10, "CODE") with { Enabled = false }, "unknown-code" },
            { Percent(10, "CODE") with { EndsAt = Now }, "code-expired" },
            { Percent(10, "CODE") with { StartsAt = Now.AddTicks(1) }, "code-not-yet" },
            { Percent(10, "CODE") with { Minimum = 10_001 }, "code-minimum" },
            { Percent(10, "CODE") with { ProductIds = ["b"] }, "code-not-for-these" },
            { Percent(10, "CODE", "used"), "code-used-up" },
        };

    [Theory]
    [MemberData(nameof(CodesThatDoNotCount))]
    public void A_code_that_does_not_count_says_why_and_takes_nothing_off(Discount discount, string code)
    {
        var order = Pricer.Price(Of(Terms with { Discounts = [discount] }, Line("a", 10_000)) with { Code = "CODE", UsedUp = ["used"] });
        Assert.Equal((code, "discountCode"), (order.CodeProblem?.Code, order.CodeProblem?.Field));
        Assert.Equal(10_000, order.Amounts.Total.Amount);
    }

    [Fact]
    public void A_discount_counts_from_its_first_moment_until_just_before_its_last()
    {
        var discount = Percent(10, "CODE") with { StartsAt = Now, EndsAt = Now.AddTicks(1), Minimum = 10_000 };
        Assert.Equal(
            9_000,
            Pricer.Price(Of(Terms with { Discounts = [discount] }, Line("a", 10_000)) with { Code = "CODE" }).Amounts.Total.Amount
        );
    }

    [Fact]
    public void Delivery_is_taxed_as_the_goods_it_delivers()
    {
        var terms = Delivering(Zone("Everywhere", 1_000)) with { Tax = Gst };
        var order = Pricer.Price(Of(terms, Line("shirt", 3_000), Line("ladoo", 1_000, taxClass: "food")));
        Assert.Equal("CGST 2500 on 1250: 31, CGST 9000 on 3750: 338, SGST 2500 on 1250: 31, SGST 9000 on 3750: 338", TaxesOf(order));
        Assert.Equal(1_000, order.Amounts.Delivery.Taxable.Amount);
    }

    [Fact]
    public void A_coin_that_is_all_tax_is_in_the_taxes()
    {
        var vat = new TaxTerms(TaxScheme.OneRate, "VAT", 100_000, true, [], "", "");
        Assert.Equal("VAT 100000 on 0: 1", TaxesOf(Pricer.Price(Of(Terms with { Tax = vat }, Line("a", 1)))));
    }

    [Fact]
    public void A_sum_beyond_what_money_may_be_is_still_exact()
    {
        var order = Pricer.Price(Of(Terms with { Tax = Gst }, [.. Enumerable.Range(0, 50).Select(i => Line($"p{i:D2}", Money.Max, 999))]));
        Assert.Equal((Int128)Money.Max * 999 * 50 * 118 / 100, (Int128)order.Amounts.Total.Amount);
    }
}
