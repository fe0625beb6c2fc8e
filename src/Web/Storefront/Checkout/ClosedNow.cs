using Dukaan.Hours;
using Dukaan.Web.Storefront.Orders;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>That a shop is closed by its hours: said where a page is drawn for one shopper, and never on pages that are kept.</summary>
internal static class ClosedNow
{
    /// <summary>Whether the shop takes no order at this moment because of its hours.</summary>
    public static bool Refuses(ShopFrame frame, DateTimeOffset now) => frame.Store.Hours.Refuses && IsClosed(frame, now);

    /// <summary>What to tell the shopper; null: it is open.</summary>
    public static string? Say(ShopFrame frame, DateTimeOffset now)
    {
        if (!IsClosed(frame, now))
        {
            return null;
        }

        var (hours, texts) = (frame.Store.Hours, frame.Texts.Hours);
        return hours.NextOpening(OpeningTimes.ZoneOf(frame.Store.TimeZone), now) is { } next
            ? ShopTexts.Fill(hours.Refuses ? texts.ClosedNow : texts.Later, OrderTimes.Of(next, frame))
            : texts.ClosedForNow;
    }

    private static bool IsClosed(ShopFrame frame, DateTimeOffset now) =>
        !frame.Store.Hours.IsOpen(OpeningTimes.ZoneOf(frame.Store.TimeZone), now);
}
