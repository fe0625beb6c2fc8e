using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.RateLimiting;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>
/// How many places of a line one address gets: whoever asks for thousands waits for the next like everybody else waits for their turn. An
/// IPv4 address stands for all phones behind a carrier's gateway, so it gets a thousand at once and a hundred a minute; an IPv6 network of
/// 64 bits is one phone or one home. Whoever is at the limit is told to come again, and gets a place then: nobody is shut out for good.
/// </summary>
internal sealed class RoomArrivals : IDisposable
{
    private static readonly TokenBucketRateLimiterOptions Gateway = Bucket(1_000, perMinute: 100);
    private static readonly TokenBucketRateLimiterOptions Home = Bucket(60, perMinute: 6);
    private static readonly RegionLimit GatewayInTheRegion = RegionLimit.Of("line-gateways", Gateway);
    private static readonly RegionLimit HomeInTheRegion = RegionLimit.Of("line-homes", Home);

    private readonly RegionLimits? _region;
    private readonly PartitionedRateLimiter<(string Name, bool IsHome)>? _addresses;

    public RoomArrivals(DukaanOptions options, RegionLimits? region = null)
    {
        _region = region;
        _addresses = RateLimits.Apply(options)
            ? PartitionedRateLimiter.Create<(string Name, bool IsHome), (int, bool)>(who =>
                RateLimitPartition.GetTokenBucketLimiter(
                    (who.Name.GetHashCode(StringComparison.Ordinal) & (RateLimits.Partitions - 1), who.IsHome),
                    static key => key.Item2 ? Home : Gateway
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

        var isHome = address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false };
        var name = $"{storeId} {RateLimits.NameOf(address)}";
        using var place = _addresses.AttemptAcquire((name, isHome));
        return place.IsAcquired
            && (
                _region is null || await _region.Count(isHome ? HomeInTheRegion : GatewayInTheRegion, Encoding.UTF8.GetBytes(name)) is null
            );
    }

    public void Dispose() => _addresses?.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(int atOnce, int perMinute) =>
        new()
        {
            TokenLimit = atOnce,
            TokensPerPeriod = perMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
            AutoReplenishment = true,
        };
}
