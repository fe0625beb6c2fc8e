namespace Dukaan.Web.Hours;

/// <summary>From when until when a shop is open on a day of the week.</summary>
/// <param name="Day">Such as <c>monday</c>.</param>
/// <param name="From">Such as <c>09:30</c>.</param>
/// <param name="Until">Such as <c>18:00</c>. Not later than <paramref name="From"/>: on the next day; equal: a whole day.</param>
public sealed record OpenSpanBody(DayOfWeek? Day, string? From, string? Until);
