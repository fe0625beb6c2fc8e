using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>What is due, was paid and is refunded.</summary>
internal static class OrderPayments
{
    /// <summary>Whether the order waits for the payment on the gateway's page.</summary>
    public static bool AwaitsGateway(OrderView order) => order.DueOnline.Amount > 0;

    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, OrderFormInput typed)
    {
        var link = OrderPayment.UpiUri(order);
        if (order.DueOnline.Amount > 0)
        {
            Online(html, frame, order);
        }
        else if (link is not null && !order.IsClaimed)
        {
            Upi(html, frame, order, link, typed);
        }
        else if (link is not null)
        {
            Claimed(html, frame, order, link, typed);
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
            PaymentState.Refunded or PaymentState.PartlyRefunded when order.Method != PaymentMethod.Online => ShopTexts.Fill(
                texts.Orders.GivenBack,
                frame.Price(order.Funds.Refunded)
            ),
            PaymentState.Refunded => texts.Refunded,
            PaymentState.PartlyRefunded => ShopTexts.Fill(texts.Orders.PartlyRefunded, frame.Price(order.Funds.Refunded)),
            _ when order.IsVoid || order.Funds.Due.Amount == 0 => null,
            _ when order.Method == PaymentMethod.CashOnDelivery => ShopTexts.Fill(
                texts.PayOnDelivery,
                frame.Price(order.Funds.Due with { Amount = order.Funds.Due.Amount - order.DueOnline.Amount })
            ),
            _ when order.Funds.Paid.Amount > order.Funds.ByCard.Amount => ShopTexts.Fill(
                texts.Orders.StillDue,
                frame.Price(order.Funds.Due)
            ),
            _ when order.IsClaimed => null, // the section shows it
            _ => texts.PaymentAwaited,
        };
        if (state is not null)
        {
            yield return state;
        }

        if (order.Funds.Owed is { Amount: > 0 } owed && order.Method != PaymentMethod.Online)
        {
            yield return ShopTexts.Fill(texts.Orders.Owed, frame.Price(owed));
        }

        if (order.Funds.Refunding is { Amount: > 0 } refunding)
        {
            yield return ShopTexts.Fill(texts.Orders.Refunding, frame.Price(refunding));
        }
    }

    private static void Online(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var (texts, label) = (frame.Texts.Orders, ShopTexts.Fill(frame.Texts.Orders.PayOnline, frame.Price(order.DueOnline)));
        html.Raw("<section class=\"pay\">"u8);
        if (order.Ledger[^1].Type == OrderEntries.PaymentFailed)
        {
            html.Write($"""<p class="alert" role="status">{texts.PaymentFailed}</p>""");
        }

        if (OrderPayment.CodeOf(order) is { } code)
        {
            html.Write($"{Link(frame, order.DueOnline, code, "button wide")}<p>{frame.Texts.ScanToPay}</p>");
        }
        else
        {
            html.Write(OnPage(order, label));
        }

        if (order.Until is { } until)
        {
            html.Write($"""<p>{ShopTexts.Fill(texts.PayBy, OrderTimes.Of(until, frame))}</p>""");
        }

        html.Raw("</section>"u8);
    }

    private static Fragment OnPage(OrderView order, string label) =>
        order.PayUrl is { } url
            ? Fragment.Of($"""<p><a class="button wide" href="{url:href}">{label}</a></p>""")
            : Fragment.Of(
                $"""
                <p><button form="steps" type="submit" formaction="/o/{order.StatusToken}/pay" formnovalidate
                 class="button wide">{label}</button></p>
                """
            );

    private static void Upi(HtmlWriter html, ShopFrame frame, OrderView order, string link, OrderFormInput typed)
    {
        html.Raw("<section class=\"pay\">"u8);
        Pay(html, frame, order, link, "button wide");
        OrderForms.ClaimPaid(html, frame, order, typed);
        html.Raw("</section>"u8);
    }

    /// <summary>The shopper reported a payment: the seller checks it, and the page no longer asks for payment.</summary>
    private static void Claimed(HtmlWriter html, ShopFrame frame, OrderView order, string link, OrderFormInput typed)
    {
        var texts = frame.Texts.Orders;
        html.Write(
            $"""<section class="pay"><p class="notice" role="status">{ShopTexts.Fill(texts.ReferenceKept, order.Reference ?? "")}</p>"""
        );
        OrderForms.ClaimPaid(html, frame, order, typed);
        html.Write($"<details><summary>{texts.PayAfterAll}</summary>");
        Pay(html, frame, order, link, "button quiet wide");
        html.Raw("</details></section>"u8);
    }

    private static void Pay(HtmlWriter html, ShopFrame frame, OrderView order, string link, string style)
    {
        var texts = frame.Texts;
        html.Write(
            $"""
            {Link(frame, order.Funds.Due, link, style)}<p>{texts.ScanToPay}<br><small>{ShopTexts.Fill(
                texts.PayTo,
                order.Vpa
            )}</small></p>
            """
        );
    }

    /// <summary>Opens the shopper's UPI app, or is scanned from another screen.</summary>
    private static Fragment Link(ShopFrame frame, Money due, string link, string style) =>
        Fragment.Of(
            $"""
            <p><a class="{style}" href="{link:href}">{ShopTexts.Fill(
                frame.Texts.PayWithUpi,
                frame.Price(due)
            )}</a></p>{Fragment.Trusted(QrSvg.Draw(link, frame.Texts.ScanToPay))}
            """
        );
}
