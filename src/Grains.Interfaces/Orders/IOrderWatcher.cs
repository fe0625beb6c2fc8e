namespace Dukaan.Orders;

/// <summary>Receives a store's orders as they change, for a dashboard's open connection.</summary>
[Alias("order-watcher")]
public interface IOrderWatcher : IGrainObserver
{
    /// <summary>An order at version 1 was just placed; at a later version it changed.</summary>
    [OneWay]
    Task Changed(OrderSummary order);
}
