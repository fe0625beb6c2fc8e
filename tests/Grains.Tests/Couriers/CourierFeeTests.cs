using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Couriers;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;

namespace Dukaan.Grains.Tests.Couriers;

/// <summary>Delivery for what the courier asks: what shoppers saw holds, and nobody waits for a courier that is away.</summary>
public sealed class CourierFeeTests(ShopFixture fixture) : IClassFixture<ShopFixture>, IDisposable
{
    /// <summary>10 % and ₹5 more; ₹80 where the courier does not answer.</summary>
    private static readonly CourierFee Fee = new(10, 500, 8_000, null);

    // ₹30 and ₹15 for half a kilogram, and ₹30 for cash: 75 + 7.50 + 5, rounded up.
    private const long Near = 8_800;
    private const long NearPaid = 5_500;

    public void Dispose()
    {
        fixture.Courier.Emulator.Behave(new CourierHabits(Away: false, Dearer: 0));
        fixture.Courier.Handler.Instead = _ => null;
    }

    [Fact]
    public async Task What_the_shopper_saw_is_what_the_order_costs_although_the_courier_is_dearer_by_now()
    {
        var shop = await Open();
        var seen = await Quote(shop, "411001");
        Assert.Equal((Near, true), (seen.Amounts.Delivery.Charge.Amount, seen.Amounts.Delivery.Known));
        await Dearer(shop, 40);
        var newer = await Quote(shop, "411001");
        Assert.Equal(13_200, newer.Amounts.Delivery.Charge.Amount); // 115 + 11.50 + 5

        var order = (await shop.Order("seen").Place(Wish(shop, "411001", seen.Amounts.Total))).OrThrow();
        Assert.Equal(seen.Amounts.Total, order.Total);
        Assert.Equal(newer.Amounts.Total, (await shop.Order("newer").Place(Wish(shop, "411001", newer.Amounts.Total))).OrThrow().Total);
        Assert.Equal(newer.Amounts.Total, (await shop.Order("any").Place(Wish(shop, "411001"))).OrThrow().Total);
        var invented = newer.Amounts.Total with { Amount = newer.Amounts.Total.Amount - 100 };
        Assert.Equal("total-changed", (await shop.Order("invented").Place(Wish(shop, "411001", invented))).Error?.Code);

        fixture.Time.Advance(TimeSpan.FromHours(3));
        Assert.Equal("total-changed", (await shop.Order("late").Place(Wish(shop, "411001", seen.Amounts.Total))).Error?.Code);
    }

    [Fact]
    public async Task What_the_shopper_saw_holds_after_the_silo_that_told_it_is_gone()
    {
        var shop = await Open();
        var seen = await Quote(shop, "560001");
        await Dearer(shop, 25, "560001");
        await Quote(shop, "560001");
        fixture.Courier.Emulator.Behave(new CourierHabits(Away: true));
        await fixture.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        var order = (await shop.Order("k").Place(Wish(shop, "560001", seen.Amounts.Total))).OrThrow();
        Assert.Equal(seen.Amounts.Total, order.Total);
    }

    [Fact]
    public async Task A_courier_that_does_not_answer_costs_the_fallback_and_that_holds_when_it_answers_again()
    {
        var shop = await Open();
        fixture.Courier.Emulator.Behave(new CourierHabits(Away: true));
        var seen = await Quote(shop, "400001");
        Assert.Equal(8_000, seen.Amounts.Delivery.Charge.Amount);
        fixture.Courier.Emulator.Behave(new CourierHabits(Away: false));
        fixture.Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.Holds(
            async () => (await Quote(shop, "400001")).Amounts.Delivery.Charge.Amount == Near,
            "a courier that answers again must be asked again"
        );
        Assert.Equal(seen.Amounts.Total, (await shop.Order("k").Place(Wish(shop, "400001", seen.Amounts.Total))).OrThrow().Total);
    }

