using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Texts about orders for sellers.</summary>
internal static class OrderLabels
{
    public static string Of(OrderDeskTexts texts, OrderState state) =>
        state switch
        {
            OrderState.Placed => texts.New,
            OrderState.Confirmed => texts.Confirmed,
            OrderState.Packed => texts.Packed,
            OrderState.Shipped => texts.Shipped,
            OrderState.Delivered => texts.Delivered,
            OrderState.Rejected => texts.Rejected,
            OrderState.Cancelled => texts.Cancelled,
            OrderState.Expired => texts.Expired,
            OrderState.Returned => texts.Returned,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
        };

    public static Fragment Badge(OrderDeskTexts texts, OrderState state)
    {
        var style = state switch
        {
            OrderState.Placed => "new",
            OrderState.Delivered => "done",
            OrderState.Rejected or OrderState.Cancelled or OrderState.Expired or OrderState.Returned => "off",
            _ => "go",
        };
        return Fragment.Of($"""<span class="badge {style}">{Of(texts, state)}</span>""");
    }

    /// <param name="paid">Whether a part of it was paid.</param>
    public static string Of(OrderDeskTexts texts, PaymentState payment, PaymentMethod method, bool paid) =>
        (payment, method) switch
        {
            (PaymentState.Awaited, _) when paid => texts.PartlyPaid,
            (PaymentState.Paid, _) => texts.Paid,
            (PaymentState.Refunded, _) => GivenBack(texts, method),
            (PaymentState.PartlyRefunded, _) => method == PaymentMethod.Online ? texts.PartlyRefunded : texts.PartlyGivenBack,
            (_, PaymentMethod.Upi) => texts.UpiNotPaid,
            (_, PaymentMethod.Online) => texts.OnlineNotPaid,
            _ => texts.CashOnDelivery,
        };

    /// <summary>A gateway makes refunds; cash and UPI are refunded by hand and recorded here.</summary>
    public static string GivenBack(OrderDeskTexts texts, PaymentMethod method) =>
        method == PaymentMethod.Online ? texts.Refunded : texts.GivenBack;

    public static Fragment Badge(OrderDeskTexts texts, PaymentState payment, PaymentMethod method, bool paid)
    {
        var style = payment switch
        {
            PaymentState.Paid => "done",
            PaymentState.Refunded or PaymentState.PartlyRefunded => "off",
            _ => method == PaymentMethod.CashOnDelivery && !paid ? "" : "wait",
        };
        return Fragment.Of($"""<span class="badge {style}">{Of(texts, payment, method, paid)}</span>""");
    }

    /// <summary>The label of the button, for an order with this payment method.</summary>
    public static string Of(OrderDeskTexts texts, OrderAction action, PaymentMethod method) =>
        action == OrderAction.Refund && method != PaymentMethod.Online ? texts.NoteGivenBack : Of(texts, action);

