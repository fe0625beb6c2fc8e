using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Sharing;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>What is to pay, was paid and comes back.</summary>
internal static class OrderPayments
{
    /// <summary>Whether nothing happens before the shopper pays at the gateway's page.</summary>
    public static bool AwaitsGateway(OrderView order) => order is { Method: PaymentMethod.Online, Payment: PaymentState.Awaited };

    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        if (OrderPayment.UpiUri(order) is { } link)
        {
            Upi(html, frame, order, link);
            return;
        }

        if (AwaitsGateway(order) && order.Until is { } until)
        {
            Online(html, frame, order, until);
            return;
        }

        foreach (var text in Badges(frame, order))
        {
            html.Write($"""<p><span class="badge">{text}</span></p>""");
        }
    }

    private static IEnumerable<string> Badges(ShopFrame frame, OrderView order)
    {
        var texts = frame.Texts;
        var state = order.Payment switch
        {
            PaymentState.Paid => texts.Paid,
            PaymentState.Refunded => texts.Refunded,
            PaymentState.PartlyRefunded => ShopTexts.Fill(texts.Orders.PartlyRefunded, frame.Price(order.Funds.Refunded)),
            _ when order.CameToNothing => null,
            _ when order.Method == PaymentMethod.CashOnDelivery => ShopTexts.Fill(texts.PayOnDelivery, frame.Price(order.Total)),
            _ => texts.PaymentAwaited,
        };
        if (state is not null)
        {
            yield return state;
        }

        if (order.Funds.Refunding is { Amount: > 0 } refunding)
        {
            yield return ShopTexts.Fill(texts.Orders.Refunding, frame.Price(refunding));
        }
    }

    private static void Online(HtmlWriter html, ShopFrame frame, OrderView order, DateTimeOffset until)
    {
        var (texts, label) = (frame.Texts.Orders, ShopTexts.Fill(frame.Texts.Orders.PayOnline, frame.Price(order.Total)));
        html.Raw("<section class=\"pay\">"u8);
        if (order.Ledger[^1].Type == OrderEntries.PaymentFailed)
        {
            html.Write($"""<p class="alert" role="status">{texts.PaymentFailed}</p>""");
        }

        html.Write(order.PayUrl is { } url
            ? Fragment.Of($"""<p><a class="button wide" href="{url:href}">{label}</a></p>""")
            : Fragment.Of($"""<form method="post" action="/o/{order.StatusToken}/pay" data-once><button class="button wide">{label}</button></form>"""));
        html.Write($"""<p>{ShopTexts.Fill(texts.PayBy, OrderTimes.Of(until, frame.Store.TimeZone, frame.Store.Language))}</p></section>""");
    }

    private static void Upi(HtmlWriter html, ShopFrame frame, OrderView order, string link)
    {
        var (texts, total) = (frame.Texts, frame.Price(order.Total));
        html.Write($"""
            <section class="pay"><p><a class="button wide" href="{link:href}">{ShopTexts.Fill(texts.PayWithUpi, total)}</a></p>{Fragment.Trusted(QrSvg.Draw(link, texts.ScanToPay))}<p>{texts.ScanToPay}<br><small>{ShopTexts.Fill(texts.PayTo, order.Vpa)}</small></p><p class="badge">{(order.Reference is { } reference ? ShopTexts.Fill(texts.Orders.ReferenceKept, reference) : texts.PaymentAwaited)}</p>
            """);
        OrderForms.ClaimPaid(html, frame, order);
        html.Raw("</section>"u8);
    }
}
