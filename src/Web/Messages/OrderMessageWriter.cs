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
        if (IsBySeller(step))
        {
            return null;
        }

        var texts = ShopLanguages.Seller(shop.Language);
        var amount = MoneyText.Of(step.Detail?.Amount ?? order.Total, shop.Language);
        var isKnown = SellerKnows(order, step);
        var what = step.Type switch
        {
            OrderEntries.Placed => PaysOnlineFirst(order) ? null : New(),
            OrderEntries.Cancelled or OrderEntries.Expired or OrderEntries.Reinstated when !isKnown => null,
            OrderEntries.Cancelled => texts.Cancelled,
            OrderEntries.PaymentClaimed => ShopTexts.Fill(texts.PaymentClaimed, amount),
            OrderEntries.PaymentReceived when IsInVain(order, step) => isKnown ? ShopTexts.Fill(texts.PaidInVain, amount) : null,
            OrderEntries.PaymentReceived when !isKnown => $"{New()} {ShopTexts.Fill(texts.PaymentReceived, amount)}",
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

        string New() =>
            ShopTexts.Fill(texts.Placed, MoneyText.Of(order.Total, shop.Language), order.Customer.Name)
            + ShopperWords.Time(order, shop.Language);
    }

    public string MoreForSeller(StoreProfile shop) =>
        $"{Shop(shop.Name)}{ShopLanguages.Seller(shop.Language).MoreToday}{Link($"dashboard/{shop.StoreId}/orders")}";

    /// <summary>
    /// Whether the seller was told of the order before this step. An order that is paid online first is told of once it is paid: anybody
    /// can place one and never pay. Whoever did something with it knows it too.
    /// </summary>
    private static bool SellerKnows(OrderView order, LedgerEntry step) =>
        !PaysOnlineFirst(order)
        || order
            .Ledger.TakeWhile(entry => entry != step)
            .Any(entry => IsBySeller(entry) || (entry.Type == OrderEntries.PaymentReceived && !IsInVain(order, entry)));

    /// <summary>The view of a silo of the release before says only what is still due.</summary>
    private static bool PaysOnlineFirst(OrderView order) =>
        order.PaysOnlineFirst
        || order.DueOnline.Amount > 0
        || (order.Method == PaymentMethod.Online && order.Total.Amount > order.Funds.ByCard.Amount);

    private static bool IsBySeller(LedgerEntry entry) =>
        entry.Actor.StartsWith("seller:", StringComparison.Ordinal) || entry.Actor.StartsWith("key:", StringComparison.Ordinal);

    /// <summary>Whether all money is refunded, because the order had ended or was paid already.</summary>
    private static bool IsInVain(OrderView order, LedgerEntry received) =>
        order.Ledger.IndexOf(received) + 1 is var after
        && after < order.Ledger.Length
        && order.Ledger[after] is { Type: OrderEntries.RefundRequested, Actor: Caller.System, Detail: { } asked }
        && (asked.Payment, asked.Amount) == (received.Detail?.Payment, received.Detail?.Amount);

    private string Line(string shop, string order, string what, string path) => $"{Shop(shop)}{order}: {what}{Link(path)}";

    private static string Shop(string name) => name.Length == 0 ? "" : $"{name} · ";

    private string Link(string path) => _site is null ? "" : $" {_site}/{path}";
}
