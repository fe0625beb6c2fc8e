using System.Collections.Concurrent;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// Scheme and host for the absolute links of shared pages: what the operator set, else the address at which this process was reached.
/// Anybody can send any Host header, so one that is no address of ours changes nothing: pages say the process's first address then.
/// </summary>
public sealed class SiteAddress(DukaanOptions options, ServerAddress own)
{
    /// <summary>A machine has so few addresses that more would be a fault; what is beyond is worked out each time.</summary>
    private const int Max = 256;

    private readonly ConcurrentDictionary<(string Scheme, string Host), string> _seen = new();

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
