namespace Dukaan.Storefront;

/// <summary>A silo on which shops are visited; it is notified of their new versions.</summary>
[Alias("storefront-watcher")]
public interface IStorefrontWatcher : IGrainObserver
{
    /// <summary>
    /// A store has this version. When this returns, this silo serves no older one without asking. It may be called twice or late.
    /// </summary>
    Task Newer(string storeId, long version);
}
