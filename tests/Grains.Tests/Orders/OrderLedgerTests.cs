using Dukaan.Orders;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

public class OrderLedgerTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    private static OrderLedger After(params OrderAction[] actions) => actions.Aggregate(
        OrderLedger.Open("shopper", Now), (ledger, action) => ledger.Take(new OrderStep("", action, "because"), "seller:1", Now).OrThrow());

    [Fact]
    public void An_order_goes_from_placed_to_delivered()
    {
        var ledger = After(Confirm, Pack, Ship, Deliver, MarkPaid);
        Assert.Equal((OrderState.Delivered, PaymentState.Paid, 6L), (ledger.State, ledger.Payment, ledger.Version));
        Assert.Equal(["placed", "confirmed", "packed", "shipped", "delivered", "marked-paid"], ledger.Entries.Select(entry => entry.Type));
    }

    [Fact]
    public void An_earlier_version_can_be_seen_again()
    {
        var ledger = After(Confirm, MarkPaid, Cancel).At(2);
        Assert.Equal((OrderState.Confirmed, PaymentState.Awaited), (ledger.State, ledger.Payment));
    }

    [Theory]
    [InlineData(Reject)]
    [InlineData(Cancel)]
    public void Turning_an_order_down_needs_a_reason(OrderAction action)
    {
        foreach (var reason in new[] { null, "", "   ", "\u200b" })
        {
            Assert.Equal("reason", OrderLedger.Open("shopper", Now).Take(new OrderStep("", action, reason), "", Now).Refusal?.Field);
        }
    }

    [Fact]
    public void A_reason_is_bounded() =>
        Assert.Equal("too-long", OrderLedger.Open("shopper", Now).Take(new OrderStep("", Reject, new string('r', 301)), "", Now).Refusal?.Code);

    [Theory]
    [InlineData("The order is already confirmed.", Confirm, Confirm)]
    [InlineData("The order is confirmed, so it cannot be rejected.", Reject, Confirm)]
    [InlineData("The order is shipped, so it cannot be cancelled.", Cancel, Confirm, Pack, Ship)]
    [InlineData("The order is already paid.", MarkPaid, MarkPaid)]
    [InlineData("The order is not paid yet, so there is nothing to refund.", Refund)]
    [InlineData("The order is cancelled, so it cannot be marked paid.", MarkPaid, Cancel)]
    [InlineData("The order is refunded, so it cannot be marked paid.", MarkPaid, MarkPaid, Refund)]
    public void A_step_that_is_not_allowed_says_how_things_stand(string message, OrderAction action, params OrderAction[] before)
    {
        var refusal = After(before).Take(new OrderStep("", action, "because"), "", Now).Refusal;
        Assert.Equal(("step-not-allowed", message), (refusal?.Code, refusal?.Message));
    }

    [Fact]
    public void What_was_paid_can_be_given_back_after_the_order_is_cancelled() =>
        Assert.Equal((OrderState.Cancelled, PaymentState.Refunded), (After(MarkPaid, Cancel, Refund).State, After(MarkPaid, Cancel, Refund).Payment));

    [Fact]
    public void An_unknown_action_is_refused() =>
        Assert.Equal("unknown-action", OrderLedger.Open("shopper", Now).Take(new OrderStep("", (OrderAction)99), "", Now).Refusal?.Code);

    /// <summary>Against the picture in OrderState, written down a second time as edges.</summary>
    [Fact]
    public void Every_sequence_of_steps_stays_on_the_map()
    {
        var map = new HashSet<(OrderState, OrderAction, OrderState)>
        {
            (OrderState.Placed, Confirm, OrderState.Confirmed), (OrderState.Placed, Reject, OrderState.Rejected), (OrderState.Placed, Cancel, OrderState.Cancelled),
            (OrderState.Confirmed, Pack, OrderState.Packed), (OrderState.Confirmed, Cancel, OrderState.Cancelled),
            (OrderState.Packed, Ship, OrderState.Shipped), (OrderState.Packed, Cancel, OrderState.Cancelled),
            (OrderState.Shipped, Deliver, OrderState.Delivered),
        };
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<OrderAction[]>(), actions =>
        {
            var ledger = OrderLedger.Open("shopper", Now);
            foreach (var action in actions)
            {
                var before = ledger;
                var taken = before.Take(new OrderStep("", action, "because"), "", Now);
                var offered = OrderMoves.Allowed(before.State, before.Payment).Contains(action);
                ledger = taken.Ok ? taken.Value : before;
                var expected = action switch
                {
                    MarkPaid => before.Payment == PaymentState.Awaited && before.State is not (OrderState.Rejected or OrderState.Cancelled),
                    Refund => before.Payment == PaymentState.Paid,
                    _ => map.Any(edge => edge.Item1 == before.State && edge.Item2 == action),
                };
                var landed = action is MarkPaid or Refund
                    ? ledger.State == before.State
                    : !taken.Ok || map.Contains((before.State, action, ledger.State));
                if (taken.Ok != expected || offered != expected || !landed || ledger.Version != before.Version + (taken.Ok ? 1 : 0))
                {
                    return false;
                }
            }

            return true;
        }));
    }
}
