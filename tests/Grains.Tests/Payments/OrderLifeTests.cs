using System.Globalization;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Silo.Reconciliation;
using Dukaan.Stock;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>
/// Random lives of orders that are paid online: whatever shoppers, sellers, the gateway, its messages, the clock and crashes do, in any
/// order, the ledger is a story the model can read, and in the end nobody paid for nothing, nothing was sold twice, and nothing is left
/// hanging.
/// </summary>
public class OrderLifeTests(OwnShopFixture fixture) : IClassFixture<OwnShopFixture>
{
    private const int Units = 5;
    private const int Ordered = 3;
    private const long Price = 15_000;
    private const int Lives = 48;

    // Another seed lives other lives.
    private static readonly ulong Seed = Environment.GetEnvironmentVariable("DUKAAN_LIFE_SEED") is { } seed
        ? ulong.Parse(seed, CultureInfo.InvariantCulture)
        : 13;

    [Theory]
    [InlineData(FakeGateway.Plain, 0, 24)]
    [InlineData(RazorpayProvider.ProviderName, 24, 12)]
    [InlineData(StripeProvider.ProviderName, 36, 12)]
    public async Task Every_life_ends_with_money_and_goods_where_they_belong(string at, int first, int lives)
    {
        var events = ArbMap.Default.ArbFor<(LifeEvent Event, byte Number)[]>().Generator;
        var all = Gen.Sample(events, numberOfSamples: Lives, seed: new Rnd(Seed), size: 24).ToArray();
        Assert.Equal(Lives, all.Length);
        foreach (var life in all.Skip(first).Take(lives))
        {
            var shop = await OnlineShop.Open(fixture, Units, at);
            try
            {
                await Live(shop, life);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException(
                    $"In the life [{string.Join(", ", life.Select(one => $"{one.Event} {one.Number}"))}] (DUKAAN_LIFE_SEED={Seed}): "
                        + failure.Message,
                    failure
                );
            }
        }

        // A round over everything that lived here: orders, reservations, payments and ledgers agree.
        await Eventually.Holds(async () => await Due() == 0, "the sweep must have woken all orders that are due");
        var round = await fixture.Silo.Services.GetRequiredService<Reconciler>().Run(CancellationToken.None);
        var found = await fixture.Silo.Services.GetRequiredService<DifferenceLog>().Newest(10, CancellationToken.None);
        Assert.True(
            round.Differences == 0,
            $"Records disagree: {string.Join("; ", found.Select(one => $"{one.Difference.Kind}: {one.Difference.Detail}"))}"
        );
    }

