using System.Collections.Concurrent;
using Dukaan.Domains;
using Dukaan.Storefront;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Domains;

/// <summary>
/// The shop of a custom domain, from memory once it was looked up on this silo (P5). Look-ups of domains that are not known here are
/// limited (<see cref="DomainLookUps"/>).
/// </summary>
internal sealed class CustomDomains(IGrainFactory grains, ShopPages pages) : IDisposable
{
    /// <summary>The most domains that are cached; beyond, all are dropped and looked up again.</summary>
    private const int Max = 100_000;

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    private readonly DomainLookUps _lookUps = new();

    /// <summary>The shop, or null if no shop has the domain.</summary>
    /// <param name="context">The request: a seller's own sees what they have just changed.</param>
    /// <param name="name">Lower case.</param>
    /// <param name="forCertificate">Whether a proxy on this machine asks.</param>
    /// <exception cref="ErrorException">429: too many unknown domains were asked for.</exception>
    public async ValueTask<CustomDomain?> Find(HttpContext context, string name, bool forCertificate = false)
    {
        if (!DomainName.Is(name))
        {
            return null;
        }

        if (!_known.ContainsKey(name))
        {
            using var lease = forCertificate ? _lookUps.Certificate() : _lookUps.Visit(context.Connection.RemoteIpAddress);
            if (!lease.IsAcquired)
            {
                throw new ErrorException(RateLimits.TooMany(lease));
            }
        }

        var domain = await LookUp(context, name);
        if (domain is null)
        {
            _known.TryRemove(name, out _);
        }
        else
        {
            if (_known.Count >= Max)
            {
                _known.Clear();
            }

            _known[name] = true;
        }

        return domain;
    }

    public void Dispose() => _lookUps.Dispose();

    /// <summary>
    /// The name's grain knows the owner; the shop's settings decide whether it is served, since only they know that it is still verified.
    /// </summary>
    private async ValueTask<CustomDomain?> LookUp(HttpContext context, string name)
    {
        if (await grains.GetGrain<IStoreNamesGrain>(LocalPartitions.Of(name)).Find(name) is not { } claim)
        {
            return null;
        }

        var shop = new Shop(claim.StoreId, "");
        shop.Enter();
        return await pages.Profile(context, shop) is { Domains: [var primary, ..] } profile && profile.Domains.Contains(name)
            ? new CustomDomain(shop with { Slug = profile.Slug }, primary)
            : null;
    }
}
