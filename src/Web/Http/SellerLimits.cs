using System.Threading.RateLimiting;

namespace Dukaan.Web.Http;

/// <summary>How often one signed-in seller or API key may ask, whatever address they come from.</summary>
public sealed class SellerLimits(DukaanOptions options) : IDisposable
{
    private const int Partitions = 65_536;

    private static readonly TokenBucketRateLimiterOptions PerSeller = new()
    {
        TokenLimit = 300,
        TokensPerPeriod = 30,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private readonly PartitionedRateLimiter<string>? _limiter = RateLimits.Apply(options)
        ? PartitionedRateLimiter.Create<string, int>(actor =>
            RateLimitPartition.GetTokenBucketLimiter(actor.GetHashCode(StringComparison.Ordinal) & (Partitions - 1), _ => PerSeller))
        : null;

    /// <summary>Counts a request of the actor; the problem to answer where it is one too many, else null.</summary>
    public Problem? Count(string actor)
    {
        if (_limiter is null)
            return null;

        using var lease = _limiter.AttemptAcquire(actor);
        return lease.IsAcquired ? null : RateLimits.TooMany(lease);
    }

    public void Dispose() => _limiter?.Dispose();
}
