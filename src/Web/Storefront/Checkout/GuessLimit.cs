using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Dukaan.Web.Limits;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// How many wrong guesses somebody may make, in this process and, with a name, in all processes of the region together. Right ones count
/// for nothing, and a wrong one counts once, however often its page is drawn again. Thread-safe.
/// </summary>
/// <param name="limit">So many in its window.</param>
/// <param name="name">The limit's name in the region; null: this process counts alone.</param>
/// <param name="region">The region's counters, if there are any.</param>
internal sealed class GuessLimit(SlidingWindowRateLimiterOptions limit, string? name = null, RegionLimits? region = null) : IDisposable
{
    private readonly RegionLimit? _inTheRegion = name is null ? null : RegionLimit.Of(name, limit);

    private readonly PartitionedRateLimiter<string> _guessers = PartitionedRateLimiter.Create<string, int>(who =>
        RateLimitPartition.GetSlidingWindowLimiter(who.GetHashCode(StringComparison.Ordinal) & (RateLimits.Partitions - 1), _ => limit)
    );

    /// <summary>The guesses that were counted lately, each at the place of its hash: one that is overwritten counts once more.</summary>
    private readonly long[] _counted = new long[1 << 14];

    /// <summary>Whether somebody may guess no more now.</summary>
    public bool IsReached(string who)
    {
        using var one = _guessers.AttemptAcquire(who, 0);
        return !one.IsAcquired;
    }

    /// <summary>Counts a wrong guess; false: it was counted already.</summary>
    /// <param name="who">Whose guess it is.</param>
    /// <param name="guess">What was guessed, in any form.</param>
    public async Task<bool> Count(string who, string guess)
    {
        var hash = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{who} {guess}")));
        if (Interlocked.Exchange(ref _counted[hash & (_counted.Length - 1)], hash) == hash)
        {
            return false;
        }

        _guessers.AttemptAcquire(who).Dispose();
        if (_inTheRegion is not null && region is not null && await region.Count(_inTheRegion, Encoding.UTF8.GetBytes(who)) is not null)
        {
            // Other processes of the region counted the rest: no more here either.
            for (var left = true; left; )
            {
                using var one = _guessers.AttemptAcquire(who);
                left = one.IsAcquired;
            }
        }

        return true;
    }

    public void Dispose() => _guessers.Dispose();
}
