namespace Dukaan.Storefront;

/// <inheritdoc cref="IStorefrontReplicaGrain"/>
[StatelessWorker(1)]
public sealed class StorefrontReplicaGrain(PageMemory memory, TimeProvider time) : Grain, IStorefrontReplicaGrain
{
    private readonly PageShelf _pages = new(memory);
    private long _version;
    private long _askedAt;

    /// <summary>How long it serves without asking.</summary>
    private static TimeSpan Trusted { get; } = TimeSpan.FromMilliseconds(750);

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _pages.Clear();
        return base.OnDeactivateAsync(reason, cancellationToken);
    }

    public ValueTask<Page?> GetPage(PageKey key, long atLeast) =>
        _version > 0 && _version >= atLeast && time.GetElapsedTime(_askedAt) < Trusted && _pages.Find(key) is { } page
            ? ValueTask.FromResult<Page?>(page)
            : Ask(key, atLeast);

    private async ValueTask<Page?> Ask(PageKey key, long atLeast)
    {
        var asked = time.GetTimestamp();
        var storefront = GrainFactory.GetGrain<IStorefrontGrain>(this.GetPrimaryKeyString());
        if (_version > 0 && _pages.Find(key) is { } known)
        {
            var version = await storefront.Version(atLeast);
            if (version == _version)
            {
                _askedAt = asked;
                return known;
            }
        }

        var page = await storefront.GetPage(key, atLeast);
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

        _askedAt = asked;
        _pages.Put(key, page);
        return page;
    }
}
