namespace Dukaan.Web.Html;

/// <summary>Links that cannot run script.</summary>
public static class SafeUrl
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:", "upi:", "whatsapp:"];

    /// <summary>
    /// The link, or <c>#</c> if its scheme is not one of http, https, mailto, tel, upi and whatsapp. Links without a scheme are allowed.
    /// Control characters, which browsers drop before they look for a scheme, are refused.
    /// </summary>
    public static string Of(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0)
        {
            return "#";
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || url.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0)
        {
            return url;
        }

        foreach (var scheme in Schemes)
        {
            if (url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return url;
            }
        }

        return "#";
    }
}
