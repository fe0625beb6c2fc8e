namespace Dukaan.Storefront;

/// <summary>A silo on which shops are visited: it is told of their new versions.</summary>
[Alias("storefront-watcher")]
public interface IStorefrontWatcher : IGrainObserver
{
    /// <summary>
    /// There is this version of a store. When it returns, this silo serves no older one without asking. It may come twice or late.
    /// </summary>
    Task Newer(string storeId, long version);
}