    [Fact]
    public async Task A_courier_that_failed_for_five_addresses_is_asked_nothing_for_half_a_minute()
    {
        var shop = await Open();
        fixture.Courier.Emulator.Behave(new CourierHabits(Away: true));
        foreach (var postalCode in (string[])["400011", "400012", "400013", "400014", "400015"])
        {
            Assert.Equal(8_000, (await Quote(shop, postalCode)).Amounts.Delivery.Charge.Amount);
        }

        fixture.Courier.Emulator.Behave(new CourierHabits(Away: false));
        Assert.Equal(8_000, (await Quote(shop, "400016")).Amounts.Delivery.Charge.Amount);
        fixture.Time.Advance(TimeSpan.FromSeconds(31));
        await Eventually.Holds(
            async () => (await Quote(shop, "400017")).Amounts.Delivery.Charge.Amount == Near,
            "after its rest it must be asked again"
        );
    }

    [Fact]
    public async Task Whoever_names_every_postal_code_makes_a_shop_ask_for_a_bounded_number()
    {
        var shop = await Open();
        var asked = 0;
        fixture.Courier.Handler.Instead = request =>
        {
            asked += request.Path.Contains("serviceability", StringComparison.Ordinal) ? 1 : 0;
            return null;
        };
        var (next, started) = (411_100, fixture.Time.GetTimestamp());
        while ((await Quote(shop, $"{next}")).Amounts.Delivery.Charge.Amount == Near && next < 419_999)
        {
            next++;
        }

        Assert.InRange(asked, 240, 241 + (2 * fixture.Time.GetElapsedTime(started).TotalSeconds));
        Assert.Equal(asked, next - 411_100);
        Assert.Equal(Near, (await Quote(shop, "411100")).Amounts.Delivery.Charge.Amount); // what is known is told on
        var order = (await shop.Order("k").Place(Wish(shop, $"{next + 1}"))).OrThrow();
        Assert.Equal(Near, order.Amounts.Delivery.Charge.Amount); // the last questions are for orders
        fixture.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(Near, (await Quote(shop, $"{next}")).Amounts.Delivery.Charge.Amount);
    }

    [Fact]
    public async Task Whoever_asked_too_much_is_told_what_the_courier_said_to_others()
    {
        var shop = await Open();
        var kept = Asked(shop, "411201") with { Kept = true };
        Assert.False((await shop.Checkout.Price(kept)).OrThrow().Amounts.Delivery.Known);
        Assert.False((await shop.Checkout.Price(kept)).OrThrow().Amounts.Delivery.Known);
        await Quote(shop, "411201");
        Assert.Equal(Near, (await shop.Checkout.Price(kept)).OrThrow().Amounts.Delivery.Charge.Amount);
    }

    [Fact]
    public async Task Rates_that_fail_stop_no_parcel()
    {
        using var courier = new EmulatedCourier(new ManualTime());
        courier.Handler.Instead = asked =>
            asked.Path.Contains("serviceability", StringComparison.Ordinal)
                ? new HttpResponseMessage(global::System.Net.HttpStatusCode.BadGateway)
                : null;
        var route = new CourierRoute("411001", "110001", ParcelSize.Small, false);
        var known = EmulatedCourier.Stored();
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<CourierException>(() => courier.Adapter.Rate(i % 2 == 0 ? known : EmulatedCourier.Stored(), route));
        }

