using System.Security.Cryptography;
using System.Text;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// The session of an operator's browser. There is one password, only in the configuration. The cookie is encrypted with the key ring, so it
/// is valid in every process. It is void once the session was ended, wherever it was copied to, and once the password changes.
/// </summary>
public sealed class OperatorSession(DukaanOptions options, IDataProtectionProvider protection, OperatorSessions sessions, TimeProvider time)
{
    private const string Cookie = "dukaan-ops";
    private static readonly TimeSpan Life = TimeSpan.FromHours(8);

    private readonly IDataProtector _seal = protection.CreateProtector("dukaan.operators");

    /// <summary>Whether sign-in is enabled.</summary>
    public bool Exists => options.OpsPassword is not null;

    /// <summary>Opens a session if the password is right. Takes the same time in both cases.</summary>
    public async Task<bool> SignIn(HttpContext context, string password)
    {
        if (options.OpsPassword is not { } right || !CryptographicOperations.FixedTimeEquals(Hash(password), Hash(right)))
        {
            return false;
        }

        var (id, now) = (Ids.Token(), time.GetUtcNow());
        await sessions.Open(HashOf(id), now, now + Life);
        context.Response.Cookies.Append(Cookie, _seal.Protect($"{id} {Convert.ToHexStringLower(Hash(right))}"), Settings(context, Life));
        return true;
    }

    /// <summary>Ends the session.</summary>
    public async Task SignOut(HttpContext context)
    {
        if (Read(context) is { } id)
        {
            await sessions.Close(HashOf(id));
        }

        context.Response.Cookies.Delete(Cookie, Settings(context, null));
    }

    public async ValueTask<bool> IsOperator(HttpContext context) =>
        Read(context) is { } id && await sessions.IsOpen(HashOf(id), time.GetUtcNow());

    /// <summary>The session of the browser's cookie, if it was encrypted here and under the present password; else null.</summary>
    private string? Read(HttpContext context)
    {
        if (options.OpsPassword is not { } right || context.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            return _seal.Unprotect(cookie).Split(' ') is [{ } id, { } hash] && hash == Convert.ToHexStringLower(Hash(right)) ? id : null;
        }
        catch (CryptographicException)
        {
            return null; // forged, or encrypted with a key that is gone
        }
    }

    /// <summary>The hash in the database, so that a reader of the database cannot sign in.</summary>
    private static string HashOf(string id) => Convert.ToHexStringLower(Hash(id));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    // No link from outside reaches this with an operator's rights.
    private static CookieOptions Settings(HttpContext context, TimeSpan? life) =>
        context.CookieFor("/ops", life, sameSite: SameSiteMode.Strict);
}
