using Dukaan.Orders;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

public class OrderLedgerTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    private static OrderLedger Opened(PaymentMethod method = PaymentMethod.CashOnDelivery) =>
        OrderLedger.Open(Sales.Placed(method), Caller.Shopper, Now);

    private static OrderLedger After(params OrderAction[] actions) =>
        actions.Aggregate(Opened(), (ledger, action) => ledger.Take(new OrderStep("", action, "because"), "seller:1", Now).OrThrow());

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
            Assert.Equal("reason", Opened().Take(new OrderStep("", action, reason), "", Now).Error?.Field);
        }
    }

    [Fact]
    public void A_reason_is_bounded() =>
        Assert.Equal("too-long", Opened().Take(new OrderStep("", Reject, new string('r', 301)), "", Now).Error?.Code);

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
        var error = After(before).Take(new OrderStep("", action, "because"), "", Now).Error;
        Assert.Equal(("step-not-allowed", message), (error?.Code, error?.Message));
    }

    [Fact]
    public void What_was_paid_can_be_given_back_after_the_order_is_cancelled() =>
        Assert.Equal(
            (OrderState.Cancelled, PaymentState.Refunded),
            (After(MarkPaid, Cancel, Refund).State, After(MarkPaid, Cancel, Refund).Payment)
        );

    [Fact]
    public void An_unknown_action_is_refused() =>
        Assert.Equal("unknown-action", Opened().Take(new OrderStep("", (OrderAction)99), "", Now).Error?.Code);

    [Fact]
    public void An_edit_changes_quantities_and_leaves_something_of_the_order()
    {
        var edited = Opened().Take(Edited(new LineQuantity(1, 2), new LineQuantity(2, 0)), "seller:1", Now).OrThrow();
        Assert.Equal(20_000, edited.Facts.Total);
        Assert.Equal([2, 0], edited.Facts.Lines.Select(line => line.Quantity));
        Assert.Equal("a", edited.Facts.Lines[0].ProductId);
        Assert.Equal(50_000, edited.Take(Edited(new LineQuantity(1, 5)), "seller:1", Now).OrThrow().Facts.Total);
        Refused(edited, Edited(new LineQuantity(1, 1_000)), "quantity");
        Refused(edited, Edited(new LineQuantity(1, 2)), "no-change");
        Refused(edited, Edited(new LineQuantity(1, 0)), "nothing-left");
        Refused(edited, Edited(new LineQuantity(3, 0)), "unknown-line");
        Refused(edited, Edited(new LineQuantity(1, 1), new LineQuantity(1, 0)), "lines");
        Refused(edited, Edited(new LineQuantity(1, -1)), "quantity");
        Assert.Equal(
            "address.line1",
            edited.Take(new OrderStep("", Edit, Address: new Address("", "Pune", "", "")), "seller:1", Now).Error?.Field
        );
    }

    [Fact]
    public void What_an_edit_took_out_of_a_paid_order_is_owed()
    {
        var ledger = After(MarkPaid).Take(Edited(new LineQuantity(2, 0)), "seller:1", Now).OrThrow();
        Assert.Equal((35_000, 30_000, 5_000), (ledger.Facts.Paid, ledger.Facts.Total, ledger.Facts.Owed));
        var refunded = ledger.Take(new OrderStep("", Refund, "Taken out", Amount: 5_000), "seller:1", Now).OrThrow();
        Assert.Equal((0, PaymentState.PartlyRefunded), (refunded.Facts.Owed, refunded.Payment));
        Refused(refunded, new OrderStep("", Refund, "Too much", Amount: 30_001), "refund-too-high");
        Assert.Equal(PaymentState.Refunded, refunded.Take(new OrderStep("", Refund, "All"), "seller:1", Now).OrThrow().Payment);
    }

    [Fact]
    public void A_refund_by_lines_is_what_they_came_to()
    {
        var ledger = After(MarkPaid).Take(new OrderStep("", Refund, "Broken", Lines: [new LineQuantity(1, 2)]), "seller:1", Now).OrThrow();
        Assert.Equal(20_000, ledger.Facts.Refunded);
        Refused(After(MarkPaid), new OrderStep("", Refund, "Broken", Lines: [new LineQuantity(1, 4)]), "quantity");
    }

    [Fact]
    public void An_order_is_returned_once_all_of_it_came_back()
    {
        var sent = After(Confirm, Pack, Ship, Deliver);
        var some = sent.Take(new OrderStep("", Return, "Did not fit", Lines: [new LineQuantity(1, 1)]), "seller:1", Now).OrThrow();
        Assert.Equal((OrderState.Delivered, 1), (some.State, some.Facts.Returned[0]));
        Refused(some, new OrderStep("", Return, "Again", Lines: [new LineQuantity(1, 3)]), "quantity");
        Assert.Equal(OrderState.Returned, some.Take(new OrderStep("", Return, "The rest"), "seller:1", Now).OrThrow().State);
    }

    [Fact]
    public void A_shopper_takes_the_shoppers_steps_alone()
    {
        Assert.Equal(OrderState.Cancelled, Opened().Take(new OrderStep("", Cancel), Caller.Shopper, Now).OrThrow().State);
        Assert.True(After(Confirm).Take(new OrderStep("", Cancel), Caller.Shopper, Now).Ok);
        foreach (var action in Enum.GetValues<OrderAction>().Where(action => action is not (Cancel or ClaimPaid)))
        {
            Assert.False(Opened().Take(new OrderStep("", action, "because"), Caller.Shopper, Now).Ok, $"A shopper must not {action}.");
        }

        var packed = After(Confirm, Pack).Take(new OrderStep("", Cancel), Caller.Shopper, Now).Error;
        Assert.Equal("The order is packed, so it cannot be cancelled by you any more. Call the seller.", packed?.Message);
    }

    [Fact]
    public void A_claimed_payment_gives_the_seller_seven_days_once_and_its_reference_is_kept()
    {
        var claimed = Opened(PaymentMethod.Upi)
            .Take(new OrderStep("", ClaimPaid, Reference: " 4123 4567 8901 "), Caller.Shopper, Now)
            .OrThrow();
        Assert.Equal(
            ("412345678901", Now.AddDays(7), PaymentState.Awaited),
            (claimed.Facts.Reference, claimed.Facts.Until, claimed.Payment)
        );
        var again = claimed.Take(new OrderStep("", ClaimPaid, Reference: "412345678902"), Caller.Shopper, Now.AddDays(6)).OrThrow();
        Assert.Equal(("412345678902", Now.AddDays(7)), (again.Facts.Reference, again.Facts.Until));
        var before = Opened(PaymentMethod.Upi)
            .With(new LedgerEntry(OrderEntries.PaymentClaimed, Now, Caller.Shopper, "", new LedgerDetail(Reference: "412345678901")));
        Assert.True(before.Facts.Until is null, "A claim that an earlier release wrote has no end: do not expire such orders.");
        Assert.Equal(
            "reference",
            Opened(PaymentMethod.Upi).Take(new OrderStep("", ClaimPaid, Reference: "<b>1</b>"), Caller.Shopper, Now).Error?.Code
        );
        Assert.Equal("reference", Opened(PaymentMethod.Upi).Take(new OrderStep("", ClaimPaid), Caller.Shopper, Now).Error?.Code);
        Assert.False(
            Opened().Take(new OrderStep("", ClaimPaid, Reference: "412345678901"), Caller.Shopper, Now).Ok,
            "Cash is not claimed."
        );
    }

    [Fact]
    public void A_shipment_and_a_note_are_kept()
    {
        var sent = After(Confirm, Pack)
            .Take(new OrderStep("", Ship, Shipment: new Shipment(" Blue Dart ", "BD1")), "seller:1", Now)
            .OrThrow();
        Assert.Equal(new Shipment("Blue Dart", "BD1"), sent.Facts.Shipment);
        var noted = sent.Take(new OrderStep("", Note, "Call first"), "seller:1", Now).OrThrow();
        Assert.Equal((OrderState.Shipped, "Call first"), (noted.State, noted.Entries[^1].Reason));
        Assert.False(OrderEntries.IsForShopper(noted.Entries[^1].Type), "A note is not for the shopper's eyes.");
    }

    [Fact]
    public void A_ledger_is_bounded()
    {
        var ledger = Opened();
        while (ledger.Version < OrderLedger.MaxEntries)
        {
            ledger = ledger.With(ledger.Entries[0] with { Type = OrderEntries.Noted });
        }

        Refused(ledger, new OrderStep("", Note, "One more"), "ledger-full");
    }

    private static OrderStep Edited(params LineQuantity[] lines) => new("", Edit, Lines: [.. lines]);

    private static void Refused(OrderLedger ledger, OrderStep step, string code) =>
        Assert.Equal(code, ledger.Take(step, "seller:1", Now).Error?.Code);
}
