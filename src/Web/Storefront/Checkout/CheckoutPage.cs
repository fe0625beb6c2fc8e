using Dukaan.Carts;
using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The checkout: who, where to, how to pay, what it costs; one page, one button.</summary>
internal static class CheckoutPage
{
    /// <param name="form">What was written so far; empty at first.</param>
    /// <param name="errors">What is wrong with which field.</param>
    /// <param name="alert">What the shopper should know first, or null.</param>
    public static void Write(HtmlWriter html, ShopFrame frame, CartView cart, CheckoutForm form, IReadOnlyDictionary<string, string> errors, string? alert)
    {
        var texts = frame.Texts;
        Layout.Begin(html, frame, new PageHead(texts.Checkout, "", null) { IsCheckout = true });
        html.Write($"<h1>{texts.Checkout}</h1>");
        if ((alert ?? (errors.Count > 0 ? texts.CheckFields : null)) is { } message)
        {
            html.Write($"""<p class="alert" role="alert">{message}</p>""");
        }

        html.Write($"""
            <form class="side" method="post" action="{frame.Path}/checkout" data-once novalidate><input type="hidden" name="cart" value="{cart.Id}"><input type="hidden" name="expectedTotal" value="{cart.Total.Amount}"><div>
            """);
        Contact(html, frame, form, errors);
        Address(html, frame, form, errors);
        Payment(html, frame, form, errors);
        html.Raw("</div>"u8);
        Summary(html, frame, cart);
        html.Raw("</form>"u8);
        Layout.End(html, frame);
    }

    private static void Contact(HtmlWriter html, ShopFrame frame, CheckoutForm form, IReadOnlyDictionary<string, string> errors)
    {
        var texts = frame.Texts;
        html.Write($"<fieldset><legend>{texts.ContactHeading}</legend>");
        Field(html, errors, "name", texts.Name, form.Name, CheckoutForm.MostName, Fragment.Trusted("autocomplete=\"name\" required"));
        var code = HomeCountry.CodeOf(frame.Store);
        Field(
            html, errors, "phone", texts.Phone, form.Phone, 40,
            Fragment.Of($"""type="tel" inputmode="tel" autocomplete="tel" required placeholder="{(code is null ? "+" : $"+{code}")}" """), texts.PhoneHint);
        html.Raw("</fieldset>"u8);
    }

    private static void Address(HtmlWriter html, ShopFrame frame, CheckoutForm form, IReadOnlyDictionary<string, string> errors)
    {
        var texts = frame.Texts;
        html.Write($"<fieldset><legend>{texts.AddressHeading}</legend>");
        Field(html, errors, "line1", texts.AddressLine, form.Line1, CheckoutForm.MostLine, Fragment.Trusted("autocomplete=\"street-address\" required"));
        html.Raw("<div class=\"pair\">"u8);
        Field(html, errors, "city", texts.City, form.City, CheckoutForm.MostCity, Fragment.Trusted("autocomplete=\"address-level2\" required"));
        var digits = frame.Store.Currency is "INR" or "USD" ? Fragment.Trusted("autocomplete=\"postal-code\" inputmode=\"numeric\"") : Fragment.Trusted("autocomplete=\"postal-code\"");
        Field(html, errors, "postalCode", texts.PostalCode, form.PostalCode, CheckoutForm.MostPostalCode, digits);
        html.Write($"""</div><label class="field"><span>{texts.Note}</span><textarea name="note" rows="2" maxlength="{CheckoutForm.MostNote}"{Invalid(errors, "note")}>{"\n"}{form.Note}</textarea>""");
        Hint(html, errors, "note", texts.NoteHint);
        html.Raw("</label></fieldset>"u8);
    }

    private static void Payment(HtmlWriter html, ShopFrame frame, CheckoutForm form, IReadOnlyDictionary<string, string> errors)
    {
        var (texts, offered) = (frame.Texts, ShopPayments.Offered(frame.Store));
        html.Write($"<fieldset><legend>{texts.PaymentHeading}</legend>");
        foreach (var method in offered)
        {
            var (name, hint) = method switch
            {
                PaymentMethod.Upi => (texts.Upi, texts.UpiHint),
                PaymentMethod.Online => (texts.Orders.Online, texts.Orders.OnlineHint),
                _ => (texts.CashOnDelivery, texts.CashOnDeliveryHint),
            };
            var value = PaymentNames.Of(method);
            var chosen = form.Payment == value || (PaymentNames.Read(form.Payment) is null && method == offered[0]);
            html.Write($"""<label class="choice"><input type="radio" name="payment" value="{value}" required{Fragment.If(chosen, Checked)}><span><b>{name}</b><small>{hint}</small></span></label>""");
        }

        if (offered.IsEmpty)
        {
            html.Write($"""<p class="alert">{texts.NoPayment}</p>""");
        }

        Error(html, errors, "payment");
        html.Raw("</fieldset>"u8);
    }

    private static void Summary(HtmlWriter html, ShopFrame frame, CartView cart)
    {
        var texts = frame.Texts;
        html.Write($"""<aside><h2>{texts.YourOrder}</h2><ul class="lines">""");
        foreach (var line in cart.Lines)
        {
            html.Write($"""<li class="line short"><span>{line.Quantity} ×</span><span>{line.Title}</span><span class="price">{frame.Price(line.Total)}</span></li>""");
        }

        html.Write($"""</ul><p class="total"><span>{texts.Total}</span><span>{frame.Price(cart.Total)}</span></p>""");
        if (frame.Store.Open && !ShopPayments.Offered(frame.Store).IsEmpty)
        {
            html.Write($"""<p><button class="button wide">{texts.PlaceOrder} · {frame.Price(cart.Total)}</button></p>""");
        }

        html.Write($"""<p><a class="button quiet wide" href="{frame.Path}/cart">{texts.Cart}</a></p></aside>""");
    }

    private static void Field(
        HtmlWriter html, IReadOnlyDictionary<string, string> errors, string name, string label, string value, int most, Fragment attributes, string? hint = null)
    {
        html.Write($"""<label class="field"><span>{label}</span><input name="{name}" value="{value}" maxlength="{most}" {attributes}{Invalid(errors, name)}>""");
        Hint(html, errors, name, hint);
        html.Raw("</label>"u8);
    }

    private static void Hint(HtmlWriter html, IReadOnlyDictionary<string, string> errors, string name, string? hint)
    {
        Error(html, errors, name);
        if (hint is not null)
        {
            html.Write($"<small>{hint}</small>");
        }
    }

    private static void Error(HtmlWriter html, IReadOnlyDictionary<string, string> errors, string name)
    {
        if (errors.TryGetValue(name, out var error))
        {
            html.Write($"""<span class="error" id="{name}-error">{error}</span>""");
        }
    }

    private static Fragment Invalid(IReadOnlyDictionary<string, string> errors, string name) =>
        errors.ContainsKey(name) ? Fragment.Of($""" aria-invalid="true" aria-describedby="{name}-error" """) : default;

    private static readonly Fragment Checked = Fragment.Trusted(" checked");
}
