namespace Dukaan.Storefront;

/// <summary>
/// The versions of the visited stores that this silo was notified of. A stateless worker cannot be notified itself, since a call reaches
/// one of its pool, on some silo. So a storefront notifies the board of every silo that asked it lately, and the replicas read their board
/// for each page. Thread-safe.
/// </summary>
public sealed class VersionBoard : IStorefrontWatcher
{
    private readonly Dictionary<string, VersionMark> _marks = new(StringComparer.Ordinal);
    private volatile IStorefrontWatcher? _here;

    /// <summary>The reference by which storefronts reach it. Null until the silo runs and after it stops: replicas then only ask.</summary>
    public IStorefrontWatcher? Here
    {
        get => _here;
        set => _here = value;
    }

    /// <summary>Registers a reader of the versions of a store. Call <see cref="Leave"/> when it is no longer read.</summary>
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

    /// <summary>The mark of a store, if a replica of it is here.</summary>
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
