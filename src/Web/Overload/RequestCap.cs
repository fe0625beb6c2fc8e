using Dukaan.Web.Http;
using Dukaan.Web.Ops;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Overload;

/// <summary>
/// Bounds how many requests are in hand at once (P9), and of those how many are for one shop, so that a shop whose checkouts wait for something leaves room for the
/// others. One over the limit is turned away before anything is read or looked up, so that those in hand finish in time.
/// </summary>
internal sealed class RequestCap(
    RequestDelegate next, DukaanOptions options, Shedding shedding, ShopSlots slots, ConnectionCap connections)
{
    private readonly int[] _ofShop = new int[ShopSlots.Count];
    private int _inHand;

    public async Task InvokeAsync(HttpContext context)
    {
        var judged = false;
        if (HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            // HTTP/2 has a frame of its own for that, which the server sends.
            if (connections.IsCrowded)
                context.Response.Headers.Connection = "close";
            judged = IsJudged(context.Features);
        }

        // Health must answer under load, or the orchestrator kills what is only busy; and where all are busy, none may count as away.
        if (OpsPaths.Contains(context.Request.Path))
        {
            await next(context);
            return;
        }

        var shop = slots.Of(context.Request);
        if (shop >= 0 && !judged && !shedding.Admits(shop, !IsRead(context.Request.Method), Random.Shared.NextDouble()))
        {
            await TurnAway(context);
            return;
        }

        var place = new Place(this, shop);
        try
        {
            if (Volatile.Read(ref _inHand) > options.MaxRequests || (shop >= 0 && Volatile.Read(ref _ofShop[shop]) > (options.MaxRequests + 1) / 2))
            {
                await TurnAway(context);
                return;
            }

            context.Features.Set<IRequestPlace>(place);
            await next(context);
        }
        finally
        {
            place.Leave();
        }
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static bool IsJudged(IFeatureCollection features)
    {
        if (features.Get<TurnstileReader>() is not { } turnstile)
            return false;

        if (features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
            turnstile.Rearm();
        return turnstile.TakeJudged();
    }

    private static Task TurnAway(HttpContext context) =>
        Problem.Unavailable("busy", BusyAnswer.Detail, TimeSpan.FromSeconds(Random.Shared.Next(1, BusyAnswer.LongestWait + 1))).ExecuteAsync(context);

    private sealed class Place : IRequestPlace
    {
        private readonly int _shop;
        private RequestCap? _cap;

        public Place(RequestCap cap, int shop)
        {
            (_cap, _shop) = (cap, shop);
            Interlocked.Increment(ref cap._inHand);
            if (shop >= 0)
                Interlocked.Increment(ref cap._ofShop[shop]);
        }

        public void Leave()
        {
            if (Interlocked.Exchange(ref _cap, null) is not { } cap)
                return;

            Interlocked.Decrement(ref cap._inHand);
            if (_shop >= 0)
                Interlocked.Decrement(ref cap._ofShop[_shop]);
        }
    }
}
