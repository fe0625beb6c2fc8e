using System.Text;
using System.Threading.RateLimiting;
using Dukaan.Values;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Limits how many wrong codes of gift cards an address may try, and all together in one shop. Whoever is at the limit is refused before a
/// card is asked, also with a right code, so that the refusal tells nothing. Right codes count for nothing.
/// </summary>
internal sealed class GiftCardTries(DukaanOptions options, RegionLimits? region = null) : IDisposable
{
    private static readonly SlidingWindowRateLimiterOptions PerAddress = new()
    {
        PermitLimit = 20,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    private static readonly SlidingWindowRateLimiterOptions PerShop = new()
    {
        PermitLimit = 1_000,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    private static readonly RegionLimit AddressInTheRegion = RegionLimit.Of("gift-cards", PerAddress);

    private readonly PartitionedRateLimiter<string>? _addresses = Limiter(options, PerAddress);
    private readonly PartitionedRateLimiter<string>? _shops = Limiter(options, PerShop);

    /// <summary>Why no code may be tried now, or null.</summary>
    public Error? WhyNot(HttpContext context, string storeId)
    {
        if (_addresses is null || _shops is null)
        {
            return null;
        }

        using var address = _addresses.AttemptAcquire(NameOf(context), 0);
        using var shop = _shops.AttemptAcquire(storeId, 0);
        return address.IsAcquired && shop.IsAcquired ? null : TooMany();
    }

    /// <summary>Counts a wrong code.</summary>
    public async Task Count(HttpContext context, string storeId)
    {
        if (_addresses is null || _shops is null)
        {
            return;
        }

        var address = NameOf(context);
        _addresses.AttemptAcquire(address).Dispose();
        _shops.AttemptAcquire(storeId).Dispose();
        if (region is not null && await region.Count(AddressInTheRegion, Encoding.UTF8.GetBytes(address)) is not null)
        {
            // Other processes of the region counted the rest: no more here either.
            for (var left = true; left; )
            {
                using var one = _addresses.AttemptAcquire(address);
                left = one.IsAcquired;
            }
        }
    }

    public void Dispose()
    {
        _addresses?.Dispose();
        _shops?.Dispose();
    }

    private static Error TooMany() =>
        new(
            ErrorKind.TooMany,
            "too-many-gift-cards",
            "Too many wrong codes were tried. Wait ten minutes.",
            "giftCards",
            RetryAfter: TimeSpan.FromMinutes(10)
        );

    private static string NameOf(HttpContext context) => RateLimits.NameOf(context.Connection.RemoteIpAddress);

    private static PartitionedRateLimiter<string>? Limiter(DukaanOptions options, SlidingWindowRateLimiterOptions limit) =>
        RateLimits.Apply(options)
            ? PartitionedRateLimiter.Create<string, int>(name =>
                RateLimitPartition.GetSlidingWindowLimiter(name.GetHashCode(StringComparison.Ordinal) & (RateLimits.Partitions - 1), _ =>
                    limit
                )
            )
            : null;
}
