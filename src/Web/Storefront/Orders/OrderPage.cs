using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Sharing;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>An order as its shopper sees it: how it is doing, what is to pay, what comes where.</summary>
internal static class OrderPage
{
    private const int RefreshSeconds = 20;

    /// <param name="tag">Changes whenever what is shown changes; the script asks with it.</param>
    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, string tag)
    {
        var texts = frame.Texts;
        var number = ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}");
        Layout.Begin(html, frame, new PageHead(number, "", null) { IsCheckout = true, RefreshSeconds = IsOver(order) ? 0 : RefreshSeconds });
        html.Write($"""<div data-follow="{tag}" aria-live="polite"><h1>{number}</h1>""");
        Refusal(html, frame, order);
        Payment(html, frame, order);
        html.Raw("<div class=\"side\"><div>"u8);
        Timeline(html, frame, order);
        Lines(html, frame, order);
        html.Raw("</div><aside>"u8);
        Delivery(html, frame, order);
        html.Raw("</aside></div></div>"u8);
        Layout.End(html, frame);
    }

    /// <summary>Whether nothing more will happen to it.</summary>
    private static bool IsOver(OrderView order) =>
        order.State is OrderState.Rejected or OrderState.Cancelled || order is { State: OrderState.Delivered, Payment: not PaymentState.Awaited };

    private static void Refusal(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        if (order.State is not (OrderState.Rejected or OrderState.Cancelled))
        {
            html.Write($"""<p class="empty">{frame.Texts.KeepLink}</p>""");
            return;
        }

        var rejected = order.State == OrderState.Rejected;
        html.Write($"""<p class="alert" role="status">{(rejected ? frame.Texts.Rejected : frame.Texts.Cancelled)}""");
        if (order.Ledger.LastOrDefault(entry => entry.Type == (rejected ? "rejected" : "cancelled")) is { Reason.Length: > 0 } step)
        {
            html.Write($"<br>{ShopTexts.Fill(frame.Texts.Reason, step.Reason)}");
        }

        html.Raw("</p>"u8);
    }

    private static void Payment(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var (texts, total) = (frame.Texts, frame.Price(order.Total));
        if (OrderPayment.UpiUri(order) is { } link)
        {
            html.Write($"""
                <section class="pay"><p><a class="button wide" href="{link:href}">{ShopTexts.Fill(texts.PayWithUpi, total)}</a></p>{Fragment.Trusted(QrSvg.Draw(link, texts.ScanToPay))}<p>{texts.ScanToPay}<br><small>{ShopTexts.Fill(texts.PayTo, order.Vpa)}</small></p><p class="badge">{texts.PaymentAwaited}</p></section>
                """);
            return;
        }

        var text = order.Payment switch
        {
            PaymentState.Paid => texts.Paid,
            PaymentState.Refunded => texts.Refunded,
            _ when order.State is OrderState.Rejected or OrderState.Cancelled => null,
            _ when order.Method == PaymentMethod.CashOnDelivery => ShopTexts.Fill(texts.PayOnDelivery, total),
            _ => texts.PaymentAwaited,
        };
        if (text is not null)
        {
            html.Write($"""<p><span class="badge">{text}</span></p>""");
        }
    }

    /// <summary>The steps an order takes, those taken with their time.</summary>
    private static void Timeline(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var texts = frame.Texts;
        (string Type, string Text)[] steps =
        [
            ("placed", texts.Placed), ("confirmed", texts.Confirmed), ("packed", texts.Packed), ("shipped", texts.Shipped), ("delivered", texts.Delivered),
        ];
        var ended = order.State is OrderState.Rejected or OrderState.Cancelled;
        html.Raw("<ol class=\"steps-done\">"u8);
        for (var i = 0; i < steps.Length; i++)
        {
            var entry = order.Ledger.LastOrDefault(entry => entry.Type == steps[i].Type);
            if (entry is not null || (!ended && (int)order.State >= i))
            {
                Step(html, frame, steps[i].Text, entry?.At, done: true, i == 0 && order.State == OrderState.Placed ? texts.PlacedHint : null);
            }
            else if (!ended)
            {
                Step(html, frame, steps[i].Text, null, done: false);
            }
        }

        if (ended)
        {
            var type = order.State == OrderState.Rejected ? "rejected" : "cancelled";
            Step(html, frame, order.State == OrderState.Rejected ? texts.Rejected : texts.Cancelled, order.Ledger.LastOrDefault(entry => entry.Type == type)?.At, done: true);
        }

        html.Raw("</ol>"u8);
    }

    private static void Step(HtmlWriter html, ShopFrame frame, string text, DateTimeOffset? at, bool done, string? hint = null)
    {
        html.Write($"""<li class="{(done ? "done" : "")}"><span>{text}""");
        if (hint is not null)
        {
            html.Write($"<small>{hint}</small>");
        }

        html.Raw("</span>"u8);
        if (at is { } time)
        {
            html.Write($"""<time datetime="{time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)}">{OrderTimes.Of(time, frame.Store.TimeZone, frame.Store.Language)}</time>""");
        }

        html.Raw("</li>"u8);
    }

    private static void Lines(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        html.Write($"""<h2>{frame.Texts.YourOrder}</h2><ul class="lines">""");
        foreach (var line in order.Lines)
        {
            html.Write($"""<li class="line short"><span>{line.Quantity} ×</span><span>{line.Title}</span><span class="price">{frame.Price(line.Total)}</span></li>""");
        }

        html.Write($"""</ul><p class="total"><span>{frame.Texts.Total}</span><span>{frame.Price(order.Total)}</span></p>""");
    }

    private static void Delivery(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var (texts, customer) = (frame.Texts, order.Customer);
        var city = string.Join(' ', new[] { customer.Address.City, customer.Address.PostalCode, customer.Address.Country }.Where(part => part.Length > 0));
        html.Write($"<h2>{texts.DeliverTo}</h2><dl><dt>{texts.Name}</dt><dd>{customer.Name}</dd><dt>{texts.Phone}</dt><dd>{customer.Phone.E164}</dd>");
        html.Write($"<dt>{texts.AddressHeading}</dt><dd>{customer.Address.Line1}{"\n"}{city}</dd>");
        if (customer.Note.Length > 0)
        {
            html.Write($"<dt>{texts.Note}</dt><dd>{customer.Note}</dd>");
        }

        html.Raw("</dl>"u8);
        if (frame.Store.Phone is not null)
        {
            html.Write($"<h2>{texts.ContactSeller}</h2>");
            Layout.Contact(html, frame);
        }
    }
}
