using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Dukaan.Web.Http;

/// <summary>
/// How often one address and one seller may ask (P9). An address, or an IPv6 network of 64 bits, falls into one of a fixed number of
/// partitions by a hash seeded per process, so that a flood from a million addresses costs no more memory than 65,536 counters; that two
/// share one is rare and costs them at most a wait.
/// </summary>
public static class RateLimits
{
    /// <summary>Asking for one-time codes.</summary>
    public const string Codes = "codes";

    /// <summary>Trading a code for a session.</summary>
    public const string Sessions = "sessions";

    private const int Partitions = 65_536;

    /// <summary>Everything from one address: many phones share one behind a mobile carrier, so it is generous.</summary>
    private static readonly TokenBucketRateLimiterOptions PerAddress = new()
    {
        TokenLimit = 600,
        TokensPerPeriod = 60,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static readonly SlidingWindowRateLimiterOptions PerAddressCodes = new()
    {
        PermitLimit = 10,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    private static readonly SlidingWindowRateLimiterOptions PerAddressSessions = new()
    {
        PermitLimit = 30,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    public static IServiceCollection AddRateLimits(this IServiceCollection services, DukaanOptions options)
    {
        services.AddSingleton<SellerLimits>();
        return services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = (rejected, _) => new ValueTask(TooMany(rejected.Lease).ExecuteAsync(rejected.HttpContext));
            if (!Apply(options))
            {
                limiter.AddPolicy(Codes, _ => RateLimitPartition.GetNoLimiter(0));
                limiter.AddPolicy(Sessions, _ => RateLimitPartition.GetNoLimiter(0));
                return;
            }

            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context =>
                RateLimitPartition.GetTokenBucketLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddress));
            limiter.AddPolicy(Codes, context =>
                RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressCodes));
            limiter.AddPolicy(Sessions, context =>
                RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressSessions));
        });
    }

    /// <summary>Whether limits apply: lifting them is for benchmarks and never heeded in production.</summary>
    public static bool Apply(DukaanOptions options) => options.RateLimits || !options.IsDevelopment;

    /// <summary>429, with the time after which trying again can help.</summary>
    public static Problem TooMany(RateLimitLease lease) =>
        new(StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many requests. Wait a little and try again.")
        {
            RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(10),
        };

    private static int PartitionOf(IPAddress? address)
    {
        var hash = default(HashCode);
        if (address is not null)
        {
            Span<byte> bytes = stackalloc byte[16];
            var mapped = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
            mapped.TryWriteBytes(bytes, out var length);
            hash.AddBytes(mapped.AddressFamily == AddressFamily.InterNetworkV6 ? bytes[..8] : bytes[..length]);
        }

        return hash.ToHashCode() & (Partitions - 1);
    }
}
