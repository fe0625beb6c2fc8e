using System.Net;
using Dukaan.Web.Homes;
using Dukaan.Web.Regions;
using Microsoft.AspNetCore.Connections.Features;

namespace Dukaan.Web.Http;

/// <summary>Whether a request comes from this machine itself.</summary>
internal static class LocalRequests
{
    /// <summary>
    /// What a proxy on this machine says when it asks for others; the last is what the framework leaves of the first once it has believed
    /// it.
    /// </summary>
    private static readonly string[] AskedForOthers =
    [
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Real-IP",
        "Forwarded",
        "Via",
        "X-Original-For",
    ];

    /// <summary>By the address that the socket has, whatever a header says; and for itself, not for somebody else.</summary>
    public static bool IsFromThisMachine(this HttpContext context) =>
        context.Features.Get<IConnectionSocketFeature>()?.Socket.RemoteEndPoint is IPEndPoint { Address: var peer }
        && IPAddress.IsLoopback(peer.IsIPv4MappedToIPv6 ? peer.MapToIPv4() : peer)
        && !context.IsFromRegion()
        && !Array.Exists(AskedForOthers, context.Request.Headers.ContainsKey);
}
