using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Hours;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Hours;

/// <summary>The form of a time from which customers choose, as typed.</summary>
internal sealed record SlotDraft(
    ImmutableArray<DayOfWeek> Days,
    string From,
    string Until,
    string Places,
    string LeadHours,
    bool Delivery,
    bool Pickup
)
{
    private const int Hour = 60;

    public static SlotDraft Blank { get; } = new([.. Enum.GetValues<DayOfWeek>()], "", "", "", "", true, true);

    public static SlotDraft Of(SlotWindow window) =>
        new(
            window.Days,
            DayTimes.Write(window.From),
            DayTimes.Write(window.Until),
            window.Places > 0 ? window.Places.ToString(CultureInfo.InvariantCulture) : "",
            (window.Lead / (decimal)Hour).ToString("0.##", CultureInfo.InvariantCulture),
            window.Delivery,
            window.Pickup
        );

    public static SlotDraft Of(Form form) =>
        new(
            [
                .. form.All("day")
                    .Select(day => EnumNames.TryRead<DayOfWeek>(day, out var read) ? read : (DayOfWeek?)null)
                    .OfType<DayOfWeek>(),
            ],
            form["from"],
            form["until"],
            form["places"],
            form["lead"],
            form["delivery"] == "true",
            form["pickup"] == "true"
        );

    /// <summary>What was typed; which of it can be, the terms decide.</summary>
    public Result<SlotWindow> Read(string id)
    {
        if (DayTimes.Read(From) is not { } from || DayTimes.Read(Until) is not { } until)
        {
            return Error.Invalid("slots.windows", "time-of-day", "Give each time as hours and minutes, such as 09:30.");
        }

        var lead =
            LeadHours.Length == 0 ? 0
            : decimal.TryParse(InputNormalizer.Normalize(LeadHours).Replace(',', '.'), NumberStyles.AllowDecimalPoint, null, out var hours)
            && hours <= SlotRules.MaxLead
                ? (int)(hours * Hour)
            : -1;
        return new SlotWindow(
            id,
            from,
            until > 0 ? until : OpenSpan.MinutesOfDay,
            Places.Length == 0 ? 0 : Number(Places),
            lead,
            Delivery,
            Pickup
        )
        {
            Days = Days,
        };
    }

    /// <summary>A whole number as typed; -1: it is none.</summary>
    public static int Number(string text) =>
        int.TryParse(InputNormalizer.Normalize(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    public Fragment Html(SellerContext seller)
    {
        var (words, culture) = (seller.Texts.Schedule, seller.Language.Culture);
        return Fragment.Of(
            $"""
            <fieldset class="stack"><legend>{words.Days}</legend><div class="row">{Each(
                DayTimes.Week(seller.Shop.Hours.FirstDay, seller.Language.Tag, seller.Shop.TimeZone),
                day => Fragment.Of(
                    $"""
                    <label class="check"><input type="checkbox" name="day" value="{day.ToString()}"{When(
                        Days.Contains(day),
                        " checked"
                    )}><span>{DayTimes.Name(day, culture)}</span></label>
                    """
                )
            )}</div></fieldset>
            <div class="row fill"><label class="small">{words.Opens}<input type="time" name="from" value="{From}" required></label>
            <label class="small">{words.Closes}<input type="time" name="until" value="{Until}" required></label></div>
            {new TextField("places", words.OrdersEach) { Value = Places, Hint = words.NoLimit, InputMode = "numeric", Max = 4 }.Html}
            {new TextField("lead", words.Lead) { Value = LeadHours, Hint = words.LeadHint, InputMode = "decimal", Max = 6 }.Html}
            {Controls.Check("delivery", words.ForDelivery, Delivery)}{Controls.Check("pickup", words.ForPickup, Pickup)}
            """
        );
    }
}
