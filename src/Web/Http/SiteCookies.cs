using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>Sets all cookies of the site.</summary>
public static class SiteCookies
{
    /// <summary>A cookie's attributes.</summary>
    /// <param name="path">The path for which it is sent.</param>
    /// <param name="life">Its lifetime; null: until the browser is closed.</param>
    /// <param name="httpOnly">Whether it is hidden from scripts.</param>
    /// <param name="sameSite">When requests from other sites include it.</param>
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
    /// Whether cookies are sent over https only: if the request came over https, and always in production, since a proxy need not say how
    /// it was reached. An operator who serves plain http says so with <c>DUKAAN_PUBLIC_URL</c>.
    /// </summary>
    public static bool SecureCookies(this HttpContext context) =>
        context.Request.IsHttps || context.RequestServices.GetRequiredService<DukaanOptions>().SecureCookies;
}
