using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard.SignIn;

/// <summary>
/// Between asking for a code and giving it: the sealed challenge and where the seller wanted to go, in a cookie of ten minutes that scripts
/// cannot read.
/// </summary>
/// <param name="Challenge">As <see cref="PhoneChallenges"/> sealed it.</param>
/// <param name="Phone">Whose.</param>
/// <param name="Back">A path of the dashboard, or empty.</param>
internal sealed record PendingCode(string Challenge, Phone Phone, string Back)
{
    /// <summary>The name of the cookie; before its bar stands the sealed challenge.</summary>
    public const string Cookie = "dukaan-code";

    /// <summary>What this browser asked for, or null: nothing, or too long ago.</summary>
    public static PendingCode? Of(HttpContext context)
    {
        var parts = (context.Request.Cookies[Cookie] ?? "").Split('|', 2);
        return Challenges(context).TryOpen(parts[0], out var phone, out _) ? new PendingCode(parts[0], phone, SafeBack(parts[^1])) : null;
    }

    public static void Keep(HttpContext context, Phone phone, CodeChallenge challenge, string back) => context.Response.Cookies.Append(
        Cookie, $"{Challenges(context).Seal(phone, challenge)}|{SafeBack(back)}", Options(context, TimeSpan.FromMinutes(10)));

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    /// <summary>A path inside the dashboard, else nothing: a sign-in leads nowhere else, whatever a link says.</summary>
    public static string SafeBack(string back) =>
        back.Length <= 200 && back.StartsWith("/dashboard/", StringComparison.Ordinal) && back.All(c => c is > ' ' and < '\u007f' and not ('\\' or '|'))
            ? back
            : "";

    private static PhoneChallenges Challenges(HttpContext context) => context.RequestServices.GetRequiredService<PhoneChallenges>();

    private static CookieOptions Options(HttpContext context, TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/dashboard",
        MaxAge = age,
        IsEssential = true,
    };
}
