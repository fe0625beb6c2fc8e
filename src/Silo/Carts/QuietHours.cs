using Dukaan.Hours;

namespace Dukaan.Silo.Carts;

/// <summary>
/// The night, in which nobody is reminded of anything: from nine in the evening to nine in the morning, where the shop is.
/// </summary>
internal static class QuietHours
{
    private const int Begin = 21;
    private const int End = 9;

    /// <summary>When the night ends in which a time lies; null: it lies in none.</summary>
    public static DateTimeOffset? EndOf(DateTimeOffset at, string timeZone)
    {
        var zone = OpeningTimes.ZoneOf(timeZone);
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return local.Hour is >= End and < Begin
            ? null
            : OpeningTimes.At(DateOnly.FromDateTime(local.DateTime).AddDays(local.Hour >= Begin ? 1 : 0), End * 60, zone);
    }
}
