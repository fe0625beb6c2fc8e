using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Sellers;

/// <summary>
/// Between asking for a code and giving it: the sealed challenge and where the seller wanted to go, in a cookie of ten minutes that scripts
/// cannot read.
/// </summary>
/// <param name="Challenges">As <see cref="PhoneChallenges"/> sealed them, the newest first: each code works until it runs out.</param>
/// <param name="Phone">Whose.</param>
/// <param name="Back">A path of the dashboard, or empty.</param>
internal sealed record PendingCode(IReadOnlyList<string> Challenges, Phone Phone, string Back)
{
    /// <summary>The name of the cookie; before its bar stand the sealed challenges.</summary>
    public const string Cookie = "dukaan-code";

    /// <summary>Between challenges, none of which has it.</summary>
    public const char Separator = '~';

    private const int MaxChallenges = 3;

    /// <summary>What this browser asked for, or null: nothing, or too long ago.</summary>
    public static PendingCode? Of(HttpContext context)
    {
        var parts = (context.Request.Cookies[Cookie] ?? "").Split('|', 2);
        var challenges = parts[0].Split(Separator);
        return Sealed(context).TryOpen(challenges[0], out var phone, out _)
            ? new PendingCode([.. challenges.Take(MaxChallenges).Where(each => IsOf(context, each, phone))], phone, SafeBack(parts[^1]))
            : null;
    }

    /// <param name="context">The browser's request.</param>
    /// <param name="phone">Whose code was sent.</param>
    /// <param name="challenge">Of that code.</param>
    /// <param name="back">Where the seller wanted to go.</param>
    /// <param name="before">What the browser asked for before, of the same phone.</param>
    public static void Keep(HttpContext context, Phone phone, CodeChallenge challenge, string back, PendingCode? before = null) =>
        context.Response.Cookies.Append(
            Cookie,
            string.Join(Separator, [Sealed(context).Seal(phone, challenge), .. (before?.Challenges ?? []).Take(MaxChallenges - 1)])
                + $"|{SafeBack(back)}",
            Options(context, TimeSpan.FromMinutes(10))
        );

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    /// <summary>A path inside the dashboard, else nothing: a sign-in leads nowhere else, whatever a link says.</summary>
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
