using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Sellers;

/// <summary>
/// The state between asking for a code and entering it: the encrypted challenge and the page to return to, in a cookie of ten minutes that
/// scripts cannot read.
/// </summary>
/// <param name="Challenges">As encrypted by <see cref="PhoneChallenges"/>, the newest first: each code works until it expires.</param>
/// <param name="Phone">The phone.</param>
/// <param name="Back">A path of the dashboard, or empty.</param>
internal sealed record PendingCode(IReadOnlyList<string> Challenges, Phone Phone, string Back)
{
    /// <summary>The cookie's name; in its value the encrypted challenges stand before the bar.</summary>
    public const string Cookie = "dukaan-code";

    /// <summary>The separator of challenges, which none of them contains.</summary>
    public const char Separator = '~';

    private const int MaxChallenges = 3;

    /// <summary>The challenges of this browser, or null if there are none or they have expired.</summary>
    public static PendingCode? Of(HttpContext context)
    {
        var parts = (context.Request.Cookies[Cookie] ?? "").Split('|', 2);
        var challenges = parts[0].Split(Separator);
        return Sealed(context).TryOpen(challenges[0], out var phone, out _)
            ? new PendingCode([.. challenges.Take(MaxChallenges).Where(each => IsOf(context, each, phone))], phone, SafeBack(parts[^1]))
            : null;
    }

    /// <param name="context">The browser's request.</param>
    /// <param name="phone">The phone to which the code was sent.</param>
    /// <param name="challenge">The challenge of that code.</param>
    /// <param name="back">The page to return to.</param>
    /// <param name="before">The browser's earlier challenges for the same phone.</param>
    public static void Keep(HttpContext context, Phone phone, CodeChallenge challenge, string back, PendingCode? before = null) =>
        context.Response.Cookies.Append(
            Cookie,
            string.Join(Separator, [Sealed(context).Seal(phone, challenge), .. (before?.Challenges ?? []).Take(MaxChallenges - 1)])
                + $"|{SafeBack(back)}",
            Options(context, TimeSpan.FromMinutes(10))
        );

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    /// <summary>A path inside the dashboard, else empty: a sign-in never redirects anywhere else, whatever a link says.</summary>
    public static string SafeBack(string back) =>
        back.Length <= 200
        && back.StartsWith("/dashboard/", StringComparison.Ordinal)
        && back.All(c => c is > ' ' and < '\u007f' and not ('\\' or '|'))
            ? back
            : "";

    private static bool IsOf(HttpContext context, string challenge, Phone phone) =>
        Sealed(context).TryOpen(challenge, out var whose, out _) && whose == phone;

    private static PhoneChallenges Sealed(HttpContext context) => context.RequestServices.GetRequiredService<PhoneChallenges>();

    private static CookieOptions Options(HttpContext context, TimeSpan? age) => context.CookieFor("/dashboard", age);
}
