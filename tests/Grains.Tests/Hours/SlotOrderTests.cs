using Dukaan.Grains.Tests;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Hours;

public class SlotOrderTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Theory]
    [InlineData(null)]
    [InlineData(1_000L)]
    public async Task However_many_order_at_once_a_time_takes_no_more_than_its_places_and_a_cancelled_order_frees_one(long? units)
    {
        var shop = await fixture.NewShop(units: units);
        var slot = await Times(shop, places: 3);

        var placed = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    i % 2 == 0
                        ? shop.Order($"k{i}").Place(shop.Wish() with { Slot = slot })
                        : shop.Admission.Place(OrderKey.IdFor(shop.Id, $"k{i}"), shop.Wish() with { Slot = slot })
                )
        );

        Assert.Equal(3, placed.Count(order => order.Ok));
        Assert.Equal(["slot-full"], placed.Where(order => !order.Ok).Select(order => order.Error!.Code).Distinct());
        var one = Enumerable.Range(0, 12).First(i => placed[i].Ok);
        Assert.Equal(slot, placed[one].Value!.Slot?.Id);
        Assert.Equal(3, await shop.Stock(placed[one].Value!.Slot!.StockId).Taken());
        if (units is { } all)
        {
            Assert.Equal(all - 3, (await shop.Stock().Level()).Available);
        }

        (await shop.Take($"k{one}", OrderAction.Cancel)).OrThrow();
        await Eventually.Holds(
            async () => await shop.Stock(placed[one].Value!.Slot!.StockId).Taken() == 2,
            "A cancelled order must give its place back."
        );
        (await shop.Order("next").Place(shop.Wish() with { Slot = slot })).OrThrow();
        Assert.Equal("slot-full", (await shop.Order("last").Place(shop.Wish() with { Slot = slot })).Error?.Code);
    }

    [Fact]
    public async Task A_repeat_of_an_order_has_one_place_and_a_delivered_order_keeps_it()
    {
        var shop = await fixture.NewShop();
        var slot = await Times(shop, places: 2);
        var wish = shop.Wish() with { Slot = slot };

        var first = (await shop.Order("k").Place(wish)).OrThrow();
        Assert.Equal(first.Number, (await shop.Order("k").Place(wish)).OrThrow().Number);
        foreach (var action in new[] { OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver })
        {
            (await shop.Take("k", action)).OrThrow();
        }

        Assert.Equal(1, await shop.Stock(first.Slot!.StockId).Taken());
        (await shop.Order("k2").Place(wish)).OrThrow();
        Assert.Equal("slot-full", (await shop.Order("k3").Place(wish)).Error?.Code);
    }

    [Fact]
    public async Task Fewer_places_than_are_taken_take_no_order_its_place_and_more_places_let_others_in()
    {
        var shop = await fixture.NewShop();
        var slot = await Times(shop, places: 2);
        var wish = shop.Wish() with { Slot = slot };
        var stockId = (await shop.Order("k1").Place(wish)).OrThrow().Slot!.StockId;
        (await shop.Order("k2").Place(wish)).OrThrow();

        await Times(shop, places: 1);
        Assert.Equal("slot-full", (await shop.Order("k3").Place(wish)).Error?.Code);
        Assert.Equal(2, await shop.Stock(stockId).Taken());
        await Times(shop, places: 3);
        (await shop.Order("k3").Place(wish)).OrThrow();
    }

    [Fact]
    public async Task Orders_of_a_time_that_took_any_number_count_once_it_is_limited()
    {
        var shop = await fixture.NewShop(units: 100);
        var slot = await Times(shop, places: 0);
        var wish = shop.Wish() with { Slot = slot };
        (await shop.Order("k1").Place(wish)).OrThrow();
        (await shop.Admission.Place(OrderKey.IdFor(shop.Id, "k2"), wish)).OrThrow();

        await Times(shop, places: 2);
        Assert.Equal("slot-full", (await shop.Order("k3").Place(wish)).Error?.Code);
        await Times(shop, places: 0);
        var stockId = (await shop.Order("k3").Place(wish)).OrThrow().Slot!.StockId;
        await Times(shop, places: 4);
        (await shop.Order("k4").Place(wish)).OrThrow();
        Assert.Equal("slot-full", (await shop.Order("k5").Place(wish)).Error?.Code);
        Assert.Equal(4, await shop.Stock(stockId).Taken());
    }

    [Fact]
    public async Task An_order_that_is_paid_late_gets_no_place_that_its_time_has_no_more()
    {
        var shop = await fixture.NewShop();
        var slot = await Times(shop, places: 2, ahead: 4);
        var wish = shop.Wish() with { Slot = slot };
        var stockId = (await shop.Order("late").Place(wish)).OrThrow().Slot!.StockId;
        (await shop.Order("other").Place(wish)).OrThrow();
        (await shop.Take("other", OrderAction.Confirm)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromHours(SaleTerms.UsualConfirmationHours + 1));
        await shop.Order("late").Wake();
        await Eventually.Holds(async () => await shop.Stock(stockId).Taken() == 1, "An order that expired must give its place back.");

        await Times(shop, places: 1);
        var again = await shop.Take("late", OrderAction.MarkPaid);
        Assert.False(again.Ok, "The time takes one order and has one, so the other must not stand again.");
        Assert.Equal(1, await shop.Stock(stockId).Taken());
        await Times(shop, places: 2);
        Assert.Equal(OrderState.Placed, (await shop.Take("late", OrderAction.MarkPaid)).OrThrow().State);
        Assert.Equal(2, await shop.Stock(stockId).Taken());
    }

    [Fact]
    public async Task A_time_must_be_chosen_where_the_seller_wants_it_and_be_one_that_is_offered()
    {
        var shop = await fixture.NewShop();
        var slot = await Times(shop, places: 0, required: true);

        Assert.Equal("slot-needed", (await shop.Place("k")).Error?.Code);
        Assert.Equal("slot-gone", (await shop.Order("k").Place(shop.Wish() with { Slot = "2020-01-01.w" })).Error?.Code);
        (await shop.Order("by-hand").Place(shop.Wish() with { ByHand = true })).OrThrow();
        var order = (await shop.Order("k").Place(shop.Wish() with { Slot = slot })).OrThrow();
        Assert.Equal((600, 720), (order.Slot!.From, order.Slot.Until));
    }

    [Fact]
    public void A_time_is_offered_until_its_lead_begins_on_days_that_are_not_closed_and_for_its_way_of_delivery()
    {
        var window = Window(places: 1) with { Lead = 120, Pickup = false };
        var slots = new SlotTerms { Windows = [window], DaysAhead = 2 };
        var hours = new OpeningHours { Days = [new SpecialDay(new DateOnly(2026, 12, 2), "", null, null)] };
        ChosenSlot[] Offered(int hour, int minute, bool pickup = false) =>
            [.. slots.Offered(hours, TimeZoneInfo.Utc, pickup, new DateTimeOffset(2026, 12, 1, hour, minute, 0, TimeSpan.Zero))];

        Assert.Equal([1, 3], Offered(7, 59).Select(slot => slot.Day.Day));
        Assert.Equal([3], Offered(8, 0).Select(slot => slot.Day.Day));
        Assert.Empty(Offered(7, 0, pickup: true));
    }

    /// <summary>Sets one time on each day; answers the name of one that can be chosen.</summary>
    private async Task<string> Times(TestShop shop, int places, bool required = false, int ahead = 1)
    {
        var slots = new SlotTerms { Windows = [Window(places)], Required = required };
        (await shop.Terms.Change(new ChangeTerms(Ids.Token()) { Slots = slots })).OrThrow();
        var now = fixture.Time.GetUtcNow();
        var quote = (await shop.Catalog.Quote(shop.Wish().Lines)).OrThrow();
        return quote
            .Terms.Slots.Offered(quote.Store.Hours, OpeningTimes.ZoneOf(quote.Store.TimeZone), pickup: false, now.AddDays(ahead))
            .First()
            .Id;
    }

    private static SlotWindow Window(int places) =>
        new(WindowId, 600, 720, places, 0, Delivery: true, Pickup: true) { Days = [.. Enum.GetValues<DayOfWeek>()] };

    private static readonly string WindowId = Ids.Derive("window");
}
