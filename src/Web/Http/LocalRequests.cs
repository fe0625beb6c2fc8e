using System.Net;
using Dukaan.Web.Homes;
using Dukaan.Web.Regions;
using Microsoft.AspNetCore.Connections.Features;

namespace Dukaan.Web.Http;

/// <summary>Whether a request comes from this machine itself.</summary>
internal static class LocalRequests
{
    /// <summary>
    /// The headers of a proxy on this machine; the last is what the framework leaves of the first once it has trusted it.
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

    /// <summary>By the socket's address, regardless of headers; and only if the request is not forwarded for somebody else.</summary>
    public static bool IsFromThisMachine(this HttpContext context) =>
        context.Features.Get<IConnectionSocketFeature>()?.Socket.RemoteEndPoint is IPEndPoint { Address: var peer }
        && IPAddress.IsLoopback(peer.IsIPv4MappedToIPv6 ? peer.MapToIPv4() : peer)
        && !context.IsFromRegion()
        && !Array.Exists(AskedForOthers, context.Request.Headers.ContainsKey);
}
