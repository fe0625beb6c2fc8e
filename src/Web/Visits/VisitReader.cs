using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Visits;

/// <summary>
/// Whether a request for a page is a visit, and where it comes from: by what browsers send with every request, without cookies and without
/// telling anybody. Allocates nothing.
/// </summary>
internal static class VisitReader
{
    private const int MostDigits = 6;

    private static readonly SearchValues<string> Bots = SearchValues.Create(
        [
            "bot",
            "crawl",
            "spider",
            "slurp",
            "preview",
            "externalhit",
            "headless",
            "lighthouse",
            "monitor",
            "scan",
            "fetch",
            "http:",
            "https:",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Hosts of one site, by the name that people know.</summary>
    private static readonly (string Host, string Name)[] Sites =
    [
        ("google.", "google"),
        ("bing.com", "bing"),
        ("duckduckgo.com", "duckduckgo"),
        ("instagram.com", "instagram"),
        ("facebook.com", "facebook"),
        ("whatsapp", "whatsapp"),
        ("wa.me", "whatsapp"),
        ("youtube.com", "youtube"),
        ("t.me", "telegram"),
        ("telegram", "telegram"),
        ("twitter.com", "x"),
        ("t.co", "x"),
        ("x.com", "x"),
        ("pinterest.", "pinterest"),
        ("linkedin.com", "linkedin"),
        ("chatgpt.com", "chatgpt"),
    ];

    /// <summary>False: it is no visit.</summary>
    /// <param name="source">Room for the source's name.</param>
    /// <param name="length">Of the name; 0: none is known.</param>
    public static bool TryRead(HttpRequest request, Span<char> source, out int length)
    {
        var headers = request.Headers;
        length = 0;
        if (!IsPageView(request) || One(headers["Sec-Fetch-Site"]).SequenceEqual("same-origin"))
        {
            return false;
        }

        var referrer = HostOf(One(headers.Referer));
        if (referrer.Length > 0 && referrer.Equals(One(headers.Host), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var said = Said(request.QueryString.Value);
        length = said.Length > 0 ? Write(said, source) : Write(NameOf(referrer), source);
        return true;
    }

    /// <summary>Whether a person's browser asks for the page to show it: no bot, no script of a page, nothing fetched ahead.</summary>
    public static bool IsPageView(HttpRequest request)
    {
        var headers = request.Headers;
        return IsBrowser(headers.UserAgent)
            && !headers.ContainsKey("Sec-Purpose")
            && !(One(headers["Sec-Fetch-Mode"]) is { Length: > 0 } mode && !mode.SequenceEqual("navigate"));
    }

    private static ReadOnlySpan<char> One(StringValues values) => values.Count == 1 ? values[0] : default;

    private static bool IsBrowser(StringValues agent)
    {
        var text = One(agent);
        return text.StartsWith("Mozilla/", StringComparison.Ordinal) && !text.ContainsAny(Bots);
    }

    /// <summary>The host of an address, with its port.</summary>
    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address)
    {
        var begin = address.IndexOf("://");
        if (begin < 0)
        {
            return default;
        }

        var rest = address[(begin + 3)..];
        var end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>What the link said of itself: <c>utm_source</c>.</summary>
    private static ReadOnlySpan<char> Said(ReadOnlySpan<char> query)
    {
        const string name = "utm_source=";
        var at = query.IndexOf(name);
        if (at < 1 || query[at - 1] is not ('?' or '&'))
        {
            return default;
        }

        var value = query[(at + name.Length)..];
        var end = value.IndexOf('&');
        return end < 0 ? value : value[..end];
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> host)
    {
        foreach (var (part, name) in Sites)
        {
            var at = host.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && host[at - 1] == '.'))
            {
                return name;
            }
        }

        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>In small letters; 0 for personal data: an e-mail address, or a number.</summary>
    private static int Write(ReadOnlySpan<char> name, Span<char> source)
    {
        if (name.Length == 0 || name.Length > source.Length)
        {
            return 0;
        }

        var digits = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = char.ToLowerInvariant(name[i]);
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (!(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':') || digits > MostDigits)
            {
                return 0;
            }

            source[i] = c;
        }

        return name.Length;
    }
}
