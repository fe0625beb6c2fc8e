using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// Whether a browser is an operator's. There is one password, from the configuration and nowhere else; the cookie is sealed with the ring of
/// keys, so it holds in every process, and is void once the password is another.
/// </summary>
public sealed class OperatorSession(DukaanOptions options, IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>So long that it cannot be guessed, wherever the guesses come from.</summary>
    public const int PasswordLeast = 16;

    private const string Cookie = "dukaan-ops";
    private static readonly TimeSpan Life = TimeSpan.FromHours(8);
    private static readonly PathString Path = "/ops";

    private readonly IDataProtector _seal = protection.CreateProtector("dukaan.operators");

    /// <summary>Whether there is anything to sign in to.</summary>
    public bool Exists => options.OpsPassword is not null;

    /// <summary>Opens a session if the password is right. Takes as long whether it is or not.</summary>
    public bool SignIn(HttpContext context, string password)
    {
        if (options.OpsPassword is not { } right || !CryptographicOperations.FixedTimeEquals(Hash(password), Hash(right)))
            return false;

        var text = $"{(time.GetUtcNow() + Life).ToUnixTimeSeconds()} {Convert.ToHexStringLower(Hash(right))}";
        context.Response.Cookies.Append(Cookie, _seal.Protect(text), Settings(context));
        return true;
    }

    public static void SignOut(HttpContext context) => context.Response.Cookies.Delete(Cookie, Settings(context));

    public bool IsOperator(HttpContext context)
    {
        if (options.OpsPassword is not { } right || context.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
            return false;

        try
        {
            return _seal.Unprotect(cookie).Split(' ') is [{ } until, { } hash]
                && long.TryParse(until, out var seconds) && time.GetUtcNow().ToUnixTimeSeconds() < seconds
                && hash == Convert.ToHexStringLower(Hash(right));
        }
        catch (CryptographicException)
        {
            return false; // made up, or sealed with a key that is gone
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static CookieOptions Settings(HttpContext context) => new()
    {
        Path = Path,
        HttpOnly = true,
        // Nothing outside leads an operator here with rights to act.
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        MaxAge = Life,
        IsEssential = true,
    };
}
