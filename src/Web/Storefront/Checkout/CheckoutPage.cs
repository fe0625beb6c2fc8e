using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The checkout: customer, address, payment, price; one page, one button.</summary>
internal static class CheckoutPage
{
    private const int MaxChip = 32;

    /// <param name="errors">The errors by field.</param>
    /// <param name="alert">A message to the shopper, or null.</param>
    public static void Write(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors, string? alert)
    {
        var texts = view.Frame.Texts;
        var frame = view.Frame with { Here = $"{view.Frame.Path}/checkout" };
        Layout.Begin(html, frame, new PageHead(texts.Checkout, "", null) { IsCheckout = true });
        html.Write($"<h1>{texts.Checkout}</h1>");
        if ((alert ?? (errors.Count > 0 ? texts.CheckFields : null)) is { } message)
        {
            html.Write($"""<p class="alert" role="alert">{message}</p>""");
        }

        Account(html, view);
        html.Write(
            $"""
            <form class="side" method="post" action="{frame.Path}/checkout" data-once data-draft{Fragment.If(
                view.CanReprice,
                Prices
            )}{Fragment.If(view.IsPending, Pending)} novalidate><input type="hidden" name="cart" value="{view.Cart.Id}"><div>
            """
        );
        Contact(html, frame, view.Form, errors);
        CheckoutAddress.Write(html, view, errors);
        CheckoutSlots.Write(html, view, errors);
        Payment(html, view, errors);
        html.Raw("</div>"u8);
        CheckoutSummary.Write(html, view, errors);
        html.Raw("</form>"u8);
        Layout.End(html, frame);
    }

    /// <summary>The way to sign in; for whoever is, the addresses to choose from.</summary>
    private static void Account(HtmlWriter html, CheckoutView view)
    {
        var (frame, texts) = (view.Frame, view.Frame.Account);
        if (view.Account is not { } account)
        {
            html.Write($"""<p><a href="{frame.Path}/account?back=checkout">{texts.FillIn}</a></p>""");
            return;
        }

        if (account.Addresses.IsEmpty || view.Method == DeliveryMethod.Pickup)
        {
            return;
        }

        html.Write($"""<nav class="chips" aria-label="{texts.Addresses}">""");
        foreach (var address in account.Addresses)
        {
            var current = Fragment.If(address.Address == view.Form.Address && address.Name == view.Form.Name, Current);
            var line = Graphemes.Shorten($"{address.Address.Line1}, {address.Name}", MaxChip); // the whole one fills a phone's width
            html.Write(
                $"""
                <a class="chip" href="{frame.Path}/checkout?address={address.Id}"{current}><bdi>{line}</bdi></a>
                """
            );
        }

        html.Write($"""<a class="chip" href="{frame.Path}/checkout?address=new">{texts.NewAddress}</a></nav>""");
    }

    private static void Contact(HtmlWriter html, ShopFrame frame, CheckoutForm form, IReadOnlyDictionary<string, string> errors)
    {
        var texts = frame.Texts;
        html.Write($"<fieldset><legend>{texts.ContactHeading}</legend>");
        CheckoutFields.Text(
            html,
            errors,
            "name",
            texts.Name,
            form.Name,
            CheckoutForm.MaxName,
            Fragment.Trusted("autocomplete=\"name\" required")
        );
        var code = HomeCountry.CodeOf(frame.Store);
        CheckoutFields.Text(
            html,
            errors,
            "phone",
            texts.Phone,
            form.Phone,
            40,
            Fragment.Of($"""type="tel" inputmode="tel" autocomplete="tel" required placeholder="{(code is null ? "+" : $"+{code}")}" """),
            texts.PhoneHint
        );
        if (frame.TakesMail || form.Email.Length > 0)
        {
            CheckoutFields.Text(
                html,
                errors,
                "email",
                texts.Mail.Address,
                form.Email,
                EmailAddress.MaxLength,
                Fragment.Trusted("type=\"email\" autocomplete=\"email\""),
                texts.Mail.AddressHint
            );
        }

        html.Raw("</fieldset>"u8);
    }

    private static void Payment(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        var (frame, form) = (view.Frame, view.Form);
        var (texts, offered) = (frame.Texts, ShopPayments.Offered(frame.Store));
        html.Write($"<fieldset><legend>{texts.PaymentHeading}</legend>");
        var prices = Fragment.If(view.Terms.Delivery.Courier is not null, Reprices); // it may ask more for cash
        foreach (var method in offered)
        {
            var (name, hint) = method switch
            {
                PaymentMethod.Upi => (texts.Upi, texts.UpiHint),
                PaymentMethod.Online => (texts.Orders.Online, texts.Orders.OnlineHint),
                _ when offered.Contains(PaymentMethod.Online) && view.Terms.Advance?.Of(view.Due.Amount) is > 0 and var advance => (
                    texts.CashOnDelivery,
                    ShopTexts.Fill(texts.GiftCards.AdvanceHint, frame.Price(view.Due with { Amount = advance }))
                ),
                _ => (texts.CashOnDelivery, texts.CashOnDeliveryHint),
            };
            var value = PaymentNames.Of(method);
            var chosen = form.Payment == value || (PaymentNames.Read(form.Payment) is null && method == offered[0]);
            html.Write(
                $"""
                <label class="choice"><input type="radio" name="payment" value="{value}"
                 required{prices}{Fragment.If(chosen, CheckoutFields.Checked)}><span><b>{name}</b><small>{hint}</small></span></label>
                """
            );
        }

        if (offered.IsEmpty)
        {
            html.Write($"""<p class="alert">{texts.NoPayment}</p>""");
        }

        CheckoutFields.Error(html, errors, "payment");
        html.Raw("</fieldset>"u8);
    }

    private static readonly Fragment Current = Fragment.Trusted(" aria-current=\"true\"");
    private static readonly Fragment Reprices = Fragment.Trusted(" data-prices");
    private static readonly Fragment Pending = Fragment.Trusted(" data-pending");
    private static readonly Fragment Prices = Fragment.Trusted(" data-prices-form");
}
