using System.Text;
using System.Threading.RateLimiting;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Limits;

/// <summary>
/// Rate limits of one signed-in seller or API key, from any address. This process counts first: what it refuses never reaches Redis, and if
/// Redis is down it applies alone.
/// </summary>
public sealed class SellerLimits(DukaanOptions options, RegionLimits? region = null) : IDisposable
{
    private static readonly TokenBucketRateLimiterOptions PerSeller = new()
    {
        TokenLimit = 300,
        TokensPerPeriod = 30,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static readonly RegionLimit InTheRegion = RegionLimit.Of("sellers", PerSeller);

    private readonly PartitionedRateLimiter<string>? _limiter = RateLimits.Apply(options)
        ? PartitionedRateLimiter.Create<string, int>(actor =>
            RateLimitPartition.GetTokenBucketLimiter(actor.GetHashCode(StringComparison.Ordinal) & (RateLimits.Partitions - 1), _ =>
                PerSeller
            )
        )
        : null;

    /// <summary>Counts a request of the actor; returns the problem if it exceeds the limit, else null.</summary>
    public async ValueTask<Problem?> Count(string actor)
    {
        if (_limiter is null)
        {
            return null;
        }

        using var lease = _limiter.AttemptAcquire(actor);
        if (!lease.IsAcquired)
        {
            return RateLimits.TooMany(lease);
        }

        return region is null ? null : await region.Count(InTheRegion, Encoding.UTF8.GetBytes(actor));
    }

    public void Dispose() => _limiter?.Dispose();
}
