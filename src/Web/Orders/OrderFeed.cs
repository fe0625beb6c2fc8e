using System.Collections.Concurrent;
using Dukaan.Orders;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;

namespace Dukaan.Web.Orders;

/// <summary>
/// A store's orders as they happen, as server-sent events over one connection: for the API and, under the session's cookie, the dashboard.
/// Nothing depends on it: who was not connected reads the list. Connections are bounded, a client that does not keep up is dropped (P9),
/// and all end when the process stops.
/// </summary>
public sealed class OrderFeed(IGrainFactory grains, IHostApplicationLifetime lifetime, TimeProvider time)
{
    private const int PerCaller = 10;
    private const int AtOnce = 5_000;

    private static readonly Problem TooMany = new(
        StatusCodes.Status429TooManyRequests, "too-many-connections", $"At most {PerCaller} open connections. Close one and try again.")
    {
        RetryAfter = TimeSpan.FromSeconds(15),
    };

    private static readonly Problem Full =
        Problem.Unavailable("busy", "Too many open connections. Try again in a moment.", TimeSpan.FromSeconds(15));

    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _total;

    /// <summary>Serves until the client goes, falls behind, or the process stops. The caller may act for the store: the route has seen to it.</summary>
    public async Task Serve(HttpContext context, string storeId, string actor)
    {
        var mine = _open.AddOrUpdate(actor, 1, (_, count) => count + 1);
        var all = Interlocked.Increment(ref _total);
        try
        {
            if (mine > PerCaller || all > AtOnce)
                await (mine > PerCaller ? TooMany : Full).ExecuteAsync(context);
            else
                await Stream(context, storeId);
        }
        finally
        {
            Interlocked.Decrement(ref _total);
            if (_open.AddOrUpdate(actor, 0, (_, count) => count - 1) == 0)
                _open.TryRemove(new KeyValuePair<string, int>(actor, 0));
        }
    }

    private async Task Stream(HttpContext context, string storeId)
    {
        // It stays open and is counted here: it must not take a place from requests that end.
        context.Features.Get<IRequestPlace>()?.Leave();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            using var connection = new OrderFeedConnection(time);
            await connection.Run(grains, storeId, context.Response, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client went, or the process stops: both are how this ends.
        }
    }
}
