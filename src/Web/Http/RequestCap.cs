using Dukaan.Web.Ops;

namespace Dukaan.Web.Http;

/// <summary>
/// Bounds how many requests are in hand at once (P9). One over the limit is turned away before anything is read or looked up, so that
/// those in hand finish in time.
/// </summary>
public sealed class RequestCap(RequestDelegate next, DukaanOptions options)
{
    private static readonly Problem Full = Problem.Unavailable("busy", "Too many requests at once. Try again in a moment.", TimeSpan.FromSeconds(1));
    private int _inHand;

    public async Task InvokeAsync(HttpContext context)
    {
        // Health must answer under load, or the orchestrator kills what is only busy; and where all are busy, none may count as away.
        if (OpsPaths.Contains(context.Request.Path))
        {
            await next(context);
            return;
        }

        var place = new Place(this);
        try
        {
            if (Volatile.Read(ref _inHand) > options.MaxRequests)
            {
                await Full.ExecuteAsync(context);
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

    private sealed class Place : IRequestPlace
    {
        private RequestCap? _cap;

        public Place(RequestCap cap)
        {
            _cap = cap;
            Interlocked.Increment(ref cap._inHand);
        }

        public void Leave()
        {
            if (Interlocked.Exchange(ref _cap, null) is { } cap)
                Interlocked.Decrement(ref cap._inHand);
        }
    }
}
