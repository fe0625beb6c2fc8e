using Dukaan.Items;
using Dukaan.Pricing;
using static Dukaan.Grains.Tests.Pricing.Requests;

namespace Dukaan.Grains.Tests.Pricing;

public class DeliveryQuoteTests
{
    private static readonly SaleTerms India = Delivering(
        Zone("World", 90_000),
        Zone("India", 9_000, ["IN"]),
        Zone("Maharashtra", 6_000, ["IN"], ["MH"]),
        Zone("Pune", 3_000, ["IN"], null, ["411"]),
        Zone("Camp", 0, ["IN"], null, ["411001"])
    );

    [Theory]
    [InlineData("FR", "", "75001", "World")]
    [InlineData("IN", "KA", "560001", "India")]
    [InlineData("", "", "", "India")]
    [InlineData("IN", "mh", "400001", "Maharashtra")]
    [InlineData("IN", "KA", "411 045", "Pune")]
    [InlineData("IN", "MH", "411-001", "Camp")]
    [InlineData("FR", "MH", "411001", "World")]
    public void The_zone_that_names_the_address_most_closely_counts(string country, string state, string postalCode, string zone) =>
        Assert.Equal(zone, Zones.Of(India, new Place(country, state, postalCode))?.Name);

    [Fact]
    public void Where_no_zone_has_the_address_it_is_not_delivered()
    {
        var order = Pricer.Price(Of(Delivering(Zone("Mumbai", 0, ["IN"], null, ["400"])), Line("a", 100)));
        Assert.Equal("not-delivered-there", order.DeliveryProblem?.Code);
        Assert.Equal("delivery-not-offered", Pricer.Price(Of(Pickup(offered: false, pickup: true), Line("a", 100))).DeliveryProblem?.Code);
        Assert.Null(
            Pricer.Price(Of(Pickup(offered: false, pickup: true), Line("a", 100)) with { Method = DeliveryMethod.Pickup }).DeliveryProblem
        );
        Assert.Equal(
            "pickup-not-offered",
            Pricer
                .Price(Of(Pickup(offered: true, pickup: false), Line("a", 100)) with { Method = DeliveryMethod.Pickup })
                .DeliveryProblem?.Code
        );
    }

    [Fact]
    public void Before_the_address_is_known_only_a_fee_that_is_the_same_everywhere_is()
    {
        Assert.False(Pricer.Price(Of(India, Line("a", 100)) with { To = null }).Amounts.Delivery.Known);
        var everywhere = Pricer.Price(Of(Delivering(Zone("Everywhere", 500)), Line("a", 100)) with { To = null });
        Assert.Equal((true, 600L), (everywhere.Amounts.Delivery.Known, everywhere.Amounts.Total.Amount));
        Assert.True(Pricer.Price(Of(India, Line("a", 100)) with { To = null, Method = DeliveryMethod.Pickup }).Amounts.Delivery.Known);
    }

    [Theory]
    [InlineData(100, 1, 4_000)]
    [InlineData(500, 1, 4_000)]
    [InlineData(501, 1, 7_000)]
    [InlineData(500, 4, 7_000)]
    [InlineData(0, 9, 4_000)]
    public void A_fee_by_weight_is_that_of_the_band(int grams, int quantity, long fee)
    {
        var bands = new DeliveryFee(FeeKind.ByWeight, 0, [new FeeBand(500, 4_000), new FeeBand(2_000, 7_000)], null);
        Assert.Equal(fee, FeeOf(bands, Line("a", 100, quantity, weight: grams)).Amounts.Delivery.Fee.Amount);
    }

    [Fact]
    public void What_is_heavier_than_the_last_band_is_not_delivered() =>
        Assert.Equal(
            "too-much-to-deliver",
            FeeOf(new DeliveryFee(FeeKind.ByWeight, 0, [new FeeBand(500, 4_000)], 0), Line("a", 100, weight: 501)).DeliveryProblem?.Code
        );

    [Theory]
    [InlineData(9_999, 4_000)]
    [InlineData(10_000, 4_000)]
    [InlineData(10_001, 2_000)]
    [InlineData(50_000, 0)]
    public void A_fee_by_order_value_falls_with_what_the_goods_cost(long price, long fee)
    {
        var bands = new DeliveryFee(FeeKind.ByOrderValue, 0, [new FeeBand(10_000, 4_000), new FeeBand(null, 2_000)], 50_000);
        Assert.Equal(fee, FeeOf(bands, Line("a", price)).Amounts.Delivery.Charge.Amount);
    }

    [Fact]
    public void What_a_discount_takes_off_does_not_count_towards_free_delivery()
    {
        var terms = Delivering(Zone("Everywhere", 4_000) with { Fee = new DeliveryFee(FeeKind.Flat, 4_000, [], 10_000) });
        Assert.Equal(0, Pricer.Price(Of(terms, Line("a", 10_000))).Amounts.Delivery.Charge.Amount);
        Assert.Equal(4_000, Pricer.Price(Of(terms with { Discounts = [Off(1)] }, Line("a", 10_000))).Amounts.Delivery.Charge.Amount);
    }

    private static PricedOrder FeeOf(DeliveryFee fee, Dukaan.Items.QuotedLine line) =>
        Pricer.Price(Of(Delivering(Zone("Everywhere", 0) with { Fee = fee }), line));

    private static SaleTerms Pickup(bool offered, bool pickup) =>
        Terms with
        {
            Delivery = new DeliveryTerms(offered, [], pickup, "Shop 4, 10–18 h"),
        };
}
