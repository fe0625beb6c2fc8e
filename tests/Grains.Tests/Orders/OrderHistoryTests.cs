using Dukaan.Orders;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>
/// Random histories of an order's life: whatever people try, the ledger and a small model agree on what is allowed and what it leads to.
/// </summary>
public class OrderHistoryTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    [Fact]
    public void Every_history_is_what_the_model_says()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(ArbMap.Default.ArbFor<(OrderAction Action, bool Shopper, byte Pieces)[]>(), history =>
            {
                var (ledger, model) = (OrderLedger.Open(Sales.Placed(), Caller.Shopper, Now), new OrderModel());
                foreach (var (action, rarely, number) in history)
                {
                    var (shopper, pieces) = (rarely && number % 3 == 0, number % 5);
                    var offered = OrderMoves.Allowed(ledger.Facts, shopper).Contains(action);
                    var taken = ledger.Take(Step(action, pieces), shopper ? Caller.Shopper : "seller:1", Now);
                    var expected = model.Take(action, shopper, pieces);
                    Assert.True(
                        taken.Ok == expected,
                        $"{action} by {(shopper ? "shopper" : "seller")} with {pieces} in {ledger.State}: "
                            + $"{taken.Error?.Message ?? "taken"}"
                    );
                    Assert.True(!taken.Ok || offered, $"{action} was taken and is not among what can be done.");
                    Assert.Equal(offered, taken.Ok || taken.Error!.Code != "step-not-allowed");
                    Assert.True(!taken.Ok || taken.Value.Version > ledger.Version, "A step that is taken raises the version.");
                    ledger = taken.Ok ? taken.Value : ledger;
                    Agree(ledger.Facts, model);
                }

                // The state is what the ledger says, from its first entry on: nothing else is needed, and the past does not change.
                for (var version = 1; version <= ledger.Version; version++)
                {
                    Assert.Equal(version, ledger.At(version).Version);
                }

                Agree(new OrderLedger(ledger.Placed, ledger.Entries).Facts, model);
            })
        );
    }

    private static void Agree(OrderFacts facts, OrderModel model)
    {
        Assert.Equal((model.State, model.Total, model.Paid, model.Refunded), (facts.State, facts.Total, facts.Paid, facts.Refunded));
        Assert.Equal(model.Pieces, facts.Quantities);
        Assert.Equal(model.Back, facts.Returned);
        Assert.Equal(model.Asked, facts.OpenReturn?.Lines[0].Quantity ?? 0);
        Assert.True(facts.Refunded <= facts.Paid, "Never is more given back than came.");
        Assert.True(facts.Owed >= 0 && facts.Owed <= facts.Paid - facts.Refunded, "What is owed was paid and not given back.");
        Assert.Equal(
            facts.Paid == 0 || (model.ToPay > 0 && !facts.IsVoid) ? PaymentState.Awaited
                : facts.Refunded == 0 ? PaymentState.Paid
                : facts.Refunded < facts.Paid ? PaymentState.PartlyRefunded
                : PaymentState.Refunded,
            facts.Payment
        );
    }

    private static OrderStep Step(OrderAction action, int pieces) =>
        new(
            "",
            action,
            "because",
            Amount: action == Refund ? pieces * 10_000L : null,
            Lines: action is Edit or Return or AskReturn ? [new LineQuantity(1, pieces)] : null
        );
}
