using System.Collections.Immutable;
using Dukaan.Hours;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Hours;

/// <summary>A time of the week at which orders are delivered or fetched.</summary>
/// <param name="Days">The days of the week that have it.</param>
/// <param name="From">Such as <c>09:30</c>.</param>
/// <param name="Until">Later on the same day; <c>00:00</c> is its end.</param>
/// <param name="Places">How many orders each day's time takes; null: any number.</param>
/// <param name="LeadMinutes">How many minutes before it begins an order must come.</param>
/// <param name="Delivery">Whether it is for orders that are delivered; true unless given.</param>
/// <param name="Pickup">Whether it is for orders that are fetched; true unless given.</param>
/// <param name="Id">If left out: a new time.</param>
public sealed record SlotWindowBody(
    ImmutableArray<DayOfWeek>? Days,
    string? From,
    string? Until,
    int? Places = null,
    int? LeadMinutes = null,
    bool? Delivery = null,
    bool? Pickup = null,
    string? Id = null
)
{
    internal static SlotWindowBody Of(SlotWindow window) =>
        new(
            window.Days,
            DayTimes.Write(window.From),
            DayTimes.Write(window.Until),
            window.Places > 0 ? window.Places : null,
            window.Lead,
            window.Delivery,
            window.Pickup,
            window.Id
        );

    internal SlotWindow Read(string field, string newId) =>
        new(
            string.IsNullOrEmpty(Id) ? newId : Id,
            Time(From, $"{field}.from"),
            Time(Until, $"{field}.until") is var until and > 0 ? until : OpenSpan.MinutesOfDay,
            Places ?? 0,
            LeadMinutes ?? 0,
            Delivery ?? true,
            Pickup ?? true
        )
        {
            Days = Days ?? [],
        };

    private static int Time(string? text, string field) =>
        DayTimes.Read(text)
        ?? throw new ErrorException(Problem.Field(field, "time-of-day", "Give each time as hours and minutes, such as 09:30."));
}