    /// <summary>The label of the button.</summary>
    public static string Of(OrderDeskTexts texts, OrderAction action) =>
        action switch
        {
            OrderAction.Confirm => texts.DoConfirm,
            OrderAction.Reject => texts.DoReject,
            OrderAction.MarkPaid => texts.DoMarkPaid,
            OrderAction.Pack => texts.DoPack,
            OrderAction.Ship => texts.DoShip,
            OrderAction.Deliver => texts.DoDeliver,
            OrderAction.Cancel => texts.DoCancel,
            OrderAction.Refund => texts.DoRefund,
            OrderAction.Return => texts.DoReturn,
            OrderAction.Edit => texts.DoEdit,
            OrderAction.Note => texts.DoNote,
            OrderAction.ApproveReturn => texts.DoApproveReturn,
            OrderAction.DeclineReturn => texts.DoDeclineReturn,
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "An action without words."),
        };

    /// <summary>The notice after the action, for an order with this payment method.</summary>
    public static string Done(OrderDeskTexts texts, OrderAction action, PaymentMethod method) =>
        action != OrderAction.Refund ? Done(texts, action)
        : method == PaymentMethod.Online ? texts.DidRefund
        : texts.DidGiveBack;

    /// <summary>The notice after the action.</summary>
    public static string Done(OrderDeskTexts texts, OrderAction action) =>
        action switch
        {
            OrderAction.Confirm => texts.DidConfirm,
            OrderAction.Reject => texts.DidReject,
            OrderAction.MarkPaid => texts.DidMarkPaid,
            OrderAction.Pack => texts.DidPack,
            OrderAction.Ship => texts.DidShip,
            OrderAction.Deliver => texts.DidDeliver,
            OrderAction.Cancel => texts.DidCancel,
            OrderAction.Return => texts.DidReturn,
            OrderAction.ApproveReturn => texts.DidApproveReturn,
            OrderAction.DeclineReturn => texts.DidDeclineReturn,
            OrderAction.Edit => texts.DidEdit,
            OrderAction.Note => texts.DidNote,
            _ => texts.DidIt,
        };

    /// <summary>The last part of the path, as in the API.</summary>
    public static string Path(OrderAction action) => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString());

    public static OrderAction? Action(string path) =>
        Enum.GetValues<OrderAction>()
            .Cast<OrderAction?>()
            .FirstOrDefault(action => !OrderPermissions.IsShoppers(action!.Value) && Path(action.Value) == path);

    /// <summary>The text of a ledger entry, for an order with this payment method.</summary>
    public static string Happened(DashboardTexts texts, string type, PaymentMethod method) =>
        type == OrderEntries.Refunded ? GivenBack(texts.OrderDesk, method)
        : type == OrderEntries.CardUsed ? texts.GiftCards.HadUsed
        : type == OrderEntries.CardReplaced ? texts.GiftCards.Credit
        : type == OrderEntries.CardsSold ? texts.GiftCards.Title
        : type == OrderEntries.CardTakenBack ? texts.GiftCards.HasEnded
        : Parcel(texts.Couriers, type) is { } parcel ? parcel
        : Happened(texts.OrderDesk, type);

    private static string? Parcel(CouriersTexts texts, string type) =>
        type switch
        {
            OrderEntries.ParcelBooked => texts.Booked,
            OrderEntries.ParcelFetched => texts.PickedUp,
            OrderEntries.ParcelOut => texts.Out,
            OrderEntries.ParcelNotDelivered => texts.NotDelivered,
            OrderEntries.ParcelComingBack => texts.ComingBack,
            OrderEntries.ParcelLost => texts.Lost,
            OrderEntries.ParcelCancelled => texts.Cancelled,
            OrderEntries.ParcelRefused => texts.NotTaken,
            OrderEntries.ReturnBooked => texts.ReturnBooked,
            OrderEntries.ReturnFetched => texts.ReturnFetched,
            OrderEntries.ReturnArrived => texts.CameBack,
            "parcel-asked" => texts.Book,
            "parcel-cancelling" => texts.Cancelling,
            _ => null,
        };

    /// <summary>"marked-paid" or "parcel-booked" in words.</summary>
    public static string Happened(DashboardTexts texts, string type) =>
        type == OrderEntries.CardUsed ? texts.GiftCards.HadUsed
        : type == OrderEntries.CardReplaced ? texts.GiftCards.Credit
        : type == OrderEntries.CardsSold ? texts.GiftCards.Title
        : type == OrderEntries.CardTakenBack ? texts.GiftCards.HasEnded
        : Parcel(texts.Couriers, type) ?? Happened(texts.OrderDesk, type);

    /// <summary>"marked-paid" in words.</summary>
    public static string Happened(OrderDeskTexts texts, string type) =>
        type switch
        {
            "placed" => texts.HadPlaced,
            OrderEntries.Confirmed => texts.Confirmed,
            OrderEntries.Packed => texts.Packed,
            OrderEntries.Shipped => texts.Shipped,
            OrderEntries.Delivered or OrderEntries.ParcelDelivered => texts.Delivered,
            OrderEntries.Rejected => texts.Rejected,
            OrderEntries.Cancelled => texts.Cancelled,
            OrderEntries.Returned => texts.Returned,
            OrderEntries.PaymentFailed => texts.HadPaymentFailed,
            OrderEntries.RefundRequested => texts.HadRefundRequested,
            OrderEntries.MarkedPaid => texts.HadMarkedPaid,
            OrderEntries.Noted => texts.HadNote,
            OrderEntries.Erased => texts.HadErased,
            OrderEntries.Edited => texts.HadEdited,
            OrderEntries.Expired => texts.HadExpired,
            OrderEntries.Reinstated => texts.HadReinstated,
            OrderEntries.PaymentClaimed => texts.HadClaimed,
            OrderEntries.PaymentReceived => texts.HadReceived,
            OrderEntries.ReturnAsked => texts.HadReturnAsked,
            OrderEntries.Reviewed => texts.HadReview,
            OrderEntries.ReturnApproved => texts.HadReturnApproved,
            OrderEntries.ReturnDeclined => texts.HadReturnDeclined,
            OrderEntries.Exchanged => texts.HadExchanged,
            OrderEntries.ExchangeFailed => texts.HadExchangeFailed,
            OrderEntries.RefundFailed => texts.HadRefundFailed,
            OrderEntries.Disputed => texts.HadDisputed,
            OrderEntries.DisputeWon => texts.HadDisputeWon,
            OrderEntries.DisputeLost => texts.HadDisputeLost,
            { Length: > 0 } => string.Concat(char.ToUpperInvariant(type[0]).ToString(), type.AsSpan(1).ToString().Replace('-', ' ')),
            _ => type,
        };

    /// <summary>An order in a list.</summary>
    /// <param name="pick">Whether it has a checkbox.</param>
    public static Fragment Row(SellerContext seller, OrderSummary order, bool pick = false) =>
        Fragment.Of(
            $"""
            <li id="order-{order.Id}" data-version="{order.Version}">{(
                pick ? BulkActions.Box(seller, order) : default
            )}<a class="item" href="{seller.Url(
                $"orders/{order.Id}"
            )}"><span class="grow"><strong>#{order.Number} · {order.CustomerName}</strong><br><span class="soft small">{seller.Time.Of(
                order.PlacedAt
            )} · {seller.Texts.Common.Pieces(order.Pieces)} · {Of(
                seller.Texts.OrderDesk,
                order.Payment,
                order.Method,
                order.Paid > 0
            )}</span></span><span class="end"><b class="num">{
                seller.Amount(order.Total)}</b>{Badge(seller.Texts.OrderDesk, order.State)}</span></a></li>
            """
        );
}
