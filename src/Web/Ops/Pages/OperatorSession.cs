using System.Security.Cryptography;
using System.Text;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// The session of an operator's browser. Operators sign in with name, password and second factor; until an admin can, with the one password
/// of the configuration. The cookie is encrypted with the key ring, so it is valid in every process. It is void once the session was ended,
/// wherever it was copied to, once its operator is disabled, and, of the shared password, once that changes or an admin has enrolled.
/// </summary>
public sealed class OperatorSession(
    DukaanOptions options,
    IDataProtectionProvider protection,
    OperatorSessions sessions,
    OperatorAccounts accounts,
    OperatorCredentials credentials,
    OperatorLog log,
    TimeProvider time
)
{
    private const string Cookie = "dukaan-ops";
    private const string Named = "named";
    private static readonly TimeSpan Life = TimeSpan.FromHours(8);

    private readonly IDataProtector _shared = protection.CreateProtector("dukaan.operators");

    // Of its own, so that a process from before there were names takes no such cookie for one of the shared password.
    private readonly IDataProtector _named = protection.CreateProtector("dukaan.operators.named");

    /// <summary>Whether sign-in is enabled.</summary>
    public bool Exists => options.OpsPassword is not null;

    /// <summary>Opens a session with the shared password, if that is right and no admin has enrolled yet.</summary>
    public async Task<bool> SignIn(HttpContext context, string password)
    {
        if (!IsShared(password) || await accounts.AnyAdmin())
        {
            return false;
        }

        var id = await Open(null);
        Append(context, _shared.Protect($"{id} {SharedHash}"));
        return true;
    }

    /// <summary>Opens a session of a named operator, if password and code are right.</summary>
    public async Task<bool> SignIn(HttpContext context, string name, string password, string code)
    {
        if (!OperatorName.IsValid(name) || !await credentials.Check(name, password, code))
        {
            return false;
        }

        Append(context, _named.Protect($"{await Open(name)} {Named}"));
        return true;
    }

    /// <summary>Whether the second factor is right; the session then counts as confirmed.</summary>
    public async Task<bool> Confirm(OperatorIdentity who, string code)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (!(who.IsShared ? IsShared(code) : await credentials.Confirm(who.Name, code)))
        {
            return false;
        }

        await sessions.Confirm(who.SessionId, time.GetUtcNow());
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

    /// <summary>The operator who makes the request; null: none is signed in.</summary>
    public async ValueTask<OperatorIdentity?> Find(HttpContext context) =>
        Read(context) is { } id ? await sessions.Find(HashOf(id), time.GetUtcNow()) : null;

    private async Task<string> Open(string? name)
    {
        var (id, now) = (Ids.Token(), time.GetUtcNow());
        await log.Write(name ?? OperatorName.Shared, "sign-in", "", "");
        await sessions.Open(HashOf(id), name, now, now + Life);
        return id;
    }

    /// <summary>The session of the cookie, if it was encrypted here and, if shared, under the present password; else null.</summary>
    private string? Read(HttpContext context)
    {
        if (options.OpsPassword is null || context.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
        {
            return null;
        }

        return Read(_named, cookie, Named) ?? Read(_shared, cookie, SharedHash);
    }

    private static string? Read(IDataProtector seal, string cookie, string mark)
    {
        try
        {
            return seal.Unprotect(cookie).Split(' ') is [{ } id, { } its] && its == mark ? id : null;
        }
        catch (CryptographicException)
        {
            return null; // forged, of the other kind, or encrypted with a key that is gone
        }
    }

    /// <summary>Takes the same time for every password.</summary>
    private bool IsShared(string password) =>
        options.OpsPassword is { } right && CryptographicOperations.FixedTimeEquals(Hash(password), Hash(right));

    private string SharedHash => Convert.ToHexStringLower(Hash(options.OpsPassword ?? ""));

    /// <summary>The hash in the database, so that a reader of the database cannot sign in.</summary>
    private static string HashOf(string id) => Convert.ToHexStringLower(Hash(id));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static void Append(HttpContext context, string cookie) =>
        context.Response.Cookies.Append(Cookie, cookie, Settings(context, Life));

    // No link from outside reaches this with an operator's rights.
    private static CookieOptions Settings(HttpContext context, TimeSpan? life) =>
        context.CookieFor("/ops", life, sameSite: SameSiteMode.Strict);
}
