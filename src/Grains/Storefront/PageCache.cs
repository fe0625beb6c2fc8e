namespace Dukaan.Storefront;

/// <summary>
/// The cache of the rendered pages of one store, packed, within a budget of bytes. A page that was asked for once is new; asked for again,
/// it is kept. New pages have a quarter of the budget, so that a crawler that asks for every page there is, and for many that do not exist,
/// does not evict the pages that people visit. Used by one grain, one turn at a time.
/// </summary>
public sealed class PageCache(PageCacheBudget memory)
{
    /// <summary>So many pages are found by looking at each; most shops have fewer, and need no dictionary.</summary>
    private const int Few = 8;

    private PageChain _newcomers = new();
    private PageChain _kept = new();
    private Dictionary<PageKey, PageChain.Place>? _places; // null: there are few
    private int _count;

    /// <summary>In bytes.</summary>
    public long Size => _newcomers.Size + _kept.Size;

    /// <summary>The page, packed.</summary>
    public Page? Find(PageKey key)
    {
        if (Place(key) is not { } place)
        {
            return null;
        }

        place.Chain!.Remove(place);
        _kept.Add(place);
        return place.Page;
    }

    public void Put(PageKey key, Page page)
    {
        page = page.Packed();
        if (Place(key) is { } before)
        {
            Remove(before);
        }

        var newMost = memory.PerStore / 4;
        if (page.Size > newMost)
        {
            return;
        }

        Add(new PageChain.Place(key, page));
        while (_newcomers.Size > newMost)
        {
            Remove(_newcomers.Oldest!);
        }

        while (Size > memory.PerStore || (memory.IsFull && _count > 1))
        {
            Remove((_kept.Oldest ?? _newcomers.Oldest)!);
        }
    }

    public void Clear()
    {
        memory.Give(Size);
        (_newcomers, _kept, _places, _count) = (new PageChain(), new PageChain(), null, 0);
    }

    private PageChain.Place? Place(in PageKey key) =>
        _places is { } places ? places.GetValueOrDefault(key) : _newcomers.Find(key) ?? _kept.Find(key);

    private void Add(PageChain.Place place)
    {
        _newcomers.Add(place);
        _count++;
        memory.Take(place.Page.Size);
        if (_places is not null)
        {
            _places[place.Key] = place;
        }
        else if (_count > Few)
        {
            _places = All().ToDictionary(each => each.Key);
        }
    }

    private IEnumerable<PageChain.Place> All()
    {
        foreach (var chain in (PageChain[])[_newcomers, _kept])
        {
            for (var place = chain.Newest; place is not null; place = place.Older)
            {
                yield return place;
            }
        }
    }

    private void Remove(PageChain.Place place)
    {
        place.Chain!.Remove(place);
        _places?.Remove(place.Key);
        _count--;
        memory.Give(place.Page.Size);
    }
}
