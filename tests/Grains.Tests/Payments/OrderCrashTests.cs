using Dukaan.Orders;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Stock;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>
/// A whole life of an order, from the checkout to its money given back, with one write of it lost: each in turn, before and after it is
/// committed.
/// </summary>
public class OrderCrashTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const int MaxTries = 5;

    [Theory]
    [InlineData("order", FakeGateway.Plain)]
    [InlineData("order", RazorpayProvider.ProviderName)]
    [InlineData("order", StripeProvider.ProviderName)]
    [InlineData("stock", FakeGateway.Plain)]
    [InlineData("order-numbers", FakeGateway.Plain)]
    public async Task Whichever_write_of_an_orders_life_a_crash_takes_it_ends_as_if_nothing_had_happened(string kind, string at)
    {
        var whole = await OnlineShop.Open(fixture, at: at);
        await Live(whole);
        var writes = fixture.Faults.Written(kind, Key(whole, kind));
        Assert.True(writes > 0, $"An order's life writes no {kind}: this test looks at nothing.");
        for (var write = 0; write < writes; write++)
        {
            foreach (var committed in (bool[])[false, true])
            {
                var shop = await OnlineShop.Open(fixture, at: at);
                // The goods' first write of all is the seller's count, before any order.
                var skip = write - fixture.Faults.Written(kind, Key(shop, kind));
                if (skip < 0)
                {
                    continue;
                }

                if (committed)
                {
                    fixture.Faults.LoseAfterCommit(kind, Key(shop, kind), skip);
                }
                else
                {
                    fixture.Faults.LoseBeforeCommit(kind, Key(shop, kind), skip);
                }

                try
                {
                    await Live(shop);
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException(
                        $"With write {write} of {kind} lost {(committed ? "after" : "before")} its commit: {failure.Message}",
                        failure
                    );
                }
            }
        }
    }

    private static string Key(OnlineShop shop, string kind) =>
        kind switch
        {
            "order" => shop.Shop.OrderKeyOf("k"),
            "stock" => StoreKey.Of(shop.Shop.Id, shop.Shop.Products[0].Id),
            _ => shop.Shop.Id,
        };

    /// <summary>
    /// Everybody repeats what failed, as browsers, the inbox and sellers do, with the same operation ids; what nobody asks for must come by
    /// itself.
    /// </summary>
    private async Task Live(OnlineShop shop)
    {
        (await Again(() => shop.Place("k", 2))).OrThrow();
        await Comes(shop, order => order.PayUrl is not null, "the payment must be made");
        var authorized = fixture.Gateway.Authorize(shop.IdOf("k"));
        (await Again(() => shop.Tell("k", authorized))).OrThrow();
        await Comes(shop, order => order.Payment == PaymentState.Paid, "the money must be taken");
        await Step(shop, Confirm);
        (await Again(() => shop.Shop.Order("k").Take(new OrderStep("edit", Edit, Lines: [new LineQuantity(1, 1)])))).OrThrow();
        await Comes(shop, order => order.Funds.Refunded.Amount == 15_000, "what was taken out must be refunded");
        await Step(shop, Pack);
        await Step(shop, Cancel);
        await Comes(shop, order => order.Payment == PaymentState.Refunded, "the rest must be refunded");

        var ended = await shop.Get("k");
        Assert.Equal(OrderState.Cancelled, ended.State);
        Assert.Equal(
            [
                "placed",
                "payment-received",
                "confirmed",
                "edited",
                "refund-requested",
                "refunded",
                "packed",
                "cancelled",
                "refund-requested",
                "refunded",
            ],
            ended.Ledger.Select(entry => entry.Type)
        );
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
        Assert.Equal(OrderState.Cancelled, Assert.Single(await shop.Shop.Book.List(null, null, 10)).State);
        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromMinutes(1)); // a hold whose order could not tell it asks when its time is over
                return await shop.Shop.Stock().Level() == new StockLevel(5, 0);
            },
            "all goods must be back"
        );
    }

    private static async Task Step(OnlineShop shop, OrderAction action) =>
        (await Again(() => shop.Shop.Take("k", action, operationId: action.ToString()))).OrThrow();

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
    private Task Comes(OnlineShop shop, Func<OrderView, bool> condition, string otherwise) =>
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
