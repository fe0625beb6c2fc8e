using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>
/// The store version that a client has seen, so that nothing older is served (P4). A seller's change sets the cookie <c>dukaan-v</c> =
/// <c>{storeId}:{version}</c> and the header <c>X-Dukaan-Version</c>; a client without cookies sends <c>X-Dukaan-Min-Version</c>.
/// </summary>
public static class SeenVersion
{
    public const string Cookie = "dukaan-v";
    public const string Header = "X-Dukaan-Version";
    public const string MinHeader = "X-Dukaan-Min-Version";

    /// <summary>The minimum version of a response about this store; 0: any.</summary>
    public static long AtLeast(HttpContext context, string storeId)
    {
        var request = context.Request;
        var asked = request.Headers[MinHeader] is [{ } header] ? Number(header) : 0;
        if (request.Headers.Cookie.Count == 0 || request.Cookies[Cookie] is not { } cookie)
        {
            return asked;
        }

        return cookie.Length > Ids.Length + 1 && cookie[Ids.Length] == ':' && cookie.StartsWith(storeId, StringComparison.Ordinal)
            ? Math.Max(asked, Number(cookie.AsSpan(Ids.Length + 1)))
            : asked;
    }

    /// <summary>Records that this client has seen the store at this version.</summary>
    public static void Set(HttpContext context, string storeId, long version)
    {
        var text = version.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers[Header] = text;
        context.Response.Cookies.Append(Cookie, $"{storeId}:{text}", context.CookieFor("/", TimeSpan.FromHours(1)));
    }

    private static long Number(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