    /// <summary>How many orders must act by now and have not.</summary>
    private async Task<long> Due()
    {
        await using var command = fixture
            .Silo.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("SELECT count(*) FROM grain_row WHERE kind = 'order-wake' AND sort <= $1");
        command.Parameters.AddWithValue(fixture.Time.GetUtcNow().ToUnixTimeMilliseconds());
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task Live(OnlineShop shop, (LifeEvent Event, byte Number)[] life)
    {
        (await shop.Place("k", Ordered)).OrThrow();
        var (others, told) = (0, new List<GatewayPayment>());
        foreach (var (what, number) in life)
        {
            others += await Happens(shop, what, number, told);
            LifeModel.Read(await shop.Get("k"), Ordered, Price);
        }

        await Settle(shop);
        var order = await shop.Get("k");
        var (model, kept, id) = (LifeModel.Read(order, Ordered, Price), fixture.Gateway.Kept(shop.IdOf("k")), shop.IdOf("k"));
        Assert.Equal(
            (model.State, model.Paid, model.Refunded, 0L),
            (order.State.ToString().ToLowerInvariant(), order.Funds.Paid.Amount, order.Funds.Refunded.Amount, order.Funds.Refunding.Amount)
        );
        Assert.Equal(model.Pieces, order.Lines.Sum(line => line.Quantity));
        Assert.True(kept == model.Paid - model.Refunded, $"The gateway keeps {kept}, the ledger says {model.Paid - model.Refunded}.");
        Assert.True(kept <= model.Due, $"The shop keeps {kept} of an order that comes to {model.Due}.");
        Assert.DoesNotContain(fixture.Gateway.All(id), payment =>
            payment.Status is GatewayStatus.Authorized or GatewayStatus.Created or GatewayStatus.Failed
        );

        // An order that could not tell its goods at once tells them later.
        var sold = model.Stands ? model.Pieces : 0;
        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromMinutes(1));
                await shop.Shop.Order("k").Wake();
                return await shop.Shop.Stock().Level() == new StockLevel(Units - sold, others);
            },
            $"{Units - sold} must be on hand and {others} of them held by others"
        );
    }

    /// <summary>
    /// One event; answers how many units somebody else holds because of it. What cannot be is refused, and a crash is repeated as a client
    /// would.
    /// </summary>
    private async Task<int> Happens(OnlineShop shop, LifeEvent what, byte number, List<GatewayPayment> told)
    {
        var (id, gateway) = (shop.IdOf("k"), fixture.Gateway);
        var payment = gateway.All(id) is [.., var last] ? last : null;
        switch (what)
        {
            case LifeEvent.Pays
            or LifeEvent.PaysUntold
            or LifeEvent.TakesAtOnce when payment is { Status: GatewayStatus.Created or GatewayStatus.Failed }:
                var paid = gateway.Move(payment.Key, what == LifeEvent.TakesAtOnce ? GatewayStatus.Captured : GatewayStatus.Authorized);
                await Tell(what == LifeEvent.PaysUntold ? [] : [paid]);
                break;
            case LifeEvent.Fails when payment is { Status: GatewayStatus.Created }:
                await Tell([gateway.Move(payment.Key, GatewayStatus.Failed)]);
                break;
            case LifeEvent.GivesUp when payment is { Status: GatewayStatus.Created or GatewayStatus.Failed }:
                await Tell([gateway.Move(payment.Key, GatewayStatus.Cancelled)]);
                break;
            case LifeEvent.OldMessage when told.Count > 0:
                await Tell([told[number % told.Count]]);
                break;
            case LifeEvent.ComesBack:
                await Again(() => shop.Shop.Order("k").CheckPayments());
                break;
            case LifeEvent.PaysAgain:
                await Again(() => shop.Shop.Order("k").Pay());
                break;
            case LifeEvent.SomebodyBuys:
                var buyer = Ids.Token();
                return (await shop.Shop.Place(buyer, 1 + (number % 2))).Ok ? 1 + (number % 2) : 0;
            case LifeEvent.Minutes:
                fixture.Time.Advance(TimeSpan.FromMinutes(1 + (number % 16)));
                break;
            case LifeEvent.GatewayAway:
                gateway.Away[id] = (1 + (number % 4), number % 2 == 0);
                break;
            case LifeEvent.GatewayRefuses when !gateway.Refusing.TryRemove(id, out _):
                gateway.Refusing[id] = true;
                break;
            case LifeEvent.Crash when number % 2 == 0:
                fixture.Faults.LoseBeforeCommit("order", shop.Shop.OrderKeyOf("k"), number % 3);
                break;
            case LifeEvent.Crash:
                fixture.Faults.LoseAfterCommit("order", shop.Shop.OrderKeyOf("k"), number % 3);
                break;
            case >= LifeEvent.Confirms:
                await Step(shop, what, number);
                break;
        }

        return 0;

        async Task Tell(GatewayPayment[] news)
        {
            foreach (var one in news)
            {
                told.Add(one);
                (await Again(() => shop.Tell("k", one))).OrThrow();
            }
        }
    }

    private static async Task Step(OnlineShop shop, LifeEvent what, byte number)
    {
        var step = new OrderStep(Ids.Token(), Action(what), "because");
        step = what switch
        {
            LifeEvent.Edits => step with { Lines = [new LineQuantity(1, number % Ordered)] },
            LifeEvent.Refunds => step with { Amount = 1 + (number * 100) },
            _ => step,
        };
        await Again(() =>
        {
            var order = shop.Shop.Order("k");
            if (what == LifeEvent.ShopperCancels)
            {
                Caller.Set(shop.Shop.Id, Caller.Shopper);
            }

            return order.Take(step);
        });
    }

    private static OrderAction Action(LifeEvent what) =>
        what switch
        {
            LifeEvent.Confirms => Confirm,
            LifeEvent.Packs => Pack,
            LifeEvent.Ships => Ship,
            LifeEvent.Delivers => Deliver,
            LifeEvent.Rejects => Reject,
            LifeEvent.Edits => Edit,
            LifeEvent.Refunds => Refund,
            LifeEvent.TakesBack => Return,
            _ => Cancel,
        };

    /// <summary>Everything works again, and time goes on until nothing is to be done any more.</summary>
    private async Task Settle(OnlineShop shop)
    {
        var id = shop.IdOf("k");
        fixture.Gateway.Away.TryRemove(id, out _);
        fixture.Gateway.Refusing.TryRemove(id, out _);
        fixture.Faults.Forget("order", shop.Shop.OrderKeyOf("k"));
        for (var i = 0; i < 4; i++)
        {
            fixture.Time.Advance(TimeSpan.FromMinutes(16));
            await Again(async () =>
            {
                await shop.Shop.Order("k").Wake();
                return await shop.Shop.Order("k").CheckPayments();
            });
        }

        // A refund that the gateway refused is for the seller to ask again.
        if (await shop.Get("k") is { Funds.Owed.Amount: > 0 and var owed } refused)
        {
            Assert.Contains(refused.Ledger, entry => entry.Type == "refund-failed");
            (await shop.Shop.Order("k").Take(new OrderStep(Ids.Token(), Refund, "once more", Amount: owed))).OrThrow();
        }

        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromMinutes(1));
                await shop.Shop.Order("k").Wake();
                return await shop.Get("k") is { Funds.Refunding.Amount: 0 };
            },
            "all that is to be given back must be"
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
            catch (Exception) when (tries < 4)
            {
                // A crash of the test's making: whoever asked asks again.
            }
        }
    }
}
