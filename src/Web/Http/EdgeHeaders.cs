using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>Headers of every response: where it was served, and what a browser may do with it.</summary>
public sealed class EdgeHeaders(RequestDelegate next, DukaanOptions options)
{
    /// <summary>
    /// Only own scripts, styles and pictures; no inline script runs, whatever a seller wrote into a title. A script may say which pages are
    /// opened next (Speculation Rules). <c>upi:</c> lets a form lead to a payment app.
    /// </summary>
    public const string Csp =
        "default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self' upi:; frame-ancestors 'none'; base-uri 'none'";

    private static PicturesFrom _pictures = new("", Csp);

    /// <summary>The region that answered.</summary>
    public const string Route = "X-Edge-Route";

    /// <summary>The same for the scripts of a page (W3C Server Timing).</summary>
    public const string Timing = "Server-Timing";

    private readonly string _timing = TimingOf(options);

    public Task InvokeAsync(HttpContext context)
    {
        Write(context, options, _timing);
        return next(context);
    }

    /// <summary>The value of <see cref="Timing"/>, made once: pages allocate nothing for it.</summary>
    public static string TimingOf(DukaanOptions options) => $"edge;desc=\"{options.Region}\"";

    /// <summary>Sets the headers of a response that has not started.</summary>
    public static void Write(HttpContext context, DukaanOptions options, string timing)
    {
        var headers = context.Response.Headers;
        headers[Route] = options.Region;
        headers[Timing] = timing;
        headers.ContentSecurityPolicy = CspOf(options);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(self), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }

    /// <summary>The same policy with the CDN of pictures, if there is one. Nothing is allocated for each response.</summary>
    private static string CspOf(DukaanOptions options)
    {
        if (options.Cdn is null)
        {
            return Csp;
        }

        var (known, origin) = (_pictures, options.CdnOrigin);
        if (known.Origin != origin)
        {
            _pictures = known = new PicturesFrom(
                origin,
                Csp.Replace("img-src 'self'", $"img-src 'self' {origin}", StringComparison.Ordinal)
            );
        }

        return known.Csp;
    }

    private sealed record PicturesFrom(string Origin, string Csp);
}
