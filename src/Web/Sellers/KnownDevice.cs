using System.Security.Cryptography;
using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Sellers;

/// <summary>
/// Knows a browser in which the owner of a phone signed in before, by an encrypted cookie, so that its requests for codes do not compete
/// with those of strangers who type the same phone. The cookie gives access to nothing: without a code it only asks for one.
/// </summary>
internal static class KnownDevice
{
    private const string Cookie = "dukaan-device";
    private const int MaxCookie = 1_000;
    private static readonly TimeSpan Life = TimeSpan.FromDays(400); // browsers keep no cookie longer

    /// <summary>Who asks for a code: this browser if it is known for the phone, else its address.</summary>
    public static string Asking(HttpContext context, Phone phone) =>
        Find(context, phone) is { } device ? IPhoneCodesGrain.Known + device : RateLimits.NameOf(context.Connection.RemoteIpAddress);

    /// <summary>The session that asks for a code of its own seller's phone.</summary>
    public static string Asking(SignedIn caller) => $"{IPhoneCodesGrain.Known}session {caller.TokenHash}";

    /// <summary>The phone's owner entered a code in this browser.</summary>
    /// <param name="context">The browser's request.</param>
    /// <param name="phone">The phone.</param>
    /// <param name="path">Where codes are asked for.</param>
    public static void Remember(HttpContext context, Phone phone, string path)
    {
        var text = Protector(context).Protect($"{HashOf(phone)}|{Find(context, phone) ?? Ids.Token()}");
        context.Response.Cookies.Append(Cookie, text, context.CookieFor(path, Life));
    }

    private static string? Find(HttpContext context, Phone phone)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 and <= MaxCookie } text)
        {
            return null;
        }

        try
        {
            return Protector(context).Unprotect(text).Split('|') is [var whose, var device] && whose == HashOf(phone) ? device : null;
        }
        catch (CryptographicException)
        {
            return null; // changed, or of another site
        }
    }

    /// <summary>A shared computer does not tell whose it was.</summary>
    private static string HashOf(Phone phone) => Ids.Derive("known-device", phone.E164);

    private static IDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("Dukaan.Sellers.Device.v1");
}
