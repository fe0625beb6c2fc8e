using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>
/// Messages about orders: the shop's name, the order, its state in the words of its status page, and the link. TextPolicy removes what may
/// not be sent from its input, so a shop may have no name. Whoever took a step gets no message about it, except shoppers, for whom it is a
/// receipt.
/// </summary>
internal sealed class OrderMessageWriter(DukaanOptions options) : IOrderMessageWriter
{
    /// <summary>The address of this site for people; null: messages have no links. In development, the listening address.</summary>
    private readonly string? _site = options.PublicUrl ?? (options.IsDevelopment ? options.Urls.Split(';')[0].TrimEnd('/') : null);

    public string? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop)
    {
        var texts = ShopLanguages.For(shop.Language);
        var what = step.Type switch
        {
            OrderEntries.Placed when order.ShopperAllowed.Contains(OrderAction.Confirm) =>
                $"{texts.Placed}. {texts.Total}: {Price(order.Total)}. {texts.Orders.ConfirmHint}",
            OrderEntries.Placed => $"{texts.Placed}. {texts.Total}: {Price(order.Total)}.{LeftToPay()}",
            OrderEntries.Confirmed => $"{texts.Confirmed}.",
            OrderEntries.Rejected => Because(texts.Rejected),
            OrderEntries.Packed => $"{texts.Packed}.",
            OrderEntries.Shipped => Shipped(texts, order.Shipment),
            OrderEntries.Delivered => $"{texts.Delivered}.",
            OrderEntries.Cancelled => Because(texts.Cancelled),
            OrderEntries.Returned => $"{texts.Orders.Returned}.",
            OrderEntries.ReturnAsked => $"{texts.Returns.Asked}.",
            OrderEntries.ReturnApproved => Because(texts.Returns.Approved),
            OrderEntries.ReturnDeclined => Because(texts.Returns.Declined),
            OrderEntries.Exchanged => $"{ShopTexts.Fill(texts.Returns.Exchanged, step.Detail?.Variant?.Name ?? "")}.",
            OrderEntries.ExchangeFailed => $"{texts.Returns.ExchangeFailed}.",
            OrderEntries.Edited => $"{texts.Orders.Changed}. {texts.Total}: {Price(order.Total)}.{StillDue()}",
            OrderEntries.Expired => $"{texts.Orders.Expired}.",
            OrderEntries.Reinstated => $"{texts.Orders.Reinstated}.",
            OrderEntries.MarkedPaid or OrderEntries.PaymentReceived => $"{texts.Paid}: {Price(step.Detail?.Amount ?? order.Total)}.",
            OrderEntries.PaymentFailed => texts.Orders.PaymentFailed,
            OrderEntries.RefundRequested => $"{ShopTexts.Fill(texts.Orders.Refunding, Price(step.Detail?.Amount ?? order.Total))}.",
            OrderEntries.Refunded when step.Detail?.Card == OrderEntries.NewCredit =>
                $"{texts.GiftCards.Credit}: {Price(step.Detail.Amount ?? order.Total)}.",
            OrderEntries.Refunded when step.Detail?.Card is not null =>
                $"{ShopTexts.Fill(texts.GiftCards.BackToCard, Price(step.Detail.Amount ?? order.Total))}.",
            OrderEntries.Refunded when order.Method != PaymentMethod.Online =>
                $"{ShopTexts.Fill(texts.Orders.GivenBack, Price(step.Detail?.Amount ?? order.Total))}.",
            OrderEntries.Refunded => $"{texts.Refunded}: {Price(step.Detail?.Amount ?? order.Total)}.",
            _ => null,
        };
        return what is null ? null : Line(shop.Name, ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}"), what, $"o/{order.StatusToken}");

        string Price(Money money) => MoneyText.Of(money, shop.Language);
        string LeftToPay() => order.Cards.IsEmpty ? "" : $" {texts.GiftCards.LeftToPay}: {Price(order.Funds.Due)}.";
        string StillDue() =>
            order.Funds is { Paid.Amount: > 0, Due.Amount: > 0 }
                ? $" {ShopTexts.Fill(texts.Orders.StillDue, Price(order.Funds.Due))}."
                : "";
        string Because(string happened) =>
            step.Reason.Length == 0 ? $"{happened}." : $"{happened}. {ShopTexts.Fill(texts.Reason, step.Reason)}";
    }

    public string? ForSeller(OrderView order, LedgerEntry step, StoreProfile shop)
    {
        if (step.Actor.StartsWith("seller:", StringComparison.Ordinal) || step.Actor.StartsWith("key:", StringComparison.Ordinal))
        {
            return null;
        }

        var texts = ShopLanguages.Seller(shop.Language);
        var amount = MoneyText.Of(step.Detail?.Amount ?? order.Total, shop.Language);
        var what = step.Type switch
        {
            OrderEntries.Placed when order.Method == PaymentMethod.Online && order.Total.Amount > order.Funds.ByCard.Amount =>
                $"{ShopTexts.Fill(texts.Placed, amount, order.Customer.Name)} {texts.NotPaidYet}",
            OrderEntries.Placed => ShopTexts.Fill(texts.Placed, amount, order.Customer.Name),
            OrderEntries.Cancelled => texts.Cancelled,
            OrderEntries.PaymentClaimed => ShopTexts.Fill(texts.PaymentClaimed, amount),
            OrderEntries.PaymentReceived when IsInVain(order, step) => ShopTexts.Fill(texts.PaidInVain, amount),
            OrderEntries.PaymentReceived => ShopTexts.Fill(texts.PaymentReceived, amount),
            OrderEntries.Expired => texts.Expired,
            OrderEntries.Reinstated => texts.Reinstated,
            OrderEntries.RefundFailed => ShopTexts.Fill(texts.RefundFailed, amount),
            OrderEntries.Reviewed => texts.Reviewed,
            OrderEntries.ReturnAsked => $"{texts.ReturnAsked} {step.Reason}".TrimEnd(),
            OrderEntries.ExchangeFailed => texts.ExchangeFailed,
            OrderEntries.Disputed => ShopTexts.Fill(texts.Disputed, amount),
            _ => null,
        };
        return what is null
            ? null
            : Line(
                shop.Name,
                ShopTexts.Fill(ShopLanguages.For(shop.Language).OrderNumber, $"#{order.Number}"),
                what,
                $"dashboard/{order.StoreId}/orders/{order.Id}"
            );
    }

    /// <summary>Whether all money is refunded, because the order had ended or was paid already.</summary>
    private static bool IsInVain(OrderView order, LedgerEntry received) =>
        order.Ledger.IndexOf(received) + 1 is var after
        && after < order.Ledger.Length
        && order.Ledger[after] is { Type: OrderEntries.RefundRequested, Actor: Caller.System, Detail: { } asked }
        && (asked.Payment, asked.Amount) == (received.Detail?.Payment, received.Detail?.Amount);

    private static string Shipped(ShopTexts texts, Shipment? shipment) =>
        string.Join(
            ' ',
            new[]
            {
                $"{texts.Shipped}.",
                shipment is { Carrier.Length: > 0 } ? $"{ShopTexts.Fill(texts.Orders.CarriedBy, shipment.Carrier)}." : "",
                shipment is { TrackingNumber.Length: > 0 }
                    ? $"{ShopTexts.Fill(texts.Orders.TrackingNumber, shipment.TrackingNumber)}."
                    : "",
            }.Where(part => part.Length > 0)
        );

    private string Line(string shop, string order, string what, string path) =>
        $"{(shop.Length == 0 ? "" : $"{shop} · ")}{order}: {what}{(_site is null ? "" : $" {_site}/{path}")}";
}
