using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>What a seller is told of a step of an order, on every channel: nothing of what they did themselves.</summary>
internal static class SellerWords
{
    /// <summary>One or more sentences; null: nothing is said of such a step.</summary>
    public static string? Of(OrderView order, LedgerEntry step, StoreProfile shop)
    {
        if (IsBySeller(step))
        {
            return null;
        }

        var texts = ShopLanguages.Seller(shop.Language);
        var amount = MoneyText.Of(step.Detail?.Amount ?? order.Total, shop.Language);
        var isKnown = SellerKnows(order, step);
        return step.Type switch
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

        string New() =>
            ShopTexts.Fill(texts.Placed, MoneyText.Of(order.Total, shop.Language), order.Customer.Name)
            + ShopperWords.Time(order, shop.Language);
    }

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
}
