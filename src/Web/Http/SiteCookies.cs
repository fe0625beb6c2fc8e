using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>How cookies are set: all of them here.</summary>
public static class SiteCookies
{
    /// <summary>A cookie's attributes.</summary>
    /// <param name="path">Where it is sent.</param>
    /// <param name="life">How long it is kept; null: until the browser is closed.</param>
    /// <param name="httpOnly">Whether scripts cannot read it.</param>
    /// <param name="sameSite">When other sites' links and forms bring it along.</param>
    public static CookieOptions CookieFor(
        this HttpContext context,
        string path,
        TimeSpan? life = null,
        bool httpOnly = true,
        SameSiteMode sameSite = SameSiteMode.Lax
    ) =>
        new()
        {
            Path = path,
            MaxAge = life,
            HttpOnly = httpOnly,
            SameSite = sameSite,
            Secure = context.SecureCookies(),
            IsEssential = true,
        };

    /// <summary>
    /// Whether browsers send cookies over https alone: where the request came so, and in production always, since a proxy need not say how
    /// it was asked. The operator who serves plain http says so with <c>DUKAAN_PUBLIC_URL</c>.
    /// </summary>
    public static bool SecureCookies(this HttpContext context) =>
        context.Request.IsHttps || context.RequestServices.GetRequiredService<DukaanOptions>().SecureCookies;
}
