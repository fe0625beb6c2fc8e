using Dukaan.Hours;
using Dukaan.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The choice of a time at the checkout. A time that is full can be seen and not chosen.</summary>
internal static class CheckoutSlots
{
    private const string Field = "slot";

    public static void Write(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        if (view.Slots.IsEmpty)
        {
            return;
        }

        var (frame, texts) = (view.Frame, view.Frame.Texts.Hours);
        var label = view.Method == DeliveryMethod.Pickup ? texts.PickupTime : texts.DeliveryTime;
        var culture = DayTimes.CultureOf(frame.Store.Language);
        html.Write(
            $"""
            <fieldset><label class="field"><span>{label}</span><select name="{Field}"{Fragment.If(
                view.Terms.Slots.Required,
                Needed
            )}{CheckoutFields.Invalid(errors, Field)}><option value="">{(view.Terms.Slots.Required ? "–" : texts.AnyTime)}</option>{Each(
                view.Slots.GroupBy(each => each.Slot.Day),
                day => Fragment.Of(
                    $"""
                    <optgroup label="{frame.Numerals.In(DayTimes.Day(day.Key, culture))}">{Each(
                        day,
                        each => Option(view, each.Slot, each.Left)
                    )}</optgroup>
                    """
                )
            )}</select>
            """
        );
        CheckoutFields.Hint(html, errors, Field, view.Slots.All(each => each.Left == 0) ? texts.NoTimes : null);
        html.Raw("</label></fieldset>"u8);
    }

    private static Fragment Option(CheckoutView view, ChosenSlot slot, long? left)
    {
        var time = view.Frame.Numerals.In(DayTimes.Span(slot.From, slot.Until));
        var text = left == 0 ? $"{time} · {view.Frame.Texts.SoldOut}" : time;
        var chosen = Fragment.If(view.Form.Slot == slot.Id && left != 0, Selected);
        return Fragment.Of($"""<option value="{slot.Id}"{Fragment.If(left == 0, Disabled)}{chosen}>{text}</option>""");
    }

    private static readonly Fragment Needed = Fragment.Trusted(" required");
    private static readonly Fragment Selected = Fragment.Trusted(" selected");
    private static readonly Fragment Disabled = Fragment.Trusted(" disabled");
}
