namespace Dukaan.Stores;

/// <summary>Something that stays open for a seller or an API key: it is told when what they may do has changed.</summary>
[Alias("access-watcher")]
public interface IAccessWatcher : IGrainObserver
{
    /// <summary>
    /// Sessions, members or keys are others than before. It may come for nothing, or with a silo that is lost never: whoever hears of it
    /// asks.
    /// </summary>
    [OneWay]
    Task AccessChanged();
}
