using Dukaan.Catalog;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// What sells. The catalog is told after some orders and not of each, since each time makes new pages. Nobody decides by it, so what a
/// crash loses is told with the next order.
/// </summary>
public sealed partial class OrderBookGrain
{
    private static readonly TimeSpan BetweenTold = TimeSpan.FromMinutes(30);

    private IGrainTimer? _tellsSold;

    private void WillTellSold() =>
        _tellsSold ??= this.RegisterGrainTimer(
            TellSold,
            new GrainTimerCreationOptions(BetweenTold, Timeout.InfiniteTimeSpan) { KeepAlive = true }
        );

    private async Task TellSold()
    {
        _tellsSold?.Dispose();
        _tellsSold = null;
        try
        {
            await GrainFactory.GetGrain<ICatalogGrain>(StoreId).ShowSold(_cache.Sold());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogUntold(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The catalog could not be told what sells; it is told with the next orders.")]
    private partial void LogUntold(Exception failure);
}
