namespace Dukaan.Storefront;

/// <summary>Pages in the order of their last use, linked through themselves: a shop's one page needs no collection around it.</summary>
internal sealed class PageChain
{
    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>The page that was used last; null: there is none.</summary>
    public Place? Newest { get; private set; }

    /// <summary>The page that was not used for the longest time; null: there is none.</summary>
    public Place? Oldest { get; private set; }

    public void Add(Place place)
    {
        (place.Chain, place.Older, place.Newer) = (this, Newest, null);
        if (Newest is { } before)
        {
            before.Newer = place;
        }

        (Newest, Oldest) = (place, Oldest ?? place);
        Size += place.Page.Size;
    }

    public void Remove(Place place)
    {
        var (newer, older) = (place.Newer, place.Older);
        if (newer is null)
        {
            Newest = older;
        }
        else
        {
            newer.Older = older;
        }

        if (older is null)
        {
            Oldest = newer;
        }
        else
        {
            older.Newer = newer;
        }

        (place.Chain, place.Older, place.Newer) = (null, null, null);
        Size -= place.Page.Size;
    }

    public Place? Find(in PageKey key)
    {
        var place = Newest;
        while (place is not null && place.Key != key)
        {
            place = place.Older;
        }

        return place;
    }

    /// <summary>A page in a chain.</summary>
    internal sealed class Place(PageKey key, Page page)
    {
        public PageKey Key => key;

        public Page Page => page;

        /// <summary>Null: it is in none.</summary>
        public PageChain? Chain { get; set; }

        public Place? Newer { get; set; }

        public Place? Older { get; set; }
    }
}
