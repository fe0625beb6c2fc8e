using System.Globalization;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>Formats times for people.</summary>
internal static class OrderTimes
{
    /// <summary>Day and time in the shop's time zone and language: <c>21 Nov, 14:05</c>.</summary>
    public static string Of(DateTimeOffset at, string timeZone, string language)
    {
        var local = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone)
            ? TimeZoneInfo.ConvertTime(at, zone)
            : at.ToUniversalTime();
        return local.ToString("d MMM, HH:mm", CultureOf(language));
    }

    private static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
