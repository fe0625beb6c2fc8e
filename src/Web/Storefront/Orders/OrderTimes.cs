using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>Formats times for people.</summary>
internal static class OrderTimes
{
    /// <summary>Day and time in the shop's time zone, language and digits: <c>21 Nov, 14:05</c>.</summary>
    public static string Of(DateTimeOffset at, ShopFrame frame)
    {
        var local = TimeZoneInfo.TryFindSystemTimeZoneById(frame.Store.TimeZone, out var zone)
            ? TimeZoneInfo.ConvertTime(at, zone)
            : at.ToUniversalTime();
        return frame.Numerals.In(DayTimes.Moment(local.DateTime, DayTimes.CultureOf(frame.Store.Language)));
    }
}
