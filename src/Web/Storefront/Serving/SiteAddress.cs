using System.Collections.Concurrent;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// Scheme and host for the absolute links of shared pages: what the operator set, else what requests say. Since pages are kept per
/// host and anybody can send any Host header, only so many hosts are believed; pages for others have no absolute links.
/// </summary>
public sealed class SiteAddress(DukaanOptions options)
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<(string Scheme, string Host), string> _seen = new();

    public string Of(HttpRequest request)
    {
        if (options.PublicUrl is { } url)
        {
            return url;
        }

        var key = (request.Scheme, request.Host.Value ?? "");
        if (_seen.TryGetValue(key, out var known))
        {
            return known;
        }

        return _seen.Count < Most ? _seen.GetOrAdd(key, static key => $"{key.Scheme}://{key.Host}") : "";
    }
}
