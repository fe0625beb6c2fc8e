using System.Collections.Concurrent;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;
using Dukaan.Web.Sellers;
using Orleans.Runtime;

namespace Dukaan.Web.Orders;

/// <summary>
/// A store's orders as they change, as server-sent events: for the API and, under the session's cookie, the dashboard. Nothing depends on
/// it: a client that was not connected reads the list. Connections are bounded, a slow client is dropped (P9), and a connection ends with
/// the session, the membership or the key that opened it (P7). All end when the process stops.
/// </summary>
public sealed class OrderFeed(
    IGrainFactory grains,
    SellerSession sessions,
    AddressBounds bounds,
    IHostApplicationLifetime lifetime,
    TimeProvider time
)
{
    private const int PerCaller = 10;
    private const int AtOnce = 5_000;

    private static readonly TimeSpan Later = TimeSpan.FromSeconds(15);

    private static readonly Problem TooMany = TooManyConnections($"At most {PerCaller} open connections. Close one and try again.");
    private static readonly Problem TooManyOfAddress = TooManyConnections(
        "Too many open connections from your address. Close one and try again."
    );
    private static readonly Problem TooManyOfStore = TooManyConnections(
        "Too many open connections for this shop. Close one and try again."
    );
    private static readonly Problem Full = Problem.Unavailable("busy", "Too many open connections. Try again in a moment.", Later);

    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _total;

    /// <summary>
    /// Serves until the client disconnects or falls behind, the caller loses access to the store, or the process stops. The route has
    /// already checked access.
    /// </summary>
    public async Task Serve(HttpContext context, string storeId, SignedIn caller)
    {
        if (HeadRequests.Is(context))
        {
            context.Response.ContentType = "text/event-stream";
            return;
        }

        var address = AddressBounds.SlotOf(context);
        var mine = _open.AddOrUpdate(caller.Actor, 1, (_, count) => count + 1);
        var all = Interlocked.Increment(ref _total);
        var isOfAddress = bounds.Feeds.TryTake(address);
        try
        {
            var problem =
                mine > PerCaller ? TooMany
                : !isOfAddress ? TooManyOfAddress
                : all > AtOnce ? Full
                : null;
            await (problem is null ? Stream(context, storeId, caller) : problem.ExecuteAsync(context));
        }
        finally
        {
            if (isOfAddress)
            {
                bounds.Feeds.Give(address);
            }

            Interlocked.Decrement(ref _total);
            if (_open.AddOrUpdate(caller.Actor, 0, (_, count) => count - 1) == 0)
            {
                _open.TryRemove(new KeyValuePair<string, int>(caller.Actor, 0));
            }
        }
    }

    private static Problem TooManyConnections(string detail) =>
        new(StatusCodes.Status429TooManyRequests, "too-many-connections", detail) { RetryAfter = Later };

    private async Task Stream(HttpContext context, string storeId, SignedIn caller)
    {
        // It stays open and is counted here, so it must not take a slot of short requests.
        context.Features.Get<IRequestSlot>()?.Leave();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            using var connection = new OrderFeedConnection(grains, sessions, storeId, caller, time, end);
            await connection.Run(context.Response);
        }
        catch (LimitExceededException) when (!context.Response.HasStarted)
        {
            await TooManyOfStore.ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client disconnected, lost access, or the process stops: all are normal ends.
        }
    }
}
