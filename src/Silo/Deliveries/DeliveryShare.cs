namespace Dukaan.Silo.Deliveries;

/// <summary>Limits the deliveries in flight of each target and each store, so that slow ones do not take the slots of others.</summary>
internal sealed class DeliveryShare
{
    private DeliveryShare(int perTarget, int perStore, IEnumerable<Delivery> underWay)
    {
        (PerTarget, PerStore) = (perTarget, perStore);
        foreach (var delivery in underWay)
        {
            Targets[delivery.Target] = Targets.GetValueOrDefault(delivery.Target) + 1;
            Stores[delivery.Event.StoreId] = Stores.GetValueOrDefault(delivery.Event.StoreId) + 1;
        }
    }

    /// <summary>How many are in flight to each target.</summary>
    public Dictionary<string, int> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of each store.</summary>
    public Dictionary<string, int> Stores { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> FullTargets => Targets.Where(target => target.Value >= PerTarget).Select(target => target.Key);

    public IEnumerable<string> FullStores => Stores.Where(store => store.Value >= PerStore).Select(store => store.Key);

    public int PerTarget { get; }

    public int PerStore { get; }

    /// <param name="deliverer">Gives the limits.</param>
    /// <param name="underWay">The deliveries in flight.</param>
    /// <param name="slow">Stores with a lower limit.</param>
    public static DeliveryShare Of(IDeliverer deliverer, IEnumerable<Delivery> underWay, IEnumerable<string> slow)
    {
        var share = new DeliveryShare(deliverer.AtOncePerTarget, deliverer.AtOncePerStore, underWay);
        foreach (var store in slow)
        {
            share.Stores[store] = share.Stores.GetValueOrDefault(store) + deliverer.AtOncePerStore - deliverer.AtOncePerSlowStore;
        }

        foreach (var target in deliverer.Full)
        {
            share.Targets[target] = share.PerTarget;
        }

        return share;
    }

    /// <summary>Whether these fill up a target or a store: what is due next may belong to another one.</summary>
    public bool IsAnyFullWith(IReadOnlyCollection<Delivery> claimed) =>
        claimed.CountBy(each => each.Target).Any(target => target.Value + Targets.GetValueOrDefault(target.Key) >= PerTarget)
        || claimed.CountBy(each => each.Event.StoreId).Any(store => store.Value + Stores.GetValueOrDefault(store.Key) >= PerStore);
}
