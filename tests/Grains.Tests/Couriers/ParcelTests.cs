using Dukaan.Couriers;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Silo.Couriers.Shiprocket;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;

namespace Dukaan.Grains.Tests.Couriers;

/// <summary>Parcels of orders at a courier that refuses, loses its answers, is away, and tells late or never.</summary>
public class ParcelTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const int PickedUp = 42;
    private const int Delivered = 7;

    [Fact]
    public async Task A_parcel_is_booked_fetched_and_delivered_and_the_cash_is_with_the_courier()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k", 2);
        var booked = (await shop.Book("k")).OrThrow();
        Assert.Equal((ParcelStatus.Booked, "Delhivery Surface"), (booked.Parcel!.Status, booked.Parcel.Carrier));
        Assert.NotNull(booked.Parcel.PickupAt);
        Assert.Equal(300m, Assert.Single(shop.Live("k")).Collect);
        Assert.Equal(booked.Version, (await shop.Book("k")).OrThrow().Version); // the same tap again

        var shipped = await shop.Moves("k", PickedUp);
        Assert.Equal((OrderState.Shipped, booked.Parcel.TrackingNumber), (shipped.State, shipped.Shipment?.TrackingNumber));
        await shop.Moves("k", 17);
        await shop.Moves("k", 21);
        var delivered = await shop.Moves("k", Delivered);
        Assert.Equal((OrderState.Delivered, PaymentState.Paid, 30_000), (delivered.State, delivered.Payment, delivered.Funds.Paid.Amount));
        await shop.Shop.Order("k").CheckParcel(); // a doubled message
        Assert.Equal(
            ["placed", "confirmed", "parcel-booked", "packed", "shipped", "parcel-out", "parcel-not-delivered", "delivered", "marked-paid"],
            (await shop.Get("k")).Ledger.Select(entry => entry.Type)
        );
    }

    [Fact]
    public async Task A_parcel_whose_messages_are_all_lost_is_asked_about_by_itself()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        await shop.Book("k");
        fixture.Courier.Emulator.Move(shop.Reference("k"), Delivered);
        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromHours(2));
                return (await shop.Get("k")).State == OrderState.Delivered;
            },
            "the courier must be asked every few hours"
        );
    }

    [Fact]
    public async Task Goods_that_come_back_are_on_sale_again_and_the_order_is_returned()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k", 2);
        await shop.Book("k");
        await shop.Moves("k", PickedUp);
        Assert.Equal(OrderState.Shipped, (await shop.Moves("k", 9)).State);
        var back = await shop.Moves("k", 10);
        Assert.Equal((OrderState.Returned, PaymentState.Awaited), (back.State, back.Payment));
        await Eventually.Holds(async () => await shop.Shop.Stock().Level() == new StockLevel(5, 0), "all goods must be on sale again");
    }

    [Fact]
    public async Task A_refused_parcel_says_why_leaves_nothing_at_the_courier_and_can_be_booked_again()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        fixture.Courier.Emulator.Behave(new CourierHabits(Refuses: true));
        var refused = (await shop.Book("k")).OrThrow();
        fixture.Courier.Emulator.Behave(new CourierHabits(Refuses: false));
        Assert.Equal(ParcelStatus.Refused, refused.Parcel!.Status);
        Assert.Contains("No courier serves", refused.Parcel.Problem, StringComparison.Ordinal);
        Assert.Empty(shop.Live("k"));
        Assert.Equal(ParcelStatus.Booked, (await shop.Book("k", "again")).OrThrow().Parcel!.Status);
        Assert.Equal(shop.Reference("k", "s2"), Assert.Single(shop.Live("k")).Reference);
    }

    [Fact]
    public async Task A_cancelled_parcel_and_that_of_a_cancelled_order_are_cancelled_at_the_courier()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        await shop.Book("k");
        Assert.Equal("step-not-allowed", (await shop.Shop.Order("k").BookParcel(new BookParcel("more", null))).Error?.Code);
        var edit = new OrderStep("edit", OrderAction.Edit, Lines: [new LineQuantity(1, 1)]);
        Assert.Equal("step-not-allowed", (await shop.Shop.Order("k").Take(edit)).Error?.Code);
        Assert.Equal(ParcelStatus.Cancelled, (await shop.Shop.Order("k").CancelParcel("cancel")).OrThrow().Parcel!.Status);
        Assert.Empty(shop.Live("k"));

        await shop.Book("k", "again");
        Assert.Single(shop.Live("k"));
        (await shop.Shop.Take("k", OrderAction.Cancel)).OrThrow();
        Assert.Equal(ParcelStatus.Cancelled, (await shop.Get("k")).Parcel!.Status);
        Assert.Empty(shop.Live("k"));
    }

    [Fact]
    public async Task A_parcel_that_the_courier_has_fetched_cannot_be_cancelled()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        await shop.Book("k");
        fixture.Courier.Emulator.Move(shop.Reference("k"), PickedUp);
        var order = (await shop.Shop.Order("k").CancelParcel("cancel")).OrThrow();
        Assert.Equal((ParcelStatus.PickedUp, OrderState.Shipped), (order.Parcel!.Status, order.State));
        Assert.Equal("step-not-allowed", (await shop.Shop.Order("k").CancelParcel("cancel-2")).Error?.Code);
    }

    [Fact]
    public async Task A_cancelled_order_whose_parcel_the_courier_does_not_cancel_yet_asks_again_later()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        await shop.Book("k");
        fixture.Courier.Emulator.Move(shop.Reference("k"), 13); // the pick-up failed: the goods are here, and it refuses to cancel
        Assert.Equal(OrderState.Cancelled, (await shop.Shop.Take("k", OrderAction.Cancel)).OrThrow().State);
        var left = await shop.Get("k");
        Assert.Equal(ParcelStatus.Cancelling, left.Parcel!.Status);
        Assert.Equal("cancelled", left.Ledger[^1].Type);
        fixture.Courier.Emulator.Move(shop.Reference("k"), 3);
        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromMinutes(5));
                return (await shop.Get("k")).Parcel!.Status == ParcelStatus.Cancelled;
            },
            "the courier must be asked again to cancel"
        );
        Assert.Empty(shop.Live("k"));
    }

    [Fact]
    public async Task An_order_whose_goods_the_courier_has_is_not_cancelled()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        await shop.Book("k");
        fixture.Courier.Emulator.Move(shop.Reference("k"), PickedUp); // its message is lost
        Assert.Equal("step-not-allowed", (await shop.Shop.Take("k", OrderAction.Cancel)).Error?.Code);
        Assert.Equal(OrderState.Shipped, (await shop.Get("k")).State);
        // A number that says nothing of its own does not bring the parcel back to the seller.
        var late = await shop.Moves("k", 13);
        Assert.Equal((ParcelStatus.PickedUp, OrderState.Shipped), (late.Parcel!.Status, late.State));
    }

    [Fact]
    public async Task A_courier_that_fetches_the_goods_of_a_cancelled_order_is_in_its_history()
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        await shop.Book("k");
        fixture.Courier.Emulator.Move(shop.Reference("k"), 13);
        (await shop.Shop.Take("k", OrderAction.Cancel)).OrThrow();
        await shop.Moves("k", PickedUp);
        var delivered = await shop.Moves("k", Delivered);
        Assert.Equal(OrderState.Cancelled, delivered.State);
        Assert.Equal(["cancelled", "parcel-fetched", "parcel-delivered"], delivered.Ledger.Select(entry => entry.Type).TakeLast(3));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("7")]
    [InlineData("""{"token":{"a":1},"data":7}""")]
    public async Task Answers_of_another_shape_are_no_fault_of_ours(string json)
    {
        using var courier = new EmulatedCourier(TimeProvider.System);
        var account = EmulatedCourier.Stored();
        courier.Handler.Instead = asked =>
            asked.Path.EndsWith("login", StringComparison.Ordinal) && !json.Contains("token", StringComparison.Ordinal) ? null : Ok(json);
        var found = await Record.ExceptionAsync(() => courier.Adapter.Find(account, "nothing"));
        Assert.True(found is null or CourierException { Passing: true }, $"It was {found?.GetType()}.");
        courier.Handler.Instead = _ => Ok(json);
        var check = await Record.ExceptionAsync(() => courier.Adapter.Check(EmulatedCourier.Stored()));
        Assert.True(check is null or CourierException { Passing: true }, $"It was {check?.GetType()}.");
    }

    [Fact]
    public async Task Why_no_tracking_number_was_given_is_told_wherever_it_stands()
    {
        using var courier = new EmulatedCourier(TimeProvider.System);
        courier.Handler.Instead = asked =>
            asked.Path.EndsWith("assign/awb", StringComparison.Ordinal)
                ? Ok("""{"awb_assign_status":0,"response":"Wallet balance too low"}""")
                : null;
        var refused = await Assert.ThrowsAsync<CourierException>(() =>
            courier.Adapter.Book(EmulatedCourier.Stored(), Parcel(ParcelReference.Of(Ids.Token(), "s1")))
        );
        Assert.Equal("Wallet balance too low", refused.Message);
    }

    private static HttpResponseMessage Ok(string json) => new(global::System.Net.HttpStatusCode.OK) { Content = new StringContent(json) };

    [Fact]
    public async Task A_wrong_password_is_told_at_once_and_nothing_is_saved()
    {
        var shop = await fixture.NewShop();
        var account = CourierShop.Account(fixture, shop);
        Assert.Equal("wrong-key", (await account.Set(EmulatedCourier.Account("another"))).Error?.Code);
        Assert.Equal("pickup-place", (await account.Set(EmulatedCourier.Account() with { PickupPlace = "Nowhere" })).Error?.Code);
        Assert.Null(await account.Get());
        (await account.Set(EmulatedCourier.Account())).OrThrow();
        Assert.Equal(("Home", "411001"), ((await account.Get())!.PickupPlace, (await account.Get())!.PickupPostalCode));
    }

    [Fact]
    public async Task A_phone_from_which_the_seller_takes_no_more_cash_can_order_otherwise_and_another_phone_as_before()
    {
        var shop = await CourierShop.Open(fixture);
        var order = await shop.Confirmed("k");
        var mark = PhoneMark.Of(shop.Shop.Id, order.Customer.Phone.E164);
        (await shop.Shop.Terms.Change(new ChangeTerms("refuse") { RefuseCash = mark })).OrThrow();
        Assert.Equal("payment-not-offered", (await shop.Shop.Place("again")).Error?.Code);
        var other = shop.Shop.Wish() with { Customer = order.Customer with { Phone = new Phone("+919876500000") } };
        (await shop.Shop.Order("other").Place(other)).OrThrow();
        (await shop.Shop.Terms.Change(new ChangeTerms("allow") { AllowCash = mark })).OrThrow();
        (await shop.Shop.Place("later")).OrThrow();
        Assert.NotEqual(mark, PhoneMark.Of(Ids.Token(), order.Customer.Phone.E164));
    }

    [Fact]
    public async Task A_customer_who_is_asked_confirms_their_order_and_one_that_nobody_confirms_ends_with_its_goods_back()
    {
        var shop = await CourierShop.Open(fixture);
        (await shop.Shop.Place("before")).OrThrow();
        Assert.Equal("step-not-allowed", (await Confirms(shop, "before")).Error?.Code);
        (await shop.Shop.Terms.Change(new ChangeTerms("ask") { AskCustomer = true })).OrThrow();
        var wish = shop.Shop.Wish();
        var phone = new Phone("+919811100077");
        var asked = (await shop.Shop.Order("asked").Place(wish with { Customer = wish.Customer with { Phone = phone } })).OrThrow();
        Assert.Contains(OrderAction.Confirm, asked.ShopperAllowed);
        // Whoever placed the order may have typed the phone of another.
        Assert.Equal("phone-not-verified", (await Confirms(shop, "asked")).Error?.Code);
        await fixture.Grains.GetGrain<IPhoneGrain>(phone.E164).Verify();
        var confirmed = (await Confirms(shop, "asked")).OrThrow();
        Assert.Equal((OrderState.Confirmed, Caller.Shopper), (confirmed.State, confirmed.Ledger[^1].Actor));
        Assert.Equal("step-not-allowed", (await Confirms(shop, "asked", "twice")).Error?.Code);

        (await shop.Shop.Place("silent", 2)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromHours(49));
        await Eventually.Holds(
            async () => (await shop.Get("silent")).State == OrderState.Expired && (await shop.Shop.Stock().Level()).OnHand == 5 - 1,
            "an order that nobody confirms must end, with its goods back"
        );
    }

    private static Task<Result<OrderView>> Confirms(CourierShop shop, string key, string operationId = "yes")
    {
        var order = shop.Shop.Order(key);
        Caller.Set(shop.Shop.Id, Caller.Shopper);
        return order.Take(new OrderStep(operationId, OrderAction.Confirm));
    }

    [Fact]
    public async Task The_weights_of_the_products_make_that_of_the_parcel_where_all_are_known()
    {
        var line = (await (await CourierShop.Open(fixture)).Confirmed("k", 2)).Lines[0];
        var heavy = line with { Details = line.Details with { Weight = 400 } };
        Assert.Equal(800, OrderParcels.SizeOf([heavy], ParcelSize.Small).Grams);
        Assert.Equal(ParcelSize.Small, OrderParcels.SizeOf([heavy, line], ParcelSize.Small));
        Assert.Equal("grams", (ParcelSize.Small with { Grams = 0 }).Check()?.Field);
        Assert.Equal("height", (ParcelSize.Small with { Height = 301 }).Check()?.Field);
    }

    [Fact]
    public async Task A_token_that_ended_is_renewed_and_an_answer_that_is_none_is_asked_for_again()
    {
        using var courier = new EmulatedCourier(TimeProvider.System);
        var account = EmulatedCourier.Stored();
        await courier.Adapter.Check(account);
        var expired = 1;
        courier.Handler.Instead = asked =>
            !asked.Path.EndsWith("login", StringComparison.Ordinal) && expired-- > 0
                ? new HttpResponseMessage(global::System.Net.HttpStatusCode.Unauthorized) { Content = new StringContent("{}") }
                : null;
        Assert.Null(await courier.Adapter.Find(account, "nothing"));
        courier.Handler.Instead = _ => new HttpResponseMessage(global::System.Net.HttpStatusCode.OK)
        {
            Content = new StringContent("<html>"),
        };
        var strange = await Assert.ThrowsAsync<CourierException>(() => courier.Adapter.Find(account, "nothing"));
        Assert.True(strange.Passing, "What is no answer is asked for again.");
    }

    [Theory]
    [InlineData(1, ParcelStatus.Booked)]
    [InlineData(13, ParcelStatus.Booked)]
    [InlineData(18, ParcelStatus.Moving)]
    [InlineData(46, ParcelStatus.ComingBack)]
    [InlineData(14, ParcelStatus.CameBack)]
    [InlineData(75, ParcelStatus.ComingBack)]
    [InlineData(76, ParcelStatus.NotDelivered)]
    [InlineData(12, ParcelStatus.Lost)]
    [InlineData(8, ParcelStatus.Cancelled)]
    public async Task Shiprockets_statuses_are_understood(int status, ParcelStatus expected)
    {
        using var courier = new EmulatedCourier(TimeProvider.System);
        var (account, reference) = (EmulatedCourier.Stored(), ParcelReference.Of(Ids.Token(), "s1"));
        await courier.Adapter.Book(account, Parcel(reference));
        courier.Emulator.Move(reference, status);
        Assert.Equal(expected, (await courier.Adapter.Find(account, reference))!.Status);
        Assert.Equal(ShiprocketCourier.CourierName, Assert.Single(courier.Adapter.Names));
    }

    private static NewParcel Parcel(string reference) =>
        new(
            reference,
            DateTimeOffset.UnixEpoch,
            "Ravi",
            "+919876543210",
            new Address("12 MG Road", "Pune", "411001", "IN", "Maharashtra"),
            [new ParcelItem("Sweet", "1", "", 1, new Money(15_000, "INR"))],
            new Money(15_000, "INR"),
            new Money(0, "INR"),
            ParcelSize.Small
        );
}
