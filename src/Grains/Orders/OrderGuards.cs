namespace Dukaan.Orders;

/// <summary>Rules that forbid a step although the order's state allows it, mostly because of money.</summary>
public static class OrderGuards
{
    /// <summary>One sentence, or null where nothing forbids it.</summary>
    public static string? WhyNot(OrderAction action, OrderFacts facts) =>
        action switch
        {
            OrderAction.MarkPaid when facts.Placed.Method == PaymentMethod.Online =>
                "The order is paid online: the payment itself marks it as paid.",
            OrderAction.MarkPaid when facts.Payment == PaymentState.Paid => "The order is already paid.",
            OrderAction.MarkPaid when facts.Payment != PaymentState.Awaited && facts is not { State: OrderState.Expired, ByMoney: 0 } =>
                "The order is refunded, so it cannot be marked paid.",
            OrderAction.Refund when facts.Paid == 0 => "The order is not paid yet, so there is nothing to refund.",
            OrderAction.Refund when facts.Refundable == 0 && facts.Refunding > 0 => "All that was paid is being refunded already.",
            OrderAction.Refund when facts.Refundable == 0 => "The order is already refunded.",
            OrderAction.Confirm or OrderAction.Edit when facts.AwaitsGateway =>
                "The order is not paid yet. Wait for the payment, or for the order to expire.",
            OrderAction.ClaimPaid when facts.Placed.Method != PaymentMethod.Upi => "This order is not paid by UPI.",
            OrderAction.ClaimPaid when facts.Payment != PaymentState.Awaited => "The order is already paid.",
            OrderAction.ClaimPaid when facts.Claims >= MaxClaims =>
                "The seller has this from you already. Call them if something is wrong.",
            OrderAction.AskReturn when facts.OpenReturn is not null => "You have asked already. The seller answers.",
            OrderAction.AskReturn when facts.ReturnsAsked >= MaxReturns => "You have asked often. Call the seller.",
            OrderAction.AskReturn or OrderAction.Return when facts.Returnable.All(left => left == 0) =>
                "All of the order came back or was exchanged already.",
            OrderAction.Review when facts.Reviewable.IsEmpty => "You have reviewed all of it already. Thank you!",
            OrderAction.ApproveReturn when facts.OpenReturn is not { Approved: false } => "Nobody asked to return anything.",
            OrderAction.DeclineReturn when facts.OpenReturn is null => "Nobody asked to return anything.",
            _ => null,
        };

    /// <summary>How often a shopper may correct the reference of their payment.</summary>
    public const int MaxClaims = 5;

    /// <summary>How often a shopper may ask to return something of an order.</summary>
    public const int MaxReturns = 20;
}
