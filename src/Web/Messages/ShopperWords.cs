using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>What a shopper is told of a step of their order, on every channel: its state in the words of its status page.</summary>
internal static class ShopperWords
{
    /// <summary>One or more sentences; null: nothing is said of such a step.</summary>
    public static string? Of(OrderView order, LedgerEntry step, string language)
    {
        var texts = ShopLanguages.For(language);
        return step.Type switch
        {
            OrderEntries.Placed when order.ShopperAllowed.Contains(OrderAction.Confirm) =>
                $"{texts.Placed}. {texts.Total}: {Price(order.Total)}.{Time(order, language)} {texts.Orders.ConfirmHint}",
            OrderEntries.Placed => $"{texts.Placed}. {texts.Total}: {Price(order.Total)}.{LeftToPay()}{Time(order, language)}",
            OrderEntries.Confirmed => $"{texts.Confirmed}.{Time(order, language)}",
            OrderEntries.Rejected => Because(texts.Rejected),
            OrderEntries.Packed => $"{texts.Packed}.",
            OrderEntries.Shipped => Shipped(texts, order.Shipment),
            OrderEntries.Delivered when order.IsCardsAlone => Thanks(order, language), // its codes say the rest
            OrderEntries.Delivered => $"{texts.Delivered}.{(Thanks(order, language) is { } thanks ? $" {thanks}" : "")}",
            OrderEntries.Cancelled => Because(texts.Cancelled),
            OrderEntries.Returned => $"{texts.Orders.Returned}.",
            OrderEntries.ReturnAsked => $"{texts.Returns.Asked}.",
            OrderEntries.ReturnApproved => Because(texts.Returns.Approved),
            OrderEntries.ReturnBooked => $"{texts.Returns.Booked}.",
            OrderEntries.ReturnDeclined => Because(texts.Returns.Declined),
            OrderEntries.Exchanged => $"{ShopTexts.Fill(texts.Returns.Exchanged, step.Detail?.Variant?.AsRead ?? "")}.",
            OrderEntries.ExchangeFailed => $"{texts.Returns.ExchangeFailed}.",
            OrderEntries.Edited => $"{texts.Orders.Changed}. {texts.Total}: {Price(order.Total)}.{StillDue()}",
            OrderEntries.Expired => $"{texts.Orders.Expired}.",
            OrderEntries.Reinstated => $"{texts.Orders.Reinstated}.",
            OrderEntries.MarkedPaid or OrderEntries.PaymentReceived => $"{texts.Paid}: {Price(step.Detail?.Amount ?? order.Total)}.",
            OrderEntries.PaymentFailed => texts.Orders.PaymentFailed,
            OrderEntries.RefundRequested => $"{ShopTexts.Fill(texts.Orders.Refunding, Price(step.Detail?.Amount ?? order.Total))}.",
            OrderEntries.CardsSold => $"{texts.GiftCards.Card}: {Price(step.Detail?.Amount ?? order.Total)}. {texts.GiftCards.CardHint}",
            OrderEntries.CardReplaced or OrderEntries.Refunded when step.Detail?.Card == OrderEntries.NewCredit =>
                $"{texts.GiftCards.Credit}: {Price(step.Detail.Amount ?? order.Total)}.",
            OrderEntries.Refunded when step.Detail?.Card is not null =>
                $"{ShopTexts.Fill(texts.GiftCards.BackToCard, Price(step.Detail.Amount ?? order.Total))}.",
            OrderEntries.Refunded when order.Method != PaymentMethod.Online =>
                $"{ShopTexts.Fill(texts.Orders.GivenBack, Price(step.Detail?.Amount ?? order.Total))}.",
            OrderEntries.Refunded => $"{texts.Refunded}: {Price(step.Detail?.Amount ?? order.Total)}.",
            _ => null,
        };

        string Price(Money money) => MoneyText.Of(money, language);
        string LeftToPay() => order.Cards.IsEmpty ? "" : $" {texts.GiftCards.LeftToPay}: {Price(order.Funds.Due)}.";
        string StillDue() =>
            order.Funds is { Paid.Amount: > 0, Due.Amount: > 0 }
                ? $" {ShopTexts.Fill(texts.Orders.StillDue, Price(order.Funds.Due))}."
                : "";
        string Because(string happened) =>
            step.Reason.Length == 0 ? $"{happened}." : $"{happened}. {ShopTexts.Fill(texts.Reason, step.Reason)}";
    }

    /// <summary>The code that thanks for an order, as a sentence of its own; null: none.</summary>
    public static string? Thanks(OrderView order, string language)
    {
        if (order.ThankYou is not { } thanks)
        {
            return null;
        }

        var (numerals, culture) = (Numerals.Of(language, order.Total.Currency), DayTimes.CultureOf(language));
        return ShopTexts.Fill(
            ShopLanguages.For(language).ComeBack.ThankYou,
            numerals.In((thanks.Value / 1_000m).ToString("0.###", CultureInfo.InvariantCulture)),
            thanks.Code,
            numerals.In(DayTimes.Date(thanks.EndsAt, culture))
        );
    }

    /// <summary>The time that the shopper chose, as a sentence of its own; empty: none.</summary>
    public static string Time(OrderView order, string language) =>
        order.Slot is { } slot
            ? $" {Numerals.Of(language, order.Total.Currency).In(DayTimes.Of(slot, DayTimes.CultureOf(language)))}."
            : "";

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
}
