using Dukaan.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>That the shop takes orders from an amount on, where an order comes to less.</summary>
internal static class MinimumOrder
{
    /// <summary>Whether the goods come to less than the shop takes.</summary>
    public static bool IsAbove(SaleTerms terms, OrderAmounts amounts) =>
        amounts.Subtotal.Amount - amounts.Discount.Amount < terms.MinimumIn(amounts.Delivery.ZoneId);

    public static void Write(HtmlWriter html, ShopFrame frame, SaleTerms terms, OrderAmounts amounts)
    {
        if (IsAbove(terms, amounts))
        {
            var minimum = frame.Price(amounts.Subtotal with { Amount = terms.MinimumIn(amounts.Delivery.ZoneId) });
            html.Write($"""<p class="alert">{ShopTexts.Fill(frame.Texts.Buying.MinimumOrder, minimum)}</p>""");
        }
    }
}
