using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace Dukaan.Web.Limits;

/// <summary>
/// Rate limits of addresses and sellers in this process (P9). An address, or an IPv6 network of 64 bits, falls into one of a fixed number
/// of partitions by a hash seeded per process, so that a flood from a million addresses costs no more memory than 65,536 counters. Two
/// addresses rarely share a partition, which costs them at most a wait. <see cref="RegionLimits"/> counts the expensive requests across
/// processes, by the same numbers.
/// </summary>
public static class RateLimits
{
    /// <summary>Requests for one-time codes.</summary>
    public const string Codes = "codes";

    /// <summary>Exchanges of a code for a session.</summary>
    public const string Sessions = "sessions";

    /// <summary>Reports of browsers, of which an address sends a share only.</summary>
    public const string Vitals = "vitals";

    internal const int Partitions = 65_536;

    /// <summary>
    /// All requests of one address. Many phones share one behind a mobile carrier, so it is generous. Per process, since no page waits for
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

    private static readonly SlidingWindowRateLimiterOptions PerAddressVitals = new()
    {
        PermitLimit = 30,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
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
        services.AddSingleton<ShopRates>();
        services.AddRegionLimits(options);
        return !Apply(options)
            ? services
            : services
                .AddSingleton<AbusiveAddresses>()
                .AddRateLimiter(limiter =>
                {
                    limiter.OnRejected = (rejected, _) => new ValueTask(TooMany(rejected.Lease).ExecuteAsync(rejected.HttpContext));
                    limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context =>
                        RateLimitPartition.GetTokenBucketLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddress)
                    );
                    limiter.AddPolicy(Codes, context =>
                        RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressCodes)
                    );
                    limiter.AddPolicy(Vitals, context =>
                        RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressVitals)
                    );
                    limiter.AddPolicy(Sessions, context =>
                        RateLimitPartition.GetSlidingWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => PerAddressSessions)
                    );
                });
    }

    /// <summary>Checks the limits, unless they are off.</summary>
    public static IApplicationBuilder UseRateLimits(this IApplicationBuilder app, DukaanOptions options)
    {
        if (!Apply(options))
        {
            return app;
        }

        var lifetime = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>();
        return app.UseRateLimiter()
            .Use(next =>
            {
                // The limiter's timer never ends. The rest of the pipeline is released, or a stopped site would stay in memory.
                var rest = next;
                lifetime.ApplicationStopped.Register(() => rest = Gone);
                return context => rest(context);
            });
    }

    private static Task Gone(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    /// <summary>Whether limits apply. Disabling them is for benchmarks and ignored in production.</summary>
    public static bool Apply(DukaanOptions options) => options.RateLimits || !options.IsDevelopment;

    /// <summary>429, with the time after which a retry can help.</summary>
    public static Problem TooMany(RateLimitLease lease) =>
        TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(10));

    internal static Problem TooMany(TimeSpan wait) =>
        new(StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many requests. Wait a little and try again.")
        {
            RetryAfter = wait,
        };

    /// <summary>Writes the key of an address, and returns its length in bytes: 4, 8 for an IPv6 network, or 0.</summary>
    /// <param name="address">The address.</param>
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

    /// <summary>The hash of an address's network: 24 bits of IPv4, 48 of IPv6. Allocates nothing.</summary>
    internal static int NetworkOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        var length = Write(address, bytes);
        var hash = default(HashCode);
        hash.AddBytes(bytes[..(length > 4 ? 6 : Math.Min(length, 3))]);
        return hash.ToHashCode();
    }

    /// <summary>The key of an address as text; empty: there is none.</summary>
    public static string NameOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return Convert.ToHexStringLower(bytes[..Write(address, bytes)]);
    }

    /// <summary>
    /// The key of who may be many people behind one address, as text: an IPv4 address, or an IPv6 network of 48 bits, which is what a site
    /// is given at most (RFC 6177), so that nobody has 65,536 names; empty: there is none.
    /// </summary>
    public static string SiteOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        var length = Write(address, bytes);
        return Convert.ToHexStringLower(bytes[..(length > 4 ? 6 : length)]);
    }

    /// <summary>The partition (of <see cref="Partitions"/>) of an address. Allocates nothing.</summary>
    internal static int PartitionOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        var hash = default(HashCode);
        hash.AddBytes(bytes[..Write(address, bytes)]);
        return hash.ToHashCode() & (Partitions - 1);
    }
}
