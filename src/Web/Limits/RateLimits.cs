using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace Dukaan.Web.Limits;

/// <summary>
/// How often one address and one seller may ask of this process (P9). An address, or an IPv6 network of 64 bits, falls into one of a fixed
/// number of partitions by a hash seeded per process, so that a flood from a million addresses costs no more memory than 65,536 counters;
/// that two share one is rare and costs them at most a wait. <see cref="RegionLimits"/> counts the dear ones across processes, by the same
/// numbers.
/// </summary>
public static class RateLimits
{
    /// <summary>Asking for one-time codes.</summary>
    public const string Codes = "codes";

    /// <summary>Trading a code for a session.</summary>
    public const string Sessions = "sessions";

    internal const int Partitions = 65_536;

    /// <summary>
    /// Everything from one address: many phones share one behind a mobile carrier, so it is generous. Of each process: no page waits for
    /// Redis (P5).
    /// </summary>
    private static readonly TokenBucketRateLimiterOptions PerAddress = new()
    {
        TokenLimit = 600,
        TokensPerPeriod = 60,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    internal static readonly SlidingWindowRateLimiterOptions PerAddressCodes = new()
    {
        PermitLimit = 10,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    internal static readonly SlidingWindowRateLimiterOptions PerAddressSessions = new()
    {
        PermitLimit = 30,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    public static IServiceCollection AddRateLimits(this IServiceCollection services, DukaanOptions options)
    {
        services.AddSingleton<SellerLimits>();
        services.AddRegionLimits(options);
        return !Apply(options)
            ? services
            : services.AddRateLimiter(limiter =>
            {
                limiter.OnRejected = (rejected, _) => new ValueTask(TooMany(rejected.Lease).ExecuteAsync(rejected.HttpContext));
                limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context =>
                    RateLimitPartition.GetTokenBucketLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddress)
                );
                limiter.AddPolicy(Codes, context =>
                    RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressCodes)
                );
                limiter.AddPolicy(Sessions, context =>
                    RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressSessions)
                );
            });
    }

    /// <summary>
    /// Where no limits apply there is no limiter either: its timer never ends, and would keep a site that has stopped in memory.
    /// </summary>
    public static IApplicationBuilder UseRateLimits(this IApplicationBuilder app, DukaanOptions options) =>
        Apply(options) ? app.UseRateLimiter() : app;

    /// <summary>Whether limits apply: lifting them is for benchmarks and never heeded in production.</summary>
    public static bool Apply(DukaanOptions options) => options.RateLimits || !options.IsDevelopment;

    /// <summary>429, with the time after which trying again can help.</summary>
    public static Problem TooMany(RateLimitLease lease) =>
        TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(10));

    internal static Problem TooMany(TimeSpan wait) =>
        new(StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many requests. Wait a little and try again.")
        {
            RetryAfter = wait,
        };

    /// <summary>Writes what counts as one address, and returns how many bytes it has: 4, 8 for an IPv6 network, or none.</summary>
    /// <param name="address">Whose.</param>
    /// <param name="bytes">Room for 16.</param>
    internal static int Write(IPAddress? address, Span<byte> bytes)
    {
        if (address is null || !address.TryWriteBytes(bytes, out var length))
        {
            return 0;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return length;
        }

        if (!address.IsIPv4MappedToIPv6)
        {
            return 8;
        }

        bytes[12..16].CopyTo(bytes);
        return 4;
    }

    /// <summary>What counts as one address, as text; empty: there is none.</summary>
    public static string NameOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return Convert.ToHexStringLower(bytes[..Write(address, bytes)]);
    }

    /// <summary>Which of <see cref="Partitions"/> an address falls into. Allocates nothing.</summary>
    internal static int PartitionOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        var hash = default(HashCode);
        hash.AddBytes(bytes[..Write(address, bytes)]);
        return hash.ToHashCode() & (Partitions - 1);
    }
}
