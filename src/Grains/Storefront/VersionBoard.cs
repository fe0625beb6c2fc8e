namespace Dukaan.Storefront;

/// <summary>
/// What this silo has been told of the versions of the stores that are visited on it. A stateless worker cannot be told itself, since a
/// message to it reaches one of its pool, on some silo. So a storefront tells the board of every silo that has asked it lately, and the
/// replicas look at their board with each page. Thread-safe.
/// </summary>
public sealed class VersionBoard : IStorefrontWatcher
{
    private readonly Dictionary<string, VersionMark> _marks = new(StringComparer.Ordinal);
    private volatile IStorefrontWatcher? _here;

    /// <summary>How storefronts reach it; null until the silo runs and once it stops: replicas then learn by asking alone.</summary>
    public IStorefrontWatcher? Here
    {
        get => _here;
        set => _here = value;
    }

    /// <summary>Where a store's news will stand. <see cref="Leave"/> when it is not looked at any more.</summary>
    public VersionMark Join(string storeId)
    {
        lock (_marks)
        {
            if (!_marks.TryGetValue(storeId, out var mark))
            {
                _marks[storeId] = mark = new VersionMark(storeId);
            }

            mark.Readers++;
            return mark;
        }
    }

    /// <summary>Where a store's news stands, if a replica of it is here.</summary>
    public VersionMark? Find(string storeId)
    {
        lock (_marks)
        {
            return _marks.GetValueOrDefault(storeId);
        }
    }

    public void Leave(VersionMark mark)
    {
        lock (_marks)
        {
            if (--mark.Readers == 0)
            {
                mark.Lease = null;
                _marks.Remove(mark.StoreId);
            }
        }
    }

    public Task Newer(string storeId, long version)
    {
        lock (_marks)
        {
            _marks.GetValueOrDefault(storeId)?.Raise(version);
        }

        return Task.CompletedTask;
    }
}
