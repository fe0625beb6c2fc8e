using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Overload;

/// <summary>
/// Limits the requests in flight (P9): in total, per shop, so that a shop whose checkouts wait for something leaves capacity for the
/// others, and per address. One over the limit is refused before anything is read or looked up, so that the admitted ones finish in time. A
/// request whose body is still arriving does not count meanwhile (<see cref="ReceivedBody"/>).
/// </summary>
internal sealed class RequestCap(
    RequestDelegate next,
    DukaanOptions options,
    LoadShedding shedding,
    ShopSlots slots,
    ConnectionCap connections,
    AddressBounds bounds,
    RequestsInFlight inHand
)
{
    private static readonly Problem TooManyOfAddress = RateLimits.TooMany(TimeSpan.FromSeconds(2));

    private readonly PendingBodies _waits = new(options);

    public async Task InvokeAsync(HttpContext context)
    {
        // HTTP/2 uses a frame for this, which the server sends.
        if (!HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            connections.HasStreams();
        }
        else if (connections.IsCrowded)
        {
            context.Response.Headers.Connection = "close";
        }

        var connection = context.Features.Get<OpenConnection>();
        var judged = RequestAdmission.TakeJudged(context, connection);
        RequestSlot? place = null;
        ReceivedBody? body = null;
        connection?.Begin();
        try
        {
            // Health checks must answer under load, or the orchestrator kills a process that is only busy, or removes all processes when
            // all are busy.
            if (context.IsServedAt(Exposure.UnderLoad))
            {
                await next(context);
                return;
            }

            var shop = slots.Of(context.Request);
            if (shop >= 0 && !judged && !shedding.Admits(shop, IsForOrder(context.Request), Random.Shared.NextDouble()))
            {
                await TurnAway(context);
                return;
            }

            var address = AddressBounds.SlotOf(context.Connection.RemoteIpAddress, connection);
            place = new RequestSlot(inHand, shop, address);
            var error = place.Take();
            if (error != RequestRejection.None || !TryReceive(context, place, address, out body))
            {
                await (
                    error switch
                    {
                        RequestRejection.OfAll => TurnAway(context),
                        RequestRejection.OfAddress => TooManyOfAddress.ExecuteAsync(context),
                        _ => ReceivedBody.TooMuch.ExecuteAsync(context),
                    }
                );
                return;
            }

            context.Features.Set<IRequestSlot>(place);
            await next(context);
        }
        finally
        {
            body?.Forget();
            place?.Leave();
            connection?.End();
        }
    }

    /// <summary>Counts a body, if there can be one; false: its address sends too much.</summary>
    private bool TryReceive(HttpContext context, RequestSlot place, int address, out ReceivedBody? body)
    {
        body = null;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true })
        {
            return true;
        }

        // The server refuses one that is too large by itself.
        var announced = Math.Min(context.Request.ContentLength ?? 0, options.MaxBodyBytesPerAddress);
        if (!bounds.BodyBytes.TryTake(address, announced))
        {
            return false;
        }

        body = new ReceivedBody(context.Request.Body, place, _waits, bounds.BodyBytes, address, announced);
        context.Request.Body = body;
        return true;
    }

    /// <summary>Changes something, or leads to an order: it goes before who only looks around.</summary>
    private static bool IsForOrder(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || EarlyPath.IsBuying(request.Path.Value);

    private static Task TurnAway(HttpContext context) =>
        Problem
            .Unavailable("busy", BusyAnswer.Detail, TimeSpan.FromSeconds(Random.Shared.Next(1, BusyAnswer.LongestWait + 1)))
            .ExecuteAsync(context);
}
