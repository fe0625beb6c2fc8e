using System.Globalization;
using Dukaan.Carts;
using Dukaan.Regions;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>
/// The cookies of a shopper's cart, each for one shop's pages: the cart's id (unguessable, hidden from scripts), and for scripts the number
/// of pieces. A third has the total that was last shown, so that a change of prices can be noticed. Where there are several regions, a
/// fourth says in which one the cart was seen last, at which version.
/// </summary>
internal static class CartCookies
{
    public const string Cart = "dukaan-cart";
    public const string Count = "dukaan-count";
    public const string Seen = "dukaan-seen";
    public const string At = "dukaan-at";

    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>This browser's cart in this shop, or null.</summary>
    public static string? Read(HttpContext context) => context.Request.Cookies[Cart] is { } id && Ids.IsId(id) ? id : null;

    /// <summary>The total that this browser was last shown, or null.</summary>
    public static long? SeenTotal(HttpContext context) =>
        long.TryParse(context.Request.Cookies[Seen], NumberStyles.None, CultureInfo.InvariantCulture, out var total) ? total : null;

    /// <summary>Where this browser last saw its cart, or null.</summary>
    public static CartPlace? Place(HttpContext context) =>
        context.Request.Cookies[At]?.Split('.') is [{ Length: > 0 and <= 32 } region, var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && version <= CartPlace.MaxVersion
            ? new CartPlace(region, version)
            : null;

    /// <summary>Sets the cart and what was shown of it.</summary>
    public static void Write(HttpContext context, string shopPath, CartView cart)
    {
        Set(context, shopPath, Cart, cart.Id, httpOnly: true);
        Set(context, shopPath, Count, cart.Count.ToString(CultureInfo.InvariantCulture), httpOnly: false);
        Set(context, shopPath, Seen, cart.Total.Amount.ToString(CultureInfo.InvariantCulture), httpOnly: true);
        if (context.RequestServices.GetRequiredService<IHomeRegions>() is { Many: true, Here: var here })
        {
            Set(context, shopPath, At, string.Create(CultureInfo.InvariantCulture, $"{here}.{cart.Version}"), httpOnly: true);
        }
    }

    /// <summary>Clears the cart: it became an order.</summary>
    public static void Clear(HttpContext context, string shopPath)
    {
        foreach (var name in (ReadOnlySpan<string>)[Cart, Count, Seen, At])
        {
            context.Response.Cookies.Delete(name, context.CookieFor(shopPath));
        }
    }

    private static void Set(HttpContext context, string shopPath, string name, string value, bool httpOnly) =>
        context.Response.Cookies.Append(name, value, context.CookieFor(shopPath, Life, httpOnly));
}
