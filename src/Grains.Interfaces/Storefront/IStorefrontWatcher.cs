namespace Dukaan.Storefront;

/// <summary>A silo on which shops are visited: it is told of their new versions.</summary>
[Alias("storefront-watcher")]
public interface IStorefrontWatcher : IGrainObserver
{
    /// <summary>A store's storefront shows this version now. It may come twice, late or never: whoever hears of it asks.</summary>
    [OneWay]
    Task Newer(string storeId, long version);
}
