using System.Collections.Immutable;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>The wish list of a browser where nobody is signed in: ids of products. It becomes the account's at sign-in.</summary>
internal static class WishCookie
{
    public const string Cookie = "dukaan-wishes";

    private const int Most = 20;
    private const char Separator = '.';
    private static readonly TimeSpan Life = TimeSpan.FromDays(180);

    public static ImmutableArray<string> Read(HttpContext context) =>
        [.. (context.Request.Cookies[Cookie] ?? "").Split(Separator).Where(Ids.IsId).Distinct().Take(Most)];

    /// <summary>The newest first.</summary>
    public static void Write(HttpContext context, ShopFrame frame, IEnumerable<string> productIds) =>
        context.Response.Cookies.Append(
            Cookie,
            string.Join(Separator, productIds.Where(Ids.IsId).Distinct().Take(Most)),
            context.CookieFor(frame.Home, Life)
        );

    public static void Clear(HttpContext context, ShopFrame frame) =>
        context.Response.Cookies.Delete(Cookie, context.CookieFor(frame.Home));
}
