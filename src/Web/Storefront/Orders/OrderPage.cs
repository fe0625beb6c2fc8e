using System.Collections.Immutable;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Messages;
using Dukaan.Web.Pricing;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>An order for its shopper: its state, what is due, and the delivery.</summary>
internal static class OrderPage
{
    private const int RefreshSeconds = 20;

    /// <param name="tag">Changes whenever the content changes; the script polls with it.</param>
    /// <param name="offers">What can be chosen in exchange.</param>
    /// <param name="alert">A message to the shopper, or null.</param>
    /// <param name="query">The query of the page's address; null: the page is the response to a form, at another address.</param>
    /// <param name="typed">The unsaved input, or null.</param>
    /// <param name="verified">Whether the phone's holder verified it.</param>
    /// <param name="bounces">Whether mail to the order's address comes back.</param>
    public static void Write(
        HtmlWriter html,
        ShopFrame frame,
        OrderView order,
        string tag,
        ImmutableArray<ExchangeOffer> offers,
        string? alert = null,
        IQueryCollection? query = null,
        OrderFormInput? typed = null,
        bool verified = false,
        bool bounces = false
    )
    {
        var steps = typed ?? OrderFormInput.None;
        var texts = frame.Texts;
        var number = ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}");
        var (here, renews) = ($"/o/{order.StatusToken}", !IsOver(order) && !OrderForms.IsTypedInto(order));
        Layout.Begin(
            html,
            frame,
            new PageHead(number, "", null)
            {
                IsCheckout = true,
                EndsDrafts = true,
                Refresh =
                    !renews ? null
                    : query is null ? $"{RefreshSeconds}; url={here}"
                    : $"{RefreshSeconds}",
            }
        );
        html.Write(
            $"""<div data-follow="{tag}"{Markup.Attribute("data-at", query is null ? here : null)} aria-live="polite"><h1>{number}</h1>"""
        );
        if (alert is not null)
        {
            html.Write($"""<p class="alert" role="alert">{alert}</p>""");
        }

        OrderForms.Begin(html, order);
        OrderTexting.Write(html, frame, order, query);
        MailConfirming.Write(html, frame, order, query, bounces);
        Ending(html, frame, order);
        if (ShopperWords.Thanks(order, frame.Store.Language) is { } thanks)
        {
            html.Write($"""<p class="alert" role="status">{thanks}</p>""");
        }

        OrderForms.Confirm(html, frame, order, OrderTexting.ProofIn(query), verified);
        OrderPayments.Write(html, frame, order, steps);
        html.Raw("<div class=\"side\"><div>"u8);
        OrderTimeline.Write(html, frame, order);
        if (!renews && !IsOver(order))
        {
            OrderForms.Look(html, frame, order);
        }

        Lines(html, frame, order);
        html.Raw("</div><aside>"u8);
        Delivery(html, frame, order);
        if (InvoiceRules.WhyNot(order) is null)
        {
            html.Write(
                $"""
                <p><a class="button wide" href="/o/{order.StatusToken:url}/invoice.pdf" target="_blank">{texts.Orders.Invoice}</a></p>
                """
            );
            if (order.Funds.Refunded.Amount > 0)
            {
                html.Write(
                    $"""
                    <p><a class="button wide quiet" href="/o/{order.StatusToken:url}/credit-notes.pdf"
                     target="_blank">{ShopLanguages.Documents(frame.Store.Language).CreditNote}</a></p>
                    """
                );
            }
        }

        OrderForms.Cancel(html, frame, order, steps);
        ReviewForm.Write(html, frame, order, steps.Review);
        ReturnForm.Write(html, frame, order, steps.Return, offers);
        html.Raw("</aside></div></div>"u8);
        Layout.End(html, frame);
    }

    /// <summary>Whether its state is final.</summary>
    private static bool IsOver(OrderView order) =>
        order is { Funds.Refunding.Amount: 0, Return: null }
        && (order.IsVoid || order is { State: OrderState.Delivered or OrderState.Returned, Funds.Due.Amount: 0 });

    private static void Ending(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        if (OrderTimeline.EndOf(frame.Texts, order) is not var (type, text))
        {
            html.Write($"""<p class="empty">{frame.Texts.KeepLink}</p>""");
            return;
        }

        html.Write($"""<p class="alert" role="status">{text}""");
        if (order.Ledger.LastOrDefault(entry => entry.Type == type) is { Reason.Length: > 0 } step)
        {
            html.Write($"<br>{ShopTexts.Fill(frame.Texts.Reason, step.Reason)}");
        }

        html.Raw("</p>"u8);
    }

    private static void Lines(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        html.Write($"""<h2>{frame.Texts.YourOrder}</h2><ul class="lines">""");
        foreach (var line in order.Lines.Where(line => line.Quantity > 0))
        {
            html.Write(
                $"""
                <li class="line short"><span>{frame.Numerals.In(
                    line.Quantity
                )} ×</span><span>{line.Title}<small>{line.Kind}</small></span>
                <span class="price">{frame.Price(line.Total)}</span></li>
                """
            );
        }

        html.Raw("</ul>"u8);
        AmountRows.Write(html, frame, order.Amounts);
        if (!order.Cards.IsEmpty)
        {
            AmountRows.WriteCards(
                html,
                frame,
                order.Cards.Select(card => (card.Ending, order.Total with { Amount = card.Amount })),
                order.Funds.Due
            );
        }

        OrderCodes.Write(html, frame, order);
        if (SupplyText.Of(order.Amounts.Supply, frame.Store.Language) is { } supply)
        {
            html.Write(
                $"""<p class="sum"><span>{ShopLanguages.Documents(frame.Store.Language).PlaceOfSupply}</span><span>{supply}</span></p>"""
            );
        }
    }

    private static void Delivery(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var (texts, customer) = (frame.Texts, order.Customer);
        var fetched = order.Amounts.Delivery.Method == DeliveryMethod.Pickup;
        html.Write(
            $"""
            <h2>{(
                order.IsCardsAlone ? texts.GiftCards.Card
                : fetched ? texts.Buying.FetchIt
                : texts.DeliverTo
            )}</h2>
            <dl><dt>{texts.Name}</dt><dd><bdi>{customer.Name}</bdi></dd><dt>{texts.Phone}</dt><dd><bdi
             dir="ltr">{customer.Phone.E164}</bdi></dd>
            """
        );
        if (customer.Email is { } email)
        {
            html.Write($"<dt>{texts.Mail.Email}</dt><dd><bdi dir=\"ltr\">{email}</bdi></dd>");
        }

        if (!fetched)
        {
            html.Write($"<dt>{texts.AddressHeading}</dt><dd>{AddressText.Of(customer.Address, frame.Store.Language)}</dd>");
        }

        if (order.Slot is { } slot)
        {
            var time = frame.Numerals.In(DayTimes.Of(slot, DayTimes.CultureOf(frame.Store.Language)));
            html.Write($"<dt>{(fetched ? texts.Hours.PickupTime : texts.Hours.DeliveryTime)}</dt><dd><bdi>{time}</bdi></dd>");
        }

        if (customer.Note.Length > 0)
        {
            html.Write($"<dt>{texts.Note}</dt><dd><bdi>{customer.Note}</bdi></dd>");
        }

        if (customer.Gift is { } gift)
        {
            html.Write($"<dt>{texts.Buying.Gift}</dt><dd>{gift}</dd>");
        }

        html.Raw("</dl>"u8);
        if (frame.Store.Phone is not null)
        {
            html.Write($"<h2>{texts.ContactSeller}</h2>");
            Layout.Contact(html, frame);
        }
    }
}
