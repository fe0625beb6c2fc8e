using Dukaan.Web.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Overload;

/// <summary>Decides whether a request is admitted: by load shedding, and by the limits of requests in flight.</summary>
internal sealed class RequestAdmission(LoadShedding shedding, ConnectionCap connections, RequestsInFlight inHand)
{
    /// <summary>Whether the request in flight was admitted by its first bytes. Clears the flag.</summary>
    public static bool TakeJudged(HttpContext context, OpenConnection? connection)
    {
        // HTTP/2 has no such reader, since its requests share a connection.
        if (connection?.Shedder is not { } shedder || !HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            return false;
        }

        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            shedder.Rearm();
        }
        return shedder.TakeJudged();
    }

    /// <summary>
    /// Takes a slot for a request that only reads and has no body. Null if <see cref="RequestCap"/> must handle it, because it is refused
    /// or its connection must end; nothing was counted then.
    /// </summary>
    /// <param name="connection">The connection of the request: call <see cref="OpenConnection.End"/> once it is answered.</param>
    /// <param name="shop">The slot of the shop; negative: none.</param>
    public RequestSlot? TryEnter(HttpContext context, OpenConnection connection, int shop)
    {
        // While load is shed, requests that were not decided by their first bytes are decided where they can be refused.
        if (connections.IsCrowded || (shedding.Level > 0 && connection.Shedder?.IsJudged != true))
        {
            return null;
        }

        var place = new RequestSlot(inHand, shop, AddressBounds.SlotOf(context.Connection.RemoteIpAddress, connection));
        if (place.Take() != RequestRejection.None)
        {
            place.Leave();
            return null;
        }

        if (!TakeJudged(context, connection) && shop >= 0)
        {
            shedding.Admits(shop, changes: true, chance: 1); // also counts it
        }

        connection.Begin();
        return place;
    }
}
