using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The delivery method and the address. Fields that matter in no zone or tax of this shop are omitted.</summary>
internal static class CheckoutAddress
{
    private const string India = "IN";

    public static void Write(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        Method(html, view, errors);
        var (texts, form, frame) = (view.Frame.Texts, view.Form, view.Frame);
        if (view.Terms.Delivery.Offered)
        {
            var needed = view.AsksMethod ? "" : "required";
            html.Write(
                $"""
                <fieldset data-address{Fragment.If(view.Method == DeliveryMethod.Pickup, Hidden)}><legend>{texts.AddressHeading}</legend>
                """
            );
            CheckoutFields.Text(
                html,
                errors,
                "line1",
                texts.AddressLine,
                form.Line1,
                CheckoutForm.MaxLine,
                Fragment.Of($"""autocomplete="address-line1" {needed}""")
            );
            html.Raw("<div class=\"pair\">"u8);
            CheckoutFields.Text(
                html,
                errors,
                "city",
                texts.City,
                form.City,
                CheckoutForm.MaxCity,
                Fragment.Of($"""autocomplete="address-level2" {needed}""")
            );
            var digits = frame.Store.Currency is "INR" or "USD" ? "numeric" : "text";
            CheckoutFields.Text(
                html,
                errors,
                "postalCode",
                texts.PostalCode,
                form.PostalCode,
                CheckoutForm.MaxPostalCode,
                Fragment.Of($"""autocomplete="postal-code" inputmode="{digits}" data-prices""")
            );
            html.Raw("</div>"u8);
            State(html, view, errors);
            Country(html, view, errors);
            Position(html, view, errors);
            html.Raw("</fieldset>"u8);
        }

        html.Write(
            $"""
            <fieldset><label class="field"><span>{texts.Note}</span><textarea name="note" rows="2"
             maxlength="{CheckoutForm.MaxNote}"{CheckoutFields.Invalid(errors, "note")}>{"\n"}{form.Note}</textarea>
            """
        );
        CheckoutFields.Hint(html, errors, "note", texts.NoteHint);
        html.Raw("</label>"u8);
        html.Write(
            $"""
            <label class="field"><span>{texts.Buying.Gift}</span><textarea name="gift" rows="2"
             maxlength="{OrderRules.MaxGift}"{CheckoutFields.Invalid(errors, "gift")}>{"\n"}{form.Gift}</textarea>
            """
        );
        CheckoutFields.Hint(html, errors, "gift", texts.Buying.GiftHint);
        html.Raw("</label></fieldset>"u8);
    }

    /// <summary>Where the address is, if the shop delivers within areas on a map.</summary>
    private static void Position(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        if (!Zones.NeedPosition(view.Terms.Delivery))
        {
            return;
        }

        var buying = view.Frame.Texts.Buying;
        CheckoutFields.Text(
            html,
            errors,
            "position",
            buying.Position,
            view.Form.Position,
            CheckoutForm.MaxPosition,
            Fragment.Trusted("autocomplete=\"off\" dir=\"ltr\" data-prices"),
            buying.PositionHint
        );
        html.Write(
            $"""
            <p><button type="button" class="button quiet" data-position="position" hidden>{buying.UsePosition}</button></p>
            <script src="{Asset.Url("position.js")}" defer></script>
            """
        );
    }

    private static void Method(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        if (!view.AsksMethod)
        {
            return;
        }

        var buying = view.Frame.Texts.Buying;
        html.Write($"<fieldset><legend>{buying.MethodHeading}</legend>");
        Choice(html, view, DeliveryMethod.Delivery, buying.HaveDelivered, "");
        Choice(html, view, DeliveryMethod.Pickup, buying.FetchIt, view.Terms.Delivery.PickupPlace);
        CheckoutFields.Error(html, errors, "delivery");
        html.Raw("</fieldset>"u8);
    }

    private static void Choice(HtmlWriter html, CheckoutView view, DeliveryMethod method, string name, string hint) =>
        html.Write(
            $"""
            <label class="choice"><input type="radio" name="delivery" value="{DeliveryNames.Of(method)}" required
             data-prices{Fragment.If(view.Method == method, CheckoutFields.Checked)}><span><b>{name}</b><small>{hint}</small></span></label>
            """
        );

    private static void State(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        if (!view.AsksState)
        {
            return;
        }

        var label = view.Frame.Texts.Buying.State;
        var attributes = Fragment.Trusted("autocomplete=\"address-level1\" data-prices");
        if (view.Home == India && view.Countries.Count < 2)
        {
            var states = IndianStates.All.Select(state => (state.Code, state.Name)).Prepend(("", "–"));
            CheckoutFields.Choice(html, errors, "state", label, IndianStates.Read(view.Form.State) ?? view.Form.State, states, attributes);
        }
        else
        {
            CheckoutFields.Text(html, errors, "state", label, view.Form.State, CheckoutForm.MaxState, attributes);
        }
    }

    private static void Country(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        if (view.Countries.Count > 1)
        {
            var chosen = view.Form.Country.Length > 0 ? view.Form.Country : view.Home;
            CheckoutFields.Choice(
                html,
                errors,
                "country",
                view.Frame.Texts.Buying.Country,
                chosen,
                view.Countries.Select(code => (code, CountryNames.Of(code, view.Frame.Store.Language))),
                Fragment.Trusted("autocomplete=\"country\" data-prices")
            );
        }
    }

    private static readonly Fragment Hidden = Fragment.Trusted(" data-off");
}
