using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;

namespace Dukaan.Grains.Tests.Couriers;

/// <summary>
/// A parcel is booked, cancelled, booked again and delivered while one write is lost, each in turn, before and after its commit; and while
/// the courier does what it is asked and its answer is lost. Nothing is booked twice, and nothing is forgotten.
/// </summary>
public class ParcelCrashTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const int MaxTries = 5;
    private const int MostWrites = 40;

    [Fact]
    public async Task Whichever_write_a_crash_takes_one_parcel_is_delivered()
    {
        var whole = await CourierShop.Open(fixture);
        await whole.Confirmed("k");
        var first = fixture.Faults.Written("order", whole.Shop.OrderKeyOf("k"));
        await Live(whole);
        var writes = fixture.Faults.Written("order", whole.Shop.OrderKeyOf("k")) - first;
        Assert.InRange(writes, 6, MostWrites);
        for (var write = 0; write < writes; write++)
        {
            foreach (var committed in (bool[])[false, true])
            {
                var shop = await CourierShop.Open(fixture);
                await shop.Confirmed("k");
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
    [InlineData(4)]
    public async Task Answers_that_are_lost_book_nothing_twice(int answers)
    {
        var shop = await CourierShop.Open(fixture);
        await shop.Confirmed("k");
        fixture.Courier.Emulator.Behave(new CourierHabits(LosesAnswers: answers));
        await Live(shop);
    }

    /// <summary>Everybody repeats what failed, with the same operation ids; what nobody asks for must come by itself.</summary>
    private async Task Live(CourierShop shop)
    {
        (await Again(() => shop.Book("k"))).OrThrow();
        await Comes(shop, order => order.Parcel?.Status == ParcelStatus.Booked, "the parcel must be booked");
        Assert.Single(shop.Live("k"));
        (await Again(() => shop.Shop.Order("k").CancelParcel("cancel"))).OrThrow();
        await Comes(shop, order => order.Parcel?.Status == ParcelStatus.Cancelled, "the parcel must be cancelled");
        Assert.Empty(shop.Live("k"));
        (await Again(() => shop.Book("k", "again"))).OrThrow();
        await Comes(shop, order => order.Parcel is { Id: "s2", Status: ParcelStatus.Booked }, "another parcel must be booked");
        var live = Assert.Single(shop.Live("k"));
        Assert.Equal((await shop.Get("k")).Parcel!.TrackingNumber, live.Awb);
        Assert.NotNull(fixture.Courier.Emulator.Move(live.Reference, 7));
        await Again(() => shop.Shop.Order("k").CheckParcel());
        await Comes(shop, order => order.State == OrderState.Delivered, "the order must be delivered");

        Assert.Equal(
            ["placed", "confirmed", "parcel-booked", "parcel-cancelled", "parcel-booked", "packed", "shipped", "delivered", "marked-paid"],
            (await shop.Get("k")).Ledger.Select(entry => entry.Type)
        );
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

    /// <summary>Time goes on until the sweep has done it.</summary>
    private Task Comes(CourierShop shop, Func<OrderView, bool> condition, string otherwise) =>
        Eventually.Holds(
            async () =>
            {
                if (condition(await shop.Get("k")))
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
