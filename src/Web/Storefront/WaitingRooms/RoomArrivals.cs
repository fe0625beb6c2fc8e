using System.Net;
using System.Text;
using System.Threading.RateLimiting;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>
/// How many places of a line one address gets: whoever asks for thousands waits for the next like everybody else waits for their turn. An
/// address stands for all phones behind a carrier's gateway or in a hall, so it gets a thousand at once and a hundred a minute; in IPv6 it
/// is a network of 48 bits, of which somebody may have 65,536 of 64. Whoever is at the limit is told to come again, and gets a place then:
/// nobody is shut out for good.
/// </summary>
internal sealed class RoomArrivals : IDisposable
{
    private static readonly TokenBucketRateLimiterOptions Places = new()
    {
        TokenLimit = 1_000,
        TokensPerPeriod = 100,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static readonly RegionLimit InTheRegion = RegionLimit.Of("line-places", Places);

    private readonly RegionLimits? _region;
    private readonly PartitionedRateLimiter<string>? _addresses;

    public RoomArrivals(DukaanOptions options, RegionLimits? region = null)
    {
        _region = region;
        _addresses = RateLimits.Apply(options)
            ? PartitionedRateLimiter.Create<string, int>(who =>
                RateLimitPartition.GetTokenBucketLimiter(
                    who.GetHashCode(StringComparison.Ordinal) & (RateLimits.Partitions - 1),
                    static _ => Places
                )
            )
            : null;
    }

    /// <summary>Whether this address may have one more place in a shop's line now.</summary>
    public async ValueTask<bool> Admits(IPAddress? address, string storeId)
    {
        if (_addresses is null)
        {
            return true;
        }

        var name = $"{storeId} {RateLimits.SiteOf(address)}";
        using var place = _addresses.AttemptAcquire(name);
        return place.IsAcquired && (_region is null || await _region.Count(InTheRegion, Encoding.UTF8.GetBytes(name)) is null);
    }

    public void Dispose() => _addresses?.Dispose();
}
