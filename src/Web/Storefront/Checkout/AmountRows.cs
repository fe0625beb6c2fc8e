using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The parts of a total, for shoppers. If it is only the goods, the total alone.</summary>
internal static class AmountRows
{
    public static void Write(HtmlWriter html, ShopFrame frame, OrderAmounts amounts)
    {
        var (texts, buying) = (frame.Texts, frame.Texts.Buying);
        var delivery = amounts.Delivery;
        var addsTax = !amounts.TaxIncluded && amounts.Tax.Amount > 0;
        if (amounts.Discount.Amount > 0 || !delivery.Known || delivery.Fee.Amount > 0 || delivery.Zone.Length > 0 || addsTax)
        {
            Row(html, buying.Subtotal, frame.Price(amounts.Subtotal));
            foreach (var discount in amounts.Discounts.Where(discount => discount.Kind != DiscountKind.FreeDelivery))
            {
                Row(html, $"{buying.Discount}: {discount.Title}", $"−\u00a0{frame.Price(discount.Amount)}");
            }

            if (delivery.Method == DeliveryMethod.Delivery)
            {
                Row(html, delivery.Note.Length > 0 ? $"{buying.Delivery} ({delivery.Note})" : buying.Delivery, Charge(frame, delivery));
            }

            if (addsTax)
            {
                Taxes(html, frame, amounts);
            }
        }

        html.Write($"""<p class="total"><span>{texts.Total}</span><span>{frame.Price(amounts.Total)}</span></p>""");
        if (amounts.TaxIncluded && amounts.Tax.Amount > 0)
        {
            html.Write(
                $"""
                <p class="sum"><span>{ShopTexts.Fill(buying.TaxIncluded, frame.Price(amounts.Tax))}</span><span>{string.Join(" + ",
                    amounts.Taxes.Select(tax => tax.Name).Distinct())}</span></p>
                """
            );
        }

        if (delivery is { Method: DeliveryMethod.Pickup, Note.Length: > 0 })
        {
            html.Write($"""<p class="sum"><span>{ShopTexts.Fill(buying.FetchAt, delivery.Note)}</span></p>""");
        }
    }

    /// <summary>What gift cards pay of the total, and what is left. They are a payment: the total above stays as it is.</summary>
    /// <param name="cards">The last four characters of each code, and what the card pays.</param>
    /// <param name="due">What is left to pay.</param>
    public static void WriteCards(HtmlWriter html, ShopFrame frame, IEnumerable<(string Ending, Money Amount)> cards, Money due)
    {
        var texts = frame.Texts.GiftCards;
        foreach (var (ending, amount) in cards)
        {
            Row(html, ShopTexts.Fill(texts.Ending, ending), $"−\u00a0{frame.Price(amount)}");
        }

        html.Write($"""<p class="total"><span>{texts.LeftToPay}</span><span>{frame.Price(due)}</span></p>""");
    }

    /// <summary>The price of the goods if they cannot be delivered, so that there is no total.</summary>
    /// <param name="problem">The reason.</param>
    public static void WriteUndeliverable(HtmlWriter html, ShopFrame frame, OrderAmounts amounts, string problem)
    {
        Row(html, frame.Texts.Buying.Subtotal, frame.Price(amounts.Subtotal));
        html.Write($"""<p class="sum"><span>{frame.Texts.Buying.Delivery}</span><span class="error" role="status">{problem}</span></p>""");
    }

    private static string Charge(ShopFrame frame, DeliveryCharge delivery) =>
        !delivery.Known ? frame.Texts.Buying.DependsOnAddress
        : delivery.Charge.Amount == 0 ? frame.Texts.Buying.Free
        : frame.Price(delivery.Charge);

    /// <summary>Each tax by its name; rates with the same name together.</summary>
    private static void Taxes(HtmlWriter html, ShopFrame frame, OrderAmounts amounts)
    {
        foreach (var name in amounts.Taxes.GroupBy(tax => tax.Name))
        {
            Row(
                html,
                name.Key.Length > 0 ? name.Key : frame.Texts.Buying.Tax,
                frame.Price(amounts.Tax with { Amount = name.Sum(tax => tax.Amount.Amount) })
            );
        }
    }

    private static void Row(HtmlWriter html, string label, string value) =>
        html.Write($"""<p class="sum"><span>{label}</span><span>{value}</span></p>""");
}
