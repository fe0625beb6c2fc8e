using System.Net;
using System.Threading.RateLimiting;
using Dukaan.Web.Limits;

namespace Dukaan.Web.Domains;

/// <summary>
/// How many domains that are not known here may be looked up (P9). Anybody can ask for domains that nobody has, so a network of addresses
/// has a share: an IPv4 network of 24 bits, or an IPv6 network of 48. A proxy that asks whether to get a certificate has a limit of its
/// own, so strangers cannot keep a new domain from its certificate.
/// </summary>
internal sealed class DomainLookUps : IDisposable
{
    /// <summary>The look-ups that a network may make at once; as many return in two seconds.</summary>
    public const int OfNetwork = 20;

    private const int OfAll = 200;
    private const int Partitions = 4_096;

    private readonly TokenBucketRateLimiter _visits = new(Bucket(OfAll));
    private readonly TokenBucketRateLimiter _certificates = new(Bucket(OfAll));
    private readonly PartitionedRateLimiter<IPAddress?> _networks = PartitionedRateLimiter.Create<IPAddress?, int>(address =>
        RateLimitPartition.GetTokenBucketLimiter(RateLimits.NetworkOf(address) & (Partitions - 1), _ => Bucket(OfNetwork))
    );

    /// <summary>For a visit from this address.</summary>
    public RateLimitLease Visit(IPAddress? address)
    {
        var own = _networks.AttemptAcquire(address);
        if (!own.IsAcquired)
        {
            return own;
        }

        own.Dispose();
        return _visits.AttemptAcquire();
    }

    /// <summary>For the question of a proxy on this machine.</summary>
    public RateLimitLease Certificate() => _certificates.AttemptAcquire();

    public void Dispose()
    {
        _visits.Dispose();
        _certificates.Dispose();
        _networks.Dispose();
    }

    private static TokenBucketRateLimiterOptions Bucket(int most) =>
        new()
        {
            TokenLimit = most,
            TokensPerPeriod = most / 2,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
            AutoReplenishment = true,
        };
}
