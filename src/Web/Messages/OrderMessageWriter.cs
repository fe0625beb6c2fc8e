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
    private readonly string? _site = MessageLinks.Site(options);

    public string? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop)
    {
        var texts = ShopLanguages.For(shop.Language);
        return ShopperWords.Of(order, step, shop.Language) is { } what
            ? Line(shop.Name, ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}"), what, $"o/{order.StatusToken}")
            : null;
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
            OrderEntries.Placed
                when order.DueOnline.Amount > 0
                    || (order.Method == PaymentMethod.Online && order.Total.Amount > order.Funds.ByCard.Amount) =>
                $"{ShopTexts.Fill(texts.Placed, amount, order.Customer.Name)} {texts.NotPaidYet}",
            OrderEntries.Placed => $"{ShopTexts.Fill(texts.Placed, amount, order.Customer.Name)}{ShopperWords.Time(order, shop.Language)}",
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

    private string Line(string shop, string order, string what, string path) =>
        $"{(shop.Length == 0 ? "" : $"{shop} · ")}{order}: {what}{(_site is null ? "" : $" {_site}/{path}")}";
}
