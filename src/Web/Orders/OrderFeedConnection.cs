using System.Text.Json;
using System.Threading.Channels;
using Dukaan.Orders;
using Dukaan.Web.Http;
using Orleans.Runtime;

namespace Dukaan.Web.Orders;

/// <summary>One open connection: watches the store's order book and writes what it is told. The book is asked again before it forgets.</summary>
internal sealed class OrderFeedConnection(TimeProvider time) : IOrderWatcher, IDisposable
{
    /// <summary>A comment this often keeps proxies from closing the connection, and tells us when the client has gone.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Every eighth heartbeat, so every two minutes: the book remembers a watcher for five.</summary>
    private const int HeartbeatsPerWatch = 8;

    private const int Waiting = 100;

    // A null is a heartbeat. Beyond the bound nothing is dropped silently: the connection ends, and the client reads the list anew.
    private readonly Channel<OrderSummary?> _news = Channel.CreateBounded<OrderSummary?>(
        new BoundedChannelOptions(Waiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private ITimer? _timer;

    public Task Changed(OrderSummary order)
    {
        if (!_news.Writer.TryWrite(order))
            _news.Writer.TryComplete();
        return Task.CompletedTask;
    }

    public async Task Run(IGrainFactory grains, string storeId, HttpResponse response, CancellationToken end)
    {
        var book = grains.GetGrain<IOrderBookGrain>(storeId);
        var watcher = grains.CreateObjectReference<IOrderWatcher>(this);
        try
        {
            await book.Watch(watcher);
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no";
            await response.WriteAsync("retry: 3000\nevent: ready\ndata: {}\n\n", end);
            await response.Body.FlushAsync(end);
            _timer = time.CreateTimer(_ => _news.Writer.TryWrite(null), null, Heartbeat, Heartbeat);

            var heartbeats = 0;
            await foreach (var order in _news.Reader.ReadAllAsync(end))
            {
                if (order is null && ++heartbeats % HeartbeatsPerWatch == 0)
                    await book.Watch(watcher);
                await response.WriteAsync(order is null ? ": \n\n" : EventOf(order), end);
                await response.Body.FlushAsync(end);
            }
        }
        finally
        {
            await Forget(book, watcher);
            grains.DeleteObjectReference<IOrderWatcher>(watcher);
        }
    }

    public void Dispose() => _timer?.Dispose();

    private static string EventOf(OrderSummary order) =>
        $"id: {order.Id}:{order.Version}\nevent: {(order.Version == 1 ? "order.placed" : "order.changed")}\n" +
        $"data: {JsonSerializer.Serialize(OrderSummaryBody.Of(order), ApiJson.Options)}\n\n";

    private static async Task Forget(IOrderBookGrain book, IOrderWatcher watcher)
    {
        try
        {
            await book.Unwatch(watcher);
        }
        catch (Exception e) when (e is OrleansException or TimeoutException)
        {
            // The book forgets a watcher that does not ask again, so nothing is left behind.
        }
    }
}
