using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Texts about orders for sellers.</summary>
internal static class OrderLabels
{
    public static string Of(OrderState state) =>
        state switch
        {
            OrderState.Placed => "New",
            OrderState.Confirmed => "Confirmed",
            OrderState.Packed => "Packed",
            OrderState.Shipped => "Shipped",
            OrderState.Delivered => "Delivered",
            OrderState.Rejected => "Rejected",
            OrderState.Cancelled => "Cancelled",
            OrderState.Expired => "Expired",
            OrderState.Returned => "Returned",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
        };

    public static Fragment Badge(OrderState state)
    {
        var style = state switch
        {
            OrderState.Placed => "new",
            OrderState.Delivered => "done",
            OrderState.Rejected or OrderState.Cancelled or OrderState.Expired or OrderState.Returned => "off",
            _ => "go",
        };
        return Fragment.Of($"""<span class="badge {style}">{Of(state)}</span>""");
    }

    /// <param name="paid">Whether a part of it was paid.</param>
    public static string Of(PaymentState payment, PaymentMethod method, bool paid) =>
        (payment, method) switch
        {
            (PaymentState.Awaited, _) when paid => "Partly paid",
            (PaymentState.Paid, _) => "Paid",
            (PaymentState.Refunded, _) => GivenBack(method),
            (PaymentState.PartlyRefunded, _) => $"Partly {GivenBack(method).ToLowerInvariant()}",
            (_, PaymentMethod.Upi) => "UPI, not paid yet",
            (_, PaymentMethod.Online) => "Online, not paid yet",
            _ => "Cash on delivery",
        };

    /// <summary>A gateway makes refunds; cash and UPI are refunded by hand and recorded here.</summary>
    public static string GivenBack(PaymentMethod method) => method == PaymentMethod.Online ? "Refunded" : "Given back";

    public static Fragment Badge(PaymentState payment, PaymentMethod method, bool paid)
    {
        var style = payment switch
        {
            PaymentState.Paid => "done",
            PaymentState.Refunded or PaymentState.PartlyRefunded => "off",
            _ => method == PaymentMethod.CashOnDelivery && !paid ? "" : "wait",
        };
        return Fragment.Of($"""<span class="badge {style}">{Of(payment, method, paid)}</span>""");
    }

    /// <summary>The label of the button, for an order with this payment method.</summary>
    public static string Of(OrderAction action, PaymentMethod method) =>
        action == OrderAction.Refund && method != PaymentMethod.Online ? "Note money given back" : Of(action);

    /// <summary>The label of the button.</summary>
    public static string Of(OrderAction action) =>
        action switch
        {
            OrderAction.Confirm => "Confirm order",
            OrderAction.Reject => "Reject order",
            OrderAction.MarkPaid => "Mark as paid",
            OrderAction.Pack => "Mark as packed",
            OrderAction.Ship => "Mark as shipped",
            OrderAction.Deliver => "Mark as delivered",
            OrderAction.Cancel => "Cancel order",
            OrderAction.Refund => "Refund",
            OrderAction.Return => "Record a return",
            OrderAction.Edit => "Edit order",
            OrderAction.Note => "Add a note",
            OrderAction.ApproveReturn => "Agree to the return",
            OrderAction.DeclineReturn => "Decline the return",
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "An action without words."),
        };

    /// <summary>The notice after the action, for an order with this payment method.</summary>
    public static string Done(OrderAction action, PaymentMethod method) =>
        action != OrderAction.Refund ? Done(action)
        : method == PaymentMethod.Online ? "The money is on its way back. Your customer sees it."
        : "Noted that you gave it back. Your customer sees it.";

    /// <summary>The notice after the action.</summary>
    public static string Done(OrderAction action) =>
        action switch
        {
            OrderAction.Confirm => "Confirmed. Your customer sees it.",
            OrderAction.Reject => "Rejected. Your customer sees the reason.",
            OrderAction.MarkPaid => "Marked as paid.",
            OrderAction.Pack => "Marked as packed.",
            OrderAction.Ship => "Marked as shipped. Your customer sees it.",
            OrderAction.Deliver => "Delivered. Well done!",
            OrderAction.Cancel => "Cancelled. Your customer sees the reason.",
            OrderAction.Return => "Return recorded. Your customer sees it.",
            OrderAction.ApproveReturn => "Your customer sees that you take it back. Record the return once the items are with you.",
            OrderAction.DeclineReturn => "Declined. Your customer sees the reason.",
            OrderAction.Edit => "Order updated. Your customer sees it.",
            OrderAction.Note => "Note added. Only you and your team see it.",
            _ => "Done.",
        };

    /// <summary>The last part of the path, as in the API.</summary>
    public static string Path(OrderAction action) => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString());

    public static OrderAction? Action(string path) =>
        Enum.GetValues<OrderAction>()
            .Cast<OrderAction?>()
            .FirstOrDefault(action => !OrderPermissions.IsShoppers(action!.Value) && Path(action.Value) == path);

    /// <summary>The text of a ledger entry, for an order with this payment method.</summary>
    public static string Happened(string type, PaymentMethod method) => type == OrderEntries.Refunded ? GivenBack(method) : Happened(type);

    /// <summary>"marked-paid" in words.</summary>
    public static string Happened(string type) =>
        type switch
        {
            "placed" => "Order placed",
            "shipped" => "Shipped",
            OrderEntries.MarkedPaid => "Marked as paid",
            OrderEntries.Noted => "Note",
            OrderEntries.Edited => "Order edited",
            OrderEntries.Expired => "Expired: not paid or confirmed in time",
            OrderEntries.Reinstated => "Reopened",
            OrderEntries.PaymentClaimed => "Customer reported a payment",
            OrderEntries.PaymentReceived => "Paid online",
            OrderEntries.ReturnAsked => "Customer asked to return something",
            OrderEntries.Reviewed => "Customer wrote a review",
            OrderEntries.ReturnApproved => "Return agreed",
            OrderEntries.ReturnDeclined => "Return declined",
            OrderEntries.Exchanged => "Exchanged for another variant",
            OrderEntries.ExchangeFailed => "The exchange failed: the other variant had sold out. Give the money back",
            OrderEntries.RefundFailed => "Refund failed: check the payment gateway's dashboard",
            { Length: > 0 } => string.Concat(char.ToUpperInvariant(type[0]).ToString(), type.AsSpan(1).ToString().Replace('-', ' ')),
            _ => type,
        };

    /// <summary>An order in a list.</summary>
    /// <param name="pick">Whether it has a checkbox.</param>
    public static Fragment Row(SellerContext seller, OrderSummary order, bool pick = false) =>
        Fragment.Of(
            $"""
            <li id="order-{order.Id}" data-version="{order.Version}">{(
                pick ? BulkActions.Box(order) : default
            )}<a class="item" href="{seller.Url(
                $"orders/{order.Id}"
            )}"><span class="grow"><strong>#{order.Number} · {order.CustomerName}</strong><br><span class="soft small">{seller.Time.Of(
                order.PlacedAt
            )} · {Count(order.Pieces, "item", "items")} · {Of(
                order.Payment,
                order.Method,
                order.Paid > 0
            )}</span></span><span class="end"><b class="num">{seller.Amount(order.Total)}</b>{Badge(order.State)}</span></a></li>
            """
        );
}
