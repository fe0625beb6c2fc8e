using System.Collections.Concurrent;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// Scheme and host for the absolute links of shared pages: the operator's setting, else the address at which this process was reached.
/// Anybody can send any Host header, so for one that is no address of ours the process's first address is used.
/// </summary>
public sealed class SiteAddress(DukaanOptions options, ServerAddress own)
{
    /// <summary>A machine has fewer addresses than this; more are computed each time.</summary>
    private const int Max = 256;

    private readonly ConcurrentDictionary<(string Scheme, string Host), string> _seen = new();

    /// <summary>Scheme and host of pictures; empty: the page's own.</summary>
    public string Cdn => options.CdnOrigin;

    public string Of(HttpRequest request)
    {
        if (options.PublicUrl is { } url)
        {
            return url;
        }

        var key = (request.Scheme, request.Host.ToUriComponent());
        if (_seen.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!own.Is(request))
        {
            return own.Url;
        }

        return _seen.Count < Max ? _seen.GetOrAdd(key, static key => $"{key.Scheme}://{key.Host}") : $"{key.Scheme}://{key.Item2}";
    }
}
