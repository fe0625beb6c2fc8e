using System.Globalization;
using Dukaan.Silo.Carts;

namespace Dukaan.Silo.Tests.Carts;

/// <summary>Nobody is woken at night where the shop is.</summary>
public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("2026-03-10T03:29Z", "Asia/Kolkata", "2026-03-10T03:30Z")] // 8:59
    [InlineData("2026-03-10T03:30Z", "Asia/Kolkata", null)] // 9:00
    [InlineData("2026-03-10T15:29Z", "Asia/Kolkata", null)] // 20:59
    [InlineData("2026-03-10T15:30Z", "Asia/Kolkata", "2026-03-11T03:30Z")] // 21:00
    [InlineData("2026-03-28T22:00Z", "Europe/Berlin", "2026-03-29T07:00Z")] // 23:00, and summer time begins
    public void A_time_of_the_night_is_put_off_to_nine_in_the_morning(string at, string zone, string? morning) =>
        Assert.Equal(morning is null ? null : At(morning), QuietHours.EndOf(At(at)!.Value, zone));

    private static DateTimeOffset? At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
