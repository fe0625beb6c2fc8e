namespace Dukaan.Orders;

/// <summary>Is told of a store's orders as they change: a dashboard's open connection.</summary>
[Alias("order-watcher")]
public interface IOrderWatcher : IGrainObserver
{
    /// <summary>The first time an order is seen (version 1) it was placed; else it changed.</summary>
    [OneWay]
    Task Changed(OrderSummary order);
}
