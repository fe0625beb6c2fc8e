namespace Dukaan.Stores;

/// <summary>A connection that stays open for a seller or an API key. It is notified when their rights change.</summary>
[Alias("access-watcher")]
public interface IAccessWatcher : IGrainObserver
{
    /// <summary>
    /// Sessions, members or keys have changed. The call may be needless, or be lost with a silo, so the receiver checks the rights itself.
    /// </summary>
    [OneWay]
    Task AccessChanged();
}
