using Dukaan.Regions;

namespace Dukaan.Storefront;

/// <summary>
/// A silo's copy of the pages of one store. It asks the storefront when the <see cref="VersionBoard"/> of its silo has a newer version,
/// which is at once after a change. It also asks when it has not asked for a while, in case the notification was lost. Used by one grain;
/// its calls interleave where they wait for the storefront.
/// </summary>
internal sealed class StorefrontReplica(
    IStorefrontGrain storefront,
    IStoreReplicaGrain copy,
    string storeId,
    IHomeRegions regions,
    PageCacheBudget memory,
    VersionBoard board,
    StorefrontOptions options,
    TimeProvider time
)
{
    private readonly PageCache _pages = new(memory);
    private readonly VersionMark _mark = board.Join(storeId);
    private long _version;
    private long _takenAt; // when this version arrived
    private bool _left;

    /// <summary>As <see cref="IStorefrontReplicasGrain.GetPage"/>.</summary>
    public ValueTask<Page?> GetPage(PageKey key, long atLeast) =>
        _version > 0 && (_version >= atLeast || InventedVersion.Is(atLeast, _version)) && IsTrusted() && _pages.Find(key) is { } page
            ? ValueTask.FromResult<Page?>(page)
            : Ask(key, atLeast);

    /// <summary>As <see cref="IStorefrontReplicasGrain.Version"/>.</summary>
    public async ValueTask<long> Version(long atLeast)
    {
        if (_version > 0 && _version >= atLeast && IsTrusted())
        {
            return _version;
        }

        atLeast = await Reached(atLeast);
        var (asked, heard, here) = (time.GetTimestamp(), _mark.Newest, board.Here);
        var version = await storefront.Version(atLeast, here);
        if (version > 0 && Take(version, asked))
        {
            Lease(asked, heard, here);
        }

        return version;
    }

    /// <summary>The store is not visited here any more.</summary>
    public void Leave()
    {
        _left = true;
        _pages.Clear();
        board.Leave(_mark);
    }

    /// <summary>Whether the cached version may be served without asking.</summary>
    private bool IsTrusted() => _mark.MayServe(_version, options, time);

    /// <summary>
    /// Waits until the copy of another region's store has this version, and returns it, or the newest that there is. The copy's readers
    /// interleave, so nobody else waits; in a turn of the storefront the whole shop would.
    /// </summary>
    private async ValueTask<long> Reached(long atLeast) =>
        !regions.Many || atLeast <= _version || await regions.HomeOf(storeId) is not { } home || home == regions.Here
            ? atLeast
            : Math.Min(atLeast, await copy.Version(atLeast));

    private async ValueTask<Page?> Ask(PageKey key, long atLeast)
    {
        var reached = await Reached(atLeast);
        if (reached < atLeast && reached <= _version && IsTrusted() && _pages.Find(key) is { } newest)
        {
            return newest; // nobody has what the visitor says that they saw
        }

        atLeast = reached;
        var (asked, heard, here) = (time.GetTimestamp(), _mark.Newest, board.Here);
        if (_version > 0 && heard <= _version && _pages.Find(key) is { } known)
        {
            var version = await storefront.Version(atLeast, here);
            if (version == _version && version == known.Version)
            {
                Lease(asked, heard, here);
                return known;
            }
        }

        var page = await storefront.GetPage(key, atLeast, here);
        if (page is not null && Take(page.Version, asked))
        {
            Lease(asked, heard, here);
            _pages.Put(key, page);
        }

        return page;
    }

    /// <summary>Forgets the pages of another version. False: what arrived is not kept, since a later call was answered before.</summary>
    private bool Take(long version, long asked)
    {
        if (!_left && (version > _version || (version < _version && asked > _takenAt)))
        {
            _mark.Lease = null;
            _pages.Clear();
            (_version, _takenAt) = (version, time.GetTimestamp());
        }

        return !_left && version == _version;
    }

    // What was heard before this question is settled by its answer, so news that was wrong costs one question. A silo that cannot be
    // told of changes asks each time.
    private void Lease(long asked, long heard, IStorefrontWatcher? here) =>
        _mark.Lease = here is null ? null : new PageLease(_version, Math.Max(heard, _version), asked);
}
