namespace Dukaan.Orders;

/// <summary>A span of time.</summary>
/// <param name="From">Then or later; null: however old.</param>
/// <param name="Until">Before then; null: however new.</param>
public readonly record struct PlacedWithin(DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>The days from the one to the other, both whole, as they begin and end in this zone.</summary>
    public static PlacedWithin Days(DateOnly? from, DateOnly? to, TimeZoneInfo zone) =>
        new(from is { Year: > 1 } first ? StartOf(first, zone) : null, to is { Year: < 9999 } last ? StartOf(last.AddDays(1), zone) : null);

    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // Where clocks go forward at midnight, the day begins an hour later.
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(30);
        }

        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
