using Dukaan.Regions;
using Microsoft.Extensions.Options;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStorefrontReplicaGrain"/>
/// <remarks>
/// It asks when its silo's <see cref="VersionBoard"/> says that there is a newer version, which is at once after a change, and when it has
/// asked nothing for a while, in case the word was lost.
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
    private long _version;
    private long _heard;
    private long _askedAt;

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

    /// <summary>Whether what is here may be served without asking.</summary>
    private bool IsTrusted() =>
        time.GetElapsedTime(_askedAt) < (_mark!.Newest > _heard ? options.Value.ReplicaRest : options.Value.ReplicaTrust);

    private async ValueTask<Page?> Ask(PageKey key, long atLeast)
    {
        var (asked, heard) = (time.GetTimestamp(), _mark!.Newest);
        var storefront = GrainFactory.GetGrain<IStorefrontGrain>(this.GetPrimaryKeyString());
        if (_version > 0 && heard <= _version && _pages.Find(key) is { } known)
        {
            var version = await storefront.Version(atLeast, board.Here);
            if (version == _version)
            {
                Asked();
                return known;
            }
        }

        var page = await storefront.GetPage(key, atLeast, board.Here);
        if (page is null)
        {
            DeactivateOnIdle();
            return null;
        }

        if (page.Version != _version)
        {
            _pages.Clear();
            _version = page.Version;
        }

        Asked();
        _pages.Put(key, page);
        return page;

        // What was heard before it asked is dealt with, whether or not it was so: a word that was wrong makes it ask once.
        void Asked() => (_askedAt, _heard) = (asked, Math.Max(heard, _version));
    }
}
