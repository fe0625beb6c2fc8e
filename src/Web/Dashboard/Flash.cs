using Dukaan.Web.Html;
using Dukaan.Web.Http;

namespace Dukaan.Web.Dashboard;

/// <summary>
/// One sentence for the next page in this browser, such as "Saved.": a cookie of a minute, deleted once it was shown. It is escaped like
/// any other text.
/// </summary>
internal static class Flash
{
    private const string Cookie = "dukaan-flash";
    private const int Max = 200;

    /// <summary>Sent by the script when it looks again at a page whose orders changed (<c>dashboard.js</c>).</summary>
    private const string LiveHeader = "X-Live";

    public static void Say(HttpContext context, string sentence) =>
        context.Response.Cookies.Append(Cookie, sentence, Options(context, TimeSpan.FromMinutes(1)));

    /// <summary>
    /// The sentence, for a page that is about to be sent; it is removed. A page that the script loads by itself shows only its orders, so
    /// it leaves the sentence to the page that the person is waiting for.
    /// </summary>
    public static Fragment Take(HttpContext context)
    {
        if (context.Request.Headers.ContainsKey(LiveHeader) || context.Request.Cookies[Cookie] is not { Length: > 0 and <= Max } sentence)
        {
            return default;
        }

        context.Response.Cookies.Delete(Cookie, Options(context, null));
        return Said(sentence);
    }

    /// <summary>The same on a page that is the response itself.</summary>
    public static Fragment Said(string sentence) => Fragment.Of($"""<div class="flash" role="status"><p>{sentence}</p></div>""");

    private static CookieOptions Options(HttpContext context, TimeSpan? age) => context.CookieFor("/dashboard", age);
}