        Assert.NotEmpty(await courier.Adapter.Check(known));
        Assert.Null(await courier.Adapter.Find(known, "none"));
        var paused = 0;
        courier.Handler.Instead = _ =>
        {
            paused++;
            return null;
        };
        await Assert.ThrowsAsync<CourierException>(() => courier.Adapter.Rate(EmulatedCourier.Stored(), route));
        Assert.Equal(0, paused); // of rates alone the courier is asked nothing
    }

    [Fact]
    public async Task A_page_waits_for_no_courier()
    {
        var shop = await Open();
        var page = (await shop.Checkout.Price(Asked(shop, "700001") with { Wait = false })).OrThrow();
        Assert.False(page.Amounts.Delivery.Known);
        await Eventually.Holds(
            async () => (await shop.Checkout.Price(Asked(shop, "700001") with { Wait = false })).OrThrow().Amounts.Delivery.Known,
            "the courier must be asked meanwhile"
        );
    }

    [Fact]
    public async Task A_postal_code_that_the_courier_does_not_serve_is_refused_before_the_order()
    {
        var shop = await Open();
        Assert.Equal("not-delivered-there", (await Quote(shop, "990001")).DeliveryProblem?.Code);
        Assert.Equal("not-delivered-there", (await Quote(shop, "12")).DeliveryProblem?.Code);
        var refused = (await shop.Order("k").Place(Wish(shop, "990001"))).Error;
        Assert.Equal(("not-delivered-there", "customer.address.postalCode"), (refused?.Code, refused?.Field));

        var cash = (await shop.Order("cash").Place(Wish(shop, "790001"))).Error;
        Assert.Equal(("no-cash-there", "payment.method"), (cash?.Code, cash?.Field));
        Assert.Null((await shop.Checkout.Price(Asked(shop, "790001") with { Cash = false })).OrThrow().DeliveryProblem);

        var none = (await shop.Order("none").Place(Wish(shop, ""))).Error;
        Assert.Equal(("postal-code", "customer.address.postalCode"), (none?.Code, none?.Field));
        var byHand = (await shop.Order("hand").Place(Wish(shop, "990001") with { ByHand = true })).OrThrow();
        Assert.Equal(8_000, byHand.Amounts.Delivery.Charge.Amount); // the seller brings it
        var told = (await shop.Order("told").Place(Wish(shop, "") with { ByHand = true })).OrThrow();
        Assert.Equal(8_000, told.Amounts.Delivery.Charge.Amount);
    }

    [Fact]
    public async Task Another_address_costs_what_the_courier_asks_there_and_the_same_one_what_was_agreed()
    {
        var shop = await Open();
        var placed = (await shop.Order("k").Place(Wish(shop, "411001"))).OrThrow();
        Assert.Equal(Near, placed.Amounts.Delivery.Charge.Amount);
        await Dearer(shop, 40);
        var street = new OrderStep("street", OrderAction.Edit, Address: new Address("2 FC Road", null!, null!, null!, null!));
        Assert.Equal(Near, (await shop.Order("k").Take(street)).OrThrow().Amounts.Delivery.Charge.Amount);
        var delhi = new OrderStep("delhi", OrderAction.Edit, Address: new Address("1 Ring Road", "Delhi", "110001", null!, null!));
        var moved = (await shop.Order("k").Take(delhi)).OrThrow();
        Assert.Equal(16_600, moved.Amounts.Delivery.Charge.Amount); // 50 + 25.50 + 40 + 30 = 145.50; + 14.55 + 5
        Assert.Equal(moved.Version, (await shop.Order("k").Take(delhi)).OrThrow().Version);
        var nowhere = new OrderStep("nowhere", OrderAction.Edit, Address: new Address("1", "Leh", "990001", null!, null!));
        Assert.Equal("not-delivered-there", (await shop.Order("k").Take(nowhere)).Error?.Code);
    }

    [Fact]
    public async Task An_edit_of_address_and_quantity_costs_what_the_courier_asks_for_the_weight_after_it()
    {
        var shop = await Open();
        var (rock, grain) = (await Weighing(shop, 900), await Weighing(shop, 400));
        var wish = Wish(shop, "411001") with { Lines = [new QuoteLine(rock, 1)] };
        Assert.Equal(10_400, (await shop.Order("k").Place(wish)).OrThrow().Amounts.Delivery.Charge.Amount); // 60 + 30 = 90; + 9 + 5

        var delhi = new Address("1 Ring Road", "Delhi", "110001", null!, null!);
        var edit = new OrderStep("delhi", OrderAction.Edit, Lines: [new LineQuantity(1, 2)], Address: delhi)
        {
            Add = [new QuoteLine(grain, 3)],
        };
        var moved = (await shop.Order("k").Take(edit)).OrThrow();
        Assert.Equal(26_200, moved.Amounts.Delivery.Charge.Amount); // 3 kg: 203 + 30 = 233; + 23.30 + 5, rounded up
    }

    [Fact]
    public async Task An_order_made_by_hand_may_move_to_where_no_courier_goes_as_it_may_begin_there()
    {
        var shop = await Open();
        (await shop.Order("hand").Place(Wish(shop, "411001") with { ByHand = true })).OrThrow();
        var leh = new OrderStep("leh", OrderAction.Edit, Address: new Address("1", "Leh", "990001", null!, null!));
        var moved = (await shop.Order("hand").Take(leh)).OrThrow();
        Assert.Equal((8_000L, "990001"), (moved.Amounts.Delivery.Charge.Amount, moved.Customer.Address.PostalCode));
        var cash = new OrderStep("cash", OrderAction.Edit, Address: new Address("1", "Kohima", "790001", null!, null!));
        Assert.Equal(8_000, (await shop.Order("hand").Take(cash)).OrThrow().Amounts.Delivery.Charge.Amount);

        (await shop.Order("k").Place(Wish(shop, "411001"))).OrThrow();
        var refused = (await shop.Order("k").Take(leh)).Error;
        Assert.Equal(("not-delivered-there", "address.postalCode"), (refused?.Code, refused?.Field));
        refused = (await shop.Order("k").Take(cash)).Error;
        Assert.Equal(("no-cash-there", "address.postalCode"), (refused?.Code, refused?.Field));
    }

    [Fact]
    public async Task What_is_paid_before_costs_less_and_each_half_kilogram_more()
    {
        var shop = await Open();
        Assert.Equal(NearPaid, (await Quote(shop, "411001", cash: false)).Amounts.Delivery.Charge.Amount); // 45 + 4.50 + 5
        var heavy = Requests.Line("p", 10_000, quantity: 3, weight: 400);
        var question = new CarriageQuestion("411 001", 1_200, false, true);
        Assert.Equal(1_500, CourierRoute.Of(EmulatedCourier.Stored(), question)?.Size.Grams);
        Assert.Null(CourierRoute.Of(EmulatedCourier.Stored(), question with { Grams = 200_000 }));
        Assert.Equal(1_200, heavy.Details.Weight * heavy.Quantity);
    }

    [Theory]
    [InlineData(4_500, 10, 500, 5_500)]
    [InlineData(4_501, 0, 0, 4_600)]
    [InlineData(0, 10, 0, 0)]
    [InlineData(10_000, 500, 0, 60_000)]
    public void A_fee_is_rounded_up_to_whole_rupees(long rate, int percent, long amount, long expected) =>
        Assert.Equal(expected, new CourierFee(percent, amount, 0, null).Of(new Carriage(CarriageKind.Carried, rate), 1));

    [Fact]
    public void Goods_from_an_amount_on_are_delivered_for_free_and_other_countries_as_their_zones_say()
    {
        var terms = Requests.Delivering(Requests.Zone("World", 9_900));
        terms = terms with { Delivery = terms.Delivery with { Courier = Fee with { FreeFrom = 20_000 } } };
        var carried = Requests.Of(terms, Requests.Line("p", 10_000)) with { Carriage = new Carriage(CarriageKind.Carried, 4_500) };
        Assert.Equal(5_500, Pricer.Price(carried).Amounts.Delivery.Charge.Amount);
        Assert.Equal("World", Pricer.Price(carried).Amounts.Delivery.Zone);
        var dear = carried with { Lines = [Requests.Line("p", 20_000)] };
        Assert.Equal((0, true), ((int)Pricer.Price(dear).Amounts.Delivery.Charge.Amount, Pricer.Price(dear).Amounts.Delivery.Known));
        Assert.Equal(9_900, Pricer.Price(carried with { To = new Place("FR", "", "75001") }).Amounts.Delivery.Charge.Amount);
        Assert.False(Pricer.Price(carried with { Carriage = null }).Amounts.Delivery.Known);
        Assert.False(Pricer.Price(carried with { To = null }).Amounts.Delivery.Known);
    }

    [Theory]
    [InlineData("""{"status":404,"message":"None"}""", null)]
    [InlineData("""{"data":{"available_courier_companies":[]}}""", null)]
    [InlineData(
        """{"data":{"available_courier_companies":[{"courier_company_id":1,"rate":97.8},{"courier_company_id":2,"rate":80}]}}""",
        8_000L
    )]
    [InlineData(
        """{"data":{"shiprocket_recommended_courier_id":1,"available_courier_companies":[{"courier_company_id":1,"rate":"9.8"}]}}""",
        980L
    )]
    public async Task Shiprockets_rates_are_understood(string json, long? rate)
    {
        using var courier = new EmulatedCourier(TimeProvider.System);
        courier.Handler.Instead = asked => asked.Path.Contains("serviceability", StringComparison.Ordinal) ? Answer(json) : null;
        Assert.Equal(
            rate,
            await courier.Adapter.Rate(EmulatedCourier.Stored(), new CourierRoute("411001", "110001", ParcelSize.Small, true))
        );
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("""{"data":{"available_courier_companies":[{"rate":"no number"}]}}""")]
    public async Task Rates_that_are_none_are_no_answer(string json)
    {
        using var courier = new EmulatedCourier(TimeProvider.System);
        courier.Handler.Instead = asked => asked.Path.Contains("serviceability", StringComparison.Ordinal) ? Answer(json) : null;
        var route = new CourierRoute("411001", "110001", ParcelSize.Small, false);
        var strange = await Assert.ThrowsAsync<CourierException>(() => courier.Adapter.Rate(EmulatedCourier.Stored(), route));
        Assert.True(strange.Passing, "What is no answer is asked for again.");
    }

    private static async Task<string> Weighing(TestShop shop, int grams) =>
        (await shop.Catalog.Add(TestShop.Sweet(50) with { Title = $"Box of {grams} g", Details = new DetailsChange(Weight: grams) }))
            .OrThrow()
            .Product.Id;

    private static HttpResponseMessage Answer(string json) =>
        new(global::System.Net.HttpStatusCode.OK) { Content = new StringContent(json) };

    private async Task<TestShop> Open()
    {
        var shop = (await CourierShop.Open(fixture, units: 50)).Shop;
        (await shop.Terms.Change(new ChangeTerms("by-courier", Delivery: DeliveryTerms.Everywhere with { Courier = Fee }))).OrThrow();
        return shop;
    }

    /// <summary>The courier is dearer, and its rates of before are old.</summary>
    private async Task Dearer(TestShop shop, int rupees, string postalCode = "411001")
    {
        fixture.Courier.Emulator.Behave(new CourierHabits(Dearer: rupees));
        var before = (await Quote(shop, postalCode)).Amounts.Total;
        fixture.Time.Advance(TimeSpan.FromHours(6));
        await Eventually.Holds(async () => (await Quote(shop, postalCode)).Amounts.Total != before, "old rates must be asked for again");
    }

    private static async Task<PricedOrder> Quote(TestShop shop, string postalCode, bool cash = true) =>
        (await shop.Checkout.Price(Asked(shop, postalCode) with { Cash = cash })).OrThrow();

    private static QuoteRequest Asked(TestShop shop, string postalCode) =>
        new(shop.Wish().Lines, To: Sales.Ravi.Address with { PostalCode = postalCode }) { Cash = true, Wait = true };

    private static PlaceOrder Wish(TestShop shop, string postalCode, Money? seen = null) =>
        shop.Wish() with
        {
            Customer = Sales.Ravi with { Address = Sales.Ravi.Address with { PostalCode = postalCode } },
            ExpectedTotal = seen,
        };
}
