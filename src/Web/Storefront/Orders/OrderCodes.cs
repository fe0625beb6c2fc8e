using Dukaan.GiftCards;
using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>
/// The codes of the gift cards that were bought with an order, and of the store credit that it was refunded as. They follow from
/// the order's secret, so whoever has its link sees them, and nobody else.
/// </summary>
internal static class OrderCodes
{
    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var texts = frame.Texts.GiftCards;
        foreach (var credit in order.Credits)
        {
            var code = ShownCode(order, credit.Name);
            html.Write(
                $"""
                <p class="notice" role="status">{texts.Credit}: {frame.Price(
                    order.Total with { Amount = credit.Amount }
                )}<br><b dir="ltr">{code}</b><br><small>{texts.CreditHint}</small></p>
                """
            );
        }

        foreach (var card in order.SoldCards.Where(card => !card.TakenBack))
        {
            html.Write(
                $"""
                <p class="notice" role="status">{texts.Card}: {frame.Price(
                    order.Total with { Amount = card.Amount }
                )}<br><b dir="ltr">{ShownCode(order, card.Name)}</b><br><small>{texts.CardHint}</small></p>
                """
            );
        }

        foreach (var card in order.Cards.Where(card => card.Refunded > 0))
        {
            html.Write(
                $"""<p class="sum"><span>{ShopTexts.Fill(
                    texts.BackToCard,
                    frame.Price(order.Total with { Amount = card.Refunded })
                )}</span></p>"""
            );
        }
    }

    private static string ShownCode(OrderView order, string name) => GiftCardCode.Shown(GiftCardCode.OfOrder(order.Secret, order.Id, name));
}
