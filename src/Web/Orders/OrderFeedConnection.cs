using System.Text.Json;
using System.Threading.Channels;
using Dukaan.Orders;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Orleans.Runtime;

namespace Dukaan.Web.Orders;

/// <summary>
/// One open connection: watches the store's order book and writes its events while its caller has access. The grains that decide access
/// notify it of changes at once. In case a notification is lost with a silo, access is also checked every second. The subscriptions are
/// renewed before the grains forget them.
/// </summary>
internal sealed class OrderFeedConnection(
    IGrainFactory grains,
    SellerSession sessions,
    string storeId,
    SignedIn caller,
    TimeProvider time,
    CancellationTokenSource end
) : IOrderWatcher, IAccessWatcher, IDisposable
{
    /// <summary>How often access is checked.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>A comment every 15 seconds keeps proxies from closing the connection, and detects that the client has gone.</summary>
    private const int BeatsPerComment = 15;

    /// <summary>Every two minutes, since the grains remember a watcher for five.</summary>
    private const int BeatsPerWatch = 120;

    private const int Waiting = 100;

    // A null is a heartbeat, or several that were not read yet. Beyond the bound nothing is dropped silently: the connection ends, and the
    // client reads the list anew.
    private readonly Channel<OrderSummary?> _news = Channel.CreateBounded<OrderSummary?>(
        new BoundedChannelOptions(Waiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait }
    );

    private readonly IOrderBookGrain _book = grains.GetGrain<IOrderBookGrain>(storeId);
    private readonly IStoreGrain _store = grains.GetGrain<IStoreGrain>(storeId);
    private readonly ISellerGrain? _seller = caller.IsApiKey ? null : grains.GetGrain<ISellerGrain>(caller.SellerId);
    private ITimer? _timer;
    private int _beats;

    public Task Changed(OrderSummary order)
    {
        if (!_news.Writer.TryWrite(order))
        {
            _news.Writer.TryComplete();
        }

        return Task.CompletedTask;
    }

    public async Task AccessChanged()
    {
        if (!await sessions.MayStill(caller, storeId, Permission.ReadOrders))
        {
            await End();
        }
    }

    public async Task Run(HttpResponse response)
    {
        var (watcher, access) = (grains.CreateObjectReference<IOrderWatcher>(this), grains.CreateObjectReference<IAccessWatcher>(this));
        try
        {
            await Watch(watcher, access);
            await CheckAccess();
            _timer = time.CreateTimer(_ => NoteBeat(), null, Beat, Beat);
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no";
            await response.WriteAsync("retry: 3000\nevent: ready\ndata: {}\n\n", end.Token);
            await response.Body.FlushAsync(end.Token);

            var (sinceWatch, sinceComment) = (0, 0);
            await foreach (var order in _news.Reader.ReadAllAsync(end.Token))
            {
                if (order is null)
                {
                    var beats = Interlocked.Exchange(ref _beats, 0);
                    (sinceWatch, sinceComment) = (sinceWatch + beats, sinceComment + beats);
                    if (sinceWatch >= BeatsPerWatch)
                    {
                        sinceWatch = 0;
                        await Watch(watcher, access);
                    }

                    await CheckAccess();
                    if (sinceComment < BeatsPerComment)
                    {
                        continue;
                    }
                }

                sinceComment = 0;
                await response.WriteAsync(order is null ? ": \n\n" : EventOf(order), end.Token);
                await response.Body.FlushAsync(end.Token);
            }
        }
        finally
        {
            await Forget(watcher, access);
            grains.DeleteObjectReference<IOrderWatcher>(watcher);
            grains.DeleteObjectReference<IAccessWatcher>(access);
        }
    }

    public void Dispose() => _timer?.Dispose();

    private void NoteBeat()
    {
        if (Interlocked.Increment(ref _beats) == 1)
        {
            _news.Writer.TryWrite(null);
        }
    }

    private static string EventOf(OrderSummary order) =>
        $"id: {order.Id}:{order.Version}\nevent: {(order.Version == 1 ? "order.placed" : "order.changed")}\n"
        + $"data: {JsonSerializer.Serialize(OrderSummaryBody.Of(order), ApiJson.Options)}\n\n";

    private async Task Watch(IOrderWatcher watcher, IAccessWatcher access)
    {
        Caller.Set(storeId, caller.Actor);
        await _book.Watch(watcher);
        await _store.WatchAccess(access);
        if (_seller is not null)
        {
            await _seller.WatchAccess(access);
        }
    }

    private async Task CheckAccess()
    {
        if (!await sessions.MayStill(caller, storeId, Permission.ReadOrders))
        {
            await End();
        }

        end.Token.ThrowIfCancellationRequested();
    }

    private async Task End()
    {
        try
        {
            await end.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has ended already.
        }
    }

    private async Task Forget(IOrderWatcher watcher, IAccessWatcher access)
    {
        try
        {
            Caller.Set(storeId, caller.Actor);
            await _book.Unwatch(watcher);
            await _store.UnwatchAccess(access);
            if (_seller is not null)
            {
                await _seller.UnwatchAccess(access);
            }
        }
        catch (Exception e) when (e is OrleansException or TimeoutException)
        {
            // The grains forget a watcher that is not renewed, so nothing is left behind.
        }
    }
}
