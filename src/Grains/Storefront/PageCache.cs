namespace Dukaan.Storefront;

/// <summary>
/// The cache of the rendered pages of one store, within a budget of bytes. A page that was asked for once is new; asked for again, it is
/// kept. New pages have a quarter of the budget, so that a crawler that asks for every page there is, and for many that do not exist, does
/// not evict the pages that people visit. Used by one grain, one turn at a time.
/// </summary>
public sealed class PageCache(PageCacheBudget memory)
{
    private readonly Dictionary<PageKey, LinkedListNode<Place>> _places = [];
    private readonly LinkedList<Place> _newcomers = [];
    private readonly LinkedList<Place> _kept = [];
    private long _newBytes;
    private long _keptBytes;

    /// <summary>In bytes.</summary>
    public long Size => _newBytes + _keptBytes;

    public Page? Find(PageKey key)
    {
        if (!_places.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node.List == _newcomers)
        {
            _newBytes -= node.Value.Page.Size;
            _keptBytes += node.Value.Page.Size;
        }

        node.List!.Remove(node);
        _kept.AddFirst(node);
        return node.Value.Page;
    }

    public void Put(PageKey key, Page page)
    {
        Remove(key);
        var newMost = memory.PerStore / 4;
        if (page.Size > newMost)
        {
            return;
        }

        _places[key] = _newcomers.AddFirst(new Place(key, page));
        _newBytes += page.Size;
        memory.Take(page.Size);
        while (_newBytes > newMost)
        {
            Remove(_newcomers.Last!.Value.Key);
        }

        while (Size > memory.PerStore || (memory.IsFull && _places.Count > 1))
        {
            Remove((_kept.Last ?? _newcomers.Last)!.Value.Key);
        }
    }

    public void Clear()
    {
        memory.Give(Size);
        _places.Clear();
        _newcomers.Clear();
        _kept.Clear();
        (_newBytes, _keptBytes) = (0, 0);
    }

    private void Remove(PageKey key)
    {
        if (!_places.Remove(key, out var node))
        {
            return;
        }

        var size = node.Value.Page.Size;
        if (node.List == _newcomers)
        {
            _newBytes -= size;
        }
        else
        {
            _keptBytes -= size;
        }

        node.List!.Remove(node);
        memory.Give(size);
    }

    private sealed record Place(PageKey Key, Page Page);
}
