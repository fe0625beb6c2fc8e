using Dukaan.Catalog;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// The best sellers. They are sent to the catalog after some orders and not after each, since each time makes new pages. Nothing depends on
/// them, so what a crash loses is sent with the next order.
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The best sellers could not be sent to the catalog; later orders send them again.")]
    private partial void LogUntold(Exception failure);
}
