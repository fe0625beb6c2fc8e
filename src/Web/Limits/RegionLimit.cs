using System.Threading.RateLimiting;
using StackExchange.Redis;

namespace Dukaan.Web.Limits;

/// <summary>A limit that all processes of a region share.</summary>
/// <param name="Name">Part of its keys, and of the metric.</param>
/// <param name="Script">The script that counts one request.</param>
/// <param name="Numbers">The script's numbers.</param>
public sealed record RegionLimit(string Name, string Script, IReadOnlyList<RedisValue> Numbers)
{
    /// <summary>The limit within a process: the number in the segments of the window.</summary>
    public static RegionLimit Of(string name, SlidingWindowRateLimiterOptions window) =>
        new(
            name,
            LimitScripts.SlidingWindow,
            [window.PermitLimit, (window.Window / window.SegmentsPerWindow).TotalSeconds, window.SegmentsPerWindow]
        );

    /// <summary>The limit within a process, with tokens that return steadily instead of once a period.</summary>
    public static RegionLimit Of(string name, TokenBucketRateLimiterOptions bucket) =>
        new(name, LimitScripts.TokenBucket, [bucket.TokenLimit, bucket.TokensPerPeriod / bucket.ReplenishmentPeriod.TotalSeconds]);
}
