using System.Threading.RateLimiting;
using StackExchange.Redis;

namespace Dukaan.Web.Limits;

/// <summary>A limit that all processes of a region count together.</summary>
/// <param name="Name">Part of its keys, and of the metric.</param>
/// <param name="Script">What counts one request.</param>
/// <param name="Numbers">The script's numbers.</param>
public sealed record RegionLimit(string Name, string Script, IReadOnlyList<RedisValue> Numbers)
{
    /// <summary>As a process counts it for itself: so many in the segments that the window has.</summary>
    public static RegionLimit Of(string name, SlidingWindowRateLimiterOptions window) =>
        new(
            name,
            LimitScripts.SlidingWindow,
            [window.PermitLimit, (window.Window / window.SegmentsPerWindow).TotalSeconds, window.SegmentsPerWindow]
        );

    /// <summary>As a process counts it for itself, but that tokens come back steadily instead of once a period.</summary>
    public static RegionLimit Of(string name, TokenBucketRateLimiterOptions bucket) =>
        new(name, LimitScripts.TokenBucket, [bucket.TokenLimit, bucket.TokensPerPeriod / bucket.ReplenishmentPeriod.TotalSeconds]);
}
