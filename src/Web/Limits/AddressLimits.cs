using System.Net;
using Microsoft.AspNetCore.RateLimiting;

namespace Dukaan.Web.Limits;

/// <summary>Counts codes and sessions of an address in the whole region, after the limits of this process.</summary>
public sealed class AddressLimits(RequestDelegate next, RegionLimits region)
{
    private static readonly Dictionary<string, RegionLimit> Limits = new(StringComparer.Ordinal)
    {
        [RateLimits.Codes] = RegionLimit.Of(RateLimits.Codes, RateLimits.PerAddressCodes),
        [RateLimits.Sessions] = RegionLimit.Of(RateLimits.Sessions, RateLimits.PerAddressSessions),
    };

    public async Task InvokeAsync(HttpContext context)
    {
        if (
            context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: { } policy }
            && Limits.TryGetValue(policy, out var limit)
            && await region.Count(limit, Bytes(context.Connection.RemoteIpAddress)) is { } problem
        )
        {
            await problem.ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static byte[] Bytes(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return bytes[..RateLimits.Write(address, bytes)].ToArray();
    }
}
