using Dukaan.Regions;
using Microsoft.Extensions.Options;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStorefrontReplicaGrain"/>
/// <remarks>
/// It asks the storefront when the <see cref="VersionBoard"/> of its silo has a newer version, which is at once after a change. It also
/// asks when it has not asked for a while, in case the notification was lost.
/// </remarks>
[StatelessWorker(1)]
public sealed class StorefrontReplicaGrain(
    PageCacheBudget memory,
    VersionBoard board,
    IOptions<StorefrontOptions> options,
    TimeProvider time
) : Grain, IStorefrontReplicaGrain
{
    private readonly PageCache _pages = new(memory);
    private VersionMark? _mark;
    private EmptyActivation? _empty;
    private long _version;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _mark = board.Join(this.GetPrimaryKeyString());
        return base.OnActivateAsync(cancellationToken);
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _pages.Clear();
        if (_mark is { } mark)
        {
            board.Leave(mark);
        }

        return base.OnDeactivateAsync(reason, cancellationToken);
    }

    public ValueTask<Page?> GetPage(PageKey key, long atLeast) =>
        _version > 0 && (_version >= atLeast || InventedVersion.Is(atLeast, _version)) && IsTrusted() && _pages.Find(key) is { } page
            ? ValueTask.FromResult<Page?>(page)
            : Ask(key, atLeast);

    public async ValueTask<long> Version(long atLeast)
    {
        if (_version > 0 && _version >= atLeast && IsTrusted())
        {
            return _version;
        }

        var (asked, heard, here) = (time.GetTimestamp(), _mark!.Newest, board.Here);
        var version = await GrainFactory.GetGrain<IStorefrontGrain>(this.GetPrimaryKeyString()).Version(atLeast, here);
        if (version == 0)
        {
            (_empty ??= new EmptyActivation(this)).Found(false);
            return 0;
        }

        Take(version);
        Lease(asked, heard, here);
        return version;
    }

    /// <summary>Whether the cached version may be served without asking.</summary>
    private bool IsTrusted() => _mark!.MayServe(_version, options.Value, time);

    private async ValueTask<Page?> Ask(PageKey key, long atLeast)
    {
        var (asked, heard, here) = (time.GetTimestamp(), _mark!.Newest, board.Here);
        var storefront = GrainFactory.GetGrain<IStorefrontGrain>(this.GetPrimaryKeyString());
        if (_version > 0 && heard <= _version && _pages.Find(key) is { } known)
        {
            var version = await storefront.Version(atLeast, here);
            if (version == _version)
            {
                Lease(asked, heard, here);
                return known;
            }
        }

        var page = await storefront.GetPage(key, atLeast, here);
        if (page is null)
        {
            (_empty ??= new EmptyActivation(this)).Found(false);
            return null;
        }

        Take(page.Version);
        Lease(asked, heard, here);
        _pages.Put(key, page);
        return page;
    }

    /// <summary>Forgets the pages of another version.</summary>
    private void Take(long version)
    {
        _empty?.Found(true);
        if (version != _version)
        {
            _mark!.Lease = null;
            _pages.Clear();
            _version = version;
        }
    }

    // What was heard before this question is settled by its answer, so news that was wrong costs one question. A silo that cannot be
    // told of changes asks each time.
    private void Lease(long asked, long heard, IStorefrontWatcher? here) =>
        _mark!.Lease = here is null ? null : new PageLease(_version, Math.Max(heard, _version), asked);
}
