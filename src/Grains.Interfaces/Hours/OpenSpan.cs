namespace Dukaan.Hours;

/// <summary>From when until when a shop is open, in minutes after midnight of the shop's own time, each 0 to 1,439.</summary>
/// <param name="Day">The day of the week on which it opens.</param>
/// <param name="From">When it opens.</param>
/// <param name="Until">When it closes. Not later than <paramref name="From"/>: on the next day, so an equal time is a whole day.</param>
[GenerateSerializer, Immutable, Alias("open-span")]
public readonly record struct OpenSpan(DayOfWeek Day, int From, int Until)
{
    public const int MinutesOfDay = 24 * 60;

    /// <summary>How many minutes after the midnight of its day it closes: more than a day's where it closes on the next.</summary>
    public int End => Until > From ? Until : Until + MinutesOfDay;
}
