using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;

namespace Dukaan.Grains.Tests.Couriers;

/// <summary>
/// A courier fetches what a shopper returns. It is booked once and returned once, whatever is lost; and what the seller decided meanwhile
/// stands.
/// </summary>
public sealed class FetchedReturnTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const int PickedUp = 42;
    private const int Delivered = 7;
    private const int MaxTries = 5;
    private const int MostWrites = 40;
    private const string Id = "r2";

    [Fact]
    public async Task A_return_is_fetched_and_is_returned_when_it_arrives_with_its_money_and_its_pieces()
    {
        var shop = await Approved();
        var booked = (await Fetch(shop)).OrThrow();
        Assert.Equal((ParcelStatus.Booked, "Delhivery Surface"), (booked.ReturnParcel!.Status, booked.ReturnParcel.Carrier));
        Assert.Equal((ParcelStatus.Delivered, "s1"), (booked.Parcel!.Status, booked.Parcel.Id));
        Assert.False(booked.ReturnParcel.HasLabel);
        Assert.Equal("step-not-allowed", (await Fetch(shop, "more")).Error?.Code);
        Assert.Equal(booked.Version, (await Fetch(shop)).OrThrow().Version); // the same tap again

        await shop.Moves("k", PickedUp, Id);
        await shop.Moves("k", 18, Id);
        await shop.Moves("k", 17, Id);
        Assert.Equal(OrderState.Delivered, (await shop.Get("k")).State);
        var back = await shop.Moves("k", Delivered, Id);
        await shop.Shop.Order("k").CheckParcel(); // a doubled message
        // Nobody has given the cash back yet: that is the seller's to note.
        Assert.Equal((0, ParcelStatus.CameBack), (back.Funds.Refunded.Amount, back.ReturnParcel!.Status));
        Assert.Null(back.Return);
        Assert.Equal(
            ["return-asked", "return-approved", "return-booked", "return-fetched", "returned"],
            (await shop.Get("k")).Ledger.Select(entry => entry.Type).SkipWhile(type => type != "return-asked")
        );
        await Eventually.Holds(async () => await shop.Shop.Stock().Level() == new StockLevel(4, 0), "one piece must be on sale again");
    }

    [Fact]
    public async Task Nothing_is_fetched_that_the_seller_did_not_agree_to_take_back_or_more_given_back_than_was_paid()
    {
        var shop = await CourierShop.Open(fixture);
        await Deliver(shop);
        Assert.Equal("step-not-allowed", (await Fetch(shop)).Error?.Code);
        await Ask(shop);
        Assert.Equal("step-not-allowed", (await Fetch(shop)).Error?.Code);
        (await shop.Shop.Take("k", OrderAction.ApproveReturn)).OrThrow();
        Assert.Equal("refund-too-high", (await Fetch(shop, amount: 30_001)).Error?.Code);
        Assert.Equal("amount", (await Fetch(shop, amount: -1)).Error?.Field);
        Assert.DoesNotContain(fixture.Courier.Emulator.Parcels, parcel => parcel.Reference == shop.Reference("k", Id));
    }

    [Fact]
    public async Task What_the_seller_declines_or_takes_back_by_hand_is_not_fetched_any_more()
    {
        var declined = await Approved();
        (await Fetch(declined)).OrThrow();
        (await declined.Shop.Take("k", OrderAction.DeclineReturn)).OrThrow();
        Assert.Equal(ParcelStatus.Cancelled, (await declined.Get("k")).ReturnParcel!.Status);
        Assert.Single(declined.Live("k"));

        var byHand = await Approved();
        (await Fetch(byHand)).OrThrow();
        fixture.Courier.Emulator.Move(byHand.Reference("k", Id), PickedUp);
        (await byHand.Shop.Take("k", OrderAction.Return)).OrThrow();
        var arrived = await byHand.Moves("k", Delivered, Id);
        Assert.Single(arrived.Ledger, entry => entry.Type == OrderEntries.Returned);
        Assert.Equal(0, arrived.Funds.Refunded.Amount);
    }

    [Fact]
    public async Task A_return_that_the_courier_refuses_says_why_and_can_be_booked_again()
    {
        var shop = await Approved();
        fixture.Courier.Emulator.Behave(new CourierHabits(Refuses: true));
        var refused = (await Fetch(shop)).OrThrow();
        fixture.Courier.Emulator.Behave(new CourierHabits(Refuses: false));
        Assert.Equal(ParcelStatus.Refused, refused.ReturnParcel!.Status);
        Assert.True(refused.CanBeFetched, "Another can be booked instead.");
        Assert.Equal(ParcelStatus.Booked, (await Fetch(shop, "again")).OrThrow().ReturnParcel!.Status);
        Assert.Equal(ParcelStatus.Cancelled, (await shop.Shop.Order("k").CancelParcel("cancel")).OrThrow().ReturnParcel!.Status);
    }

    [Fact]
    public async Task Whichever_write_a_crash_takes_a_return_is_fetched_and_returned_once()
    {
        var whole = await Approved();
        var first = fixture.Faults.Written("order", whole.Shop.OrderKeyOf("k"));
        await Live(whole);
        var writes = fixture.Faults.Written("order", whole.Shop.OrderKeyOf("k")) - first;
        Assert.InRange(writes, 4, MostWrites);
        for (var write = 0; write < writes; write++)
        {
            foreach (var committed in (bool[])[false, true])
            {
                var shop = await Approved();
                var key = shop.Shop.OrderKeyOf("k");
                if (committed)
                {
                    fixture.Faults.LoseAfterCommit("order", key, write);
                }
                else
                {
                    fixture.Faults.LoseBeforeCommit("order", key, write);
                }

                try
                {
                    await Live(shop);
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException(
                        $"With write {write} lost {(committed ? "after" : "before")} its commit: {failure.Message}",
                        failure
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Answers_that_are_lost_fetch_nothing_twice(int answers)
    {
        var shop = await Approved();
        fixture.Courier.Emulator.Behave(new CourierHabits(LosesAnswers: answers));
        await Live(shop);
    }

    private async Task Live(CourierShop shop)
    {
        (await Again(() => Fetch(shop))).OrThrow();
        await Comes(shop, order => order.ReturnParcel?.Status == ParcelStatus.Booked, "the return must be booked");
        Assert.Single(shop.Live("k"), parcel => parcel.IsReturn);
        Assert.NotNull(fixture.Courier.Emulator.Move(shop.Reference("k", Id), PickedUp));
        await Again(() => shop.Shop.Order("k").CheckParcel());
        Assert.NotNull(fixture.Courier.Emulator.Move(shop.Reference("k", Id), Delivered));
        await Again(() => shop.Shop.Order("k").CheckParcel());
        await Comes(
            shop,
            order => order.ReturnParcel?.Status == ParcelStatus.CameBack && order.Return is null,
            "the return must be returned"
        );
        var types = (await shop.Get("k")).Ledger.Select(entry => entry.Type).ToList();
        Assert.Equal(
            (1, 1, 0),
            (types.Count(type => type == "return-booked"), types.Count(type => type == "returned"), types.Count(type => type == "refunded"))
        );
        await Comes(shop, async _ => await shop.Shop.Stock().Level() == new StockLevel(4, 0), "the piece must be on sale again, once");
    }

    private Task<Result<OrderView>> Fetch(CourierShop shop, string operationId = "fetch", long amount = 15_000) =>
        shop.Shop.Order("k").FetchReturn(new FetchReturn(operationId, Restock: true, amount));

    /// <summary>An order of two pieces that was delivered and paid, of which the seller takes one back.</summary>
    private async Task<CourierShop> Approved()
    {
        var shop = await CourierShop.Open(fixture);
        await Deliver(shop);
        await Ask(shop);
        (await shop.Shop.Take("k", OrderAction.ApproveReturn)).OrThrow();
        return shop;
    }

    private static async Task Deliver(CourierShop shop)
    {
        await shop.Confirmed("k", 2);
        (await shop.Book("k")).OrThrow();
        await shop.Moves("k", PickedUp);
        Assert.Equal(OrderState.Delivered, (await shop.Moves("k", Delivered)).State);
        await Eventually.Holds(async () => await shop.Shop.Stock().Level() == new StockLevel(3, 0), "two pieces must be gone");
    }

    private static async Task Ask(CourierShop shop)
    {
        var order = shop.Shop.Order("k");
        Caller.Set(shop.Shop.Id, Caller.Shopper);
        (await order.Take(new OrderStep("ask", OrderAction.AskReturn, "Too small", Lines: [new LineQuantity(1, 1)]))).OrThrow();
    }

    private static async Task<T> Again<T>(Func<Task<T>> call)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await call();
            }
            catch (Exception) when (tries < MaxTries)
            {
                // The process is gone; whoever asked asks the next one.
            }
        }
    }

    private Task Comes(CourierShop shop, Func<OrderView, bool> condition, string otherwise) =>
        Comes(shop, order => Task.FromResult(condition(order)), otherwise);

    /// <summary>Time goes on until the sweep has done it.</summary>
    private Task Comes(CourierShop shop, Func<OrderView, Task<bool>> condition, string otherwise) =>
        Eventually.Holds(
            async () =>
            {
                if (await condition(await shop.Get("k")))
                {
                    return true;
                }

                fixture.Time.Advance(TimeSpan.FromSeconds(3));
                return false;
            },
            otherwise,
            TimeSpan.FromSeconds(60)
        );
}
