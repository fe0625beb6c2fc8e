using System.Globalization;
using Dukaan.Hours;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// The hours of a shop as a table. A page is kept until its shop changes, so it never says whether the shop is open now.
/// </summary>
internal static class HoursTable
{
    public static Fragment Of(ShopFrame frame)
    {
        var (hours, texts) = (frame.Store.Hours, frame.Texts.Hours);
        var culture = DayTimes.CultureOf(frame.Store.Language);
        var week = hours.Week.IsEmpty ? [] : DayTimes.Week(hours.FirstDay, frame.Store.Language, frame.Store.TimeZone);
        return Fragment.Of(
            $"""
            <table>{Each(week, day => Row(DayTimes.Name(day, culture), Spans(hours.Week.Where(span => span.Day == day))))}{Each(
                hours.Days,
                day => Row(
                    DayOf(day),
                    Spans(day is { From: { } from, Until: { } until } ? [new OpenSpan(day.Day.DayOfWeek, from, until)] : [])
                )
            )}</table>
            """
        );

        string Spans(IEnumerable<OpenSpan> spans)
        {
            var times = spans.Select(span =>
                span.From == span.Until ? texts.AllDay : frame.Numerals.In(DayTimes.Span(span.From, span.Until))
            );
            return string.Join(", ", times) is { Length: > 0 } said ? said : texts.Closed;
        }

        string DayOf(SpecialDay day)
        {
            var date = frame.Numerals.In(DayTimes.Date(day.Day, culture));
            return day.Name.Length > 0 ? $"{date} · {day.Name}" : date;
        }
    }

    private static Fragment Row(string day, string times) =>
        Fragment.Of($"""<tr><th scope="row" align="start">{day}</th><td><bdi>{times}</bdi></td></tr>""");
}
