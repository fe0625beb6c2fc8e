using Dukaan.Web.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Overload;

/// <summary>Decides whether a request is admitted: by load shedding, and by the bounds of requests in hand.</summary>
internal sealed class RequestAdmission(LoadShedding shedding, ConnectionCap connections, RequestsInFlight inHand)
{
    /// <summary>Whether the request in hand was judged by its first bytes and let in. Forgets it.</summary>
    public static bool TakeJudged(HttpContext context, OpenConnection? connection)
    {
        // HTTP/2 has no such reader, since its requests share one.
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
    /// Takes a place for a request that only reads and has no body. Null: there is something to say first (it is refused, or its
    /// connection must end), which <see cref="RequestCap"/> does; nothing was counted then.
    /// </summary>
    /// <param name="connection">Its connection, whose request this now is: <see cref="OpenConnection.End"/> when it was answered.</param>
    /// <param name="shop">The slot of the shop; negative: none.</param>
    public RequestSlot? TryEnter(HttpContext context, OpenConnection connection, int shop)
    {
        // While load is shed, requests that were not judged by their first bytes are judged where they can be refused.
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
            shedding.Admits(shop, changes: true, chance: 1); // counts it
        }

        connection.Begin();
        return place;
    }
}
