using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Regions;
using Microsoft.Extensions.Options;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStorefrontGrain"/>
/// <remarks>
/// Its source, the catalog or a regional copy of it, notifies it of each new version, and it notifies the silos on which the shop is
/// visited. The event stream brings changes whose notification was lost: version n + 1 is applied onto n, a gap is filled with a snapshot.
/// Notifications and stream only make changes prompt. What it has not heard of for a moment, it asks for.
/// </remarks>
[ImplicitStreamSubscription(Topics.ProductUpdates)]
public sealed class StorefrontGrain(
    IPageRenderer renderer,
    PageCacheBudget memory,
    SnapshotBoard snapshots,
    IHomeRegions regions,
    EventReader events,
    IOptions<StorefrontOptions> options,
    TimeProvider time
) : Grain, IStorefrontGrain, IStreamSubscriptionObserver, IAsyncObserver<StoreEvent>
{
    private readonly PageCache _pages = new(memory);
    private Watchers<IStorefrontWatcher>? _watchers;
    private CatalogSnapshot? _shop;
    private EmptyActivation? _empty;
    private long _askedAt;
    private long _newest; // that it was notified of; 0: none
    private bool _livesHere;

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _pages.Clear();
        if (_shop is not null)
        {
            snapshots.Remove(this.GetPrimaryKeyString(), _shop, _pages);
        }

        return base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) =>
        await handleFactory.Create<StoreEvent>().ResumeAsync(this);

    public async Task<Page?> GetPage(PageKey key, long atLeast, IStorefrontWatcher? watcher = null)
    {
        Watch(watcher);
        if (await Fresh(atLeast) is not { } shop)
        {
            return null;
        }

        if (_pages.Find(key) is { } known)
        {
            return known.Unpacked(); // the caller may be another process, maybe of the release before
        }

        var page = renderer.Render(shop, key);
        _pages.Put(key, page);
        return page;
    }

    public Task<Page?> Render(PageKey key, long version) =>
        _shop is { } shop && shop.Version >= version ? Task.Run(() => (Page?)renderer.Render(shop, key)) : Task.FromResult<Page?>(null);

    public async Task<long> Version(long atLeast, IStorefrontWatcher? watcher = null)
    {
        Watch(watcher);
        return (await Fresh(atLeast))?.Version ?? 0;
    }

    public Task<CatalogSnapshot?> Snapshot(long atLeast) => Fresh(atLeast);

    public Task Newer(long version)
    {
        _newest = Math.Max(_newest, version);
        return Tell(version);
    }

    public async Task OnNextAsync(StoreEvent item, StreamSequenceToken? token = null)
    {
        using var span = item.Hearing();
        if (_shop is null)
        {
            return; // nobody has visited the shop yet
        }

        if (events.Read<CatalogChanged>(item) is not { } change)
        {
            await Fetch(item.Version);
            return;
        }

        if (change.Version <= _shop.Version)
        {
            return; // known already
        }

        if (change.Version == _shop.Version + 1 && !change.TooMuch)
        {
            Show(CatalogReplay.Apply(_shop, change));
        }
        else
        {
            await Fetch(change.Version);
        }
    }

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;

    private async Task<CatalogSnapshot?> Fresh(long atLeast)
    {
        if (
            _shop is not null
            && _shop.Version >= Math.Max(atLeast, _newest)
            && time.GetElapsedTime(_askedAt) < options.Value.StorefrontTrust
        )
        {
            return _shop;
        }

        var (asked, told) = (time.GetTimestamp(), _newest);
        if (_shop is null || _shop.Version < told || await SourceVersion(atLeast) > _shop.Version)
        {
            await Fetch(atLeast);
        }

        _askedAt = asked;
        if (_newest == told && _shop?.Version < told)
        {
            _newest = _shop.Version; // there is no such version
        }

        if (_shop is null || _empty is not null)
        {
            (_empty ??= new EmptyActivation(this)).Found(_shop is not null);
        }

        return _shop;
    }

    private async Task Fetch(long atLeast)
    {
        if (await (await LivesHere() ? Catalog.Snapshot() : Replica.Snapshot(atLeast)) is { } shop && shop.Version > (_shop?.Version ?? 0))
        {
            Show(shop);
        }
    }

    private void Show(CatalogSnapshot shop)
    {
        if (_shop is not null)
        {
            renderer.Follow(_shop, shop);
        }

        _shop = shop;
        snapshots.Put(this.GetPrimaryKeyString(), shop, _pages);
        _pages.Clear();
        _ = Tell(shop.Version);
    }

    /// <summary>Returns when every silo with a lease knows of this version, or its lease has ended.</summary>
    private Task Tell(long version) =>
        _watchers?.TellAndWait(watcher => watcher.Newer(this.GetPrimaryKeyString(), version), options.Value.ReplicaTrust)
        ?? Task.CompletedTask;

    /// <summary>
    /// Registers a silo for notifications. It registers again while the shop is visited there; otherwise it is dropped after some time.
    /// </summary>
    private void Watch(IStorefrontWatcher? watcher)
    {
        if (watcher is not null)
        {
            _watchers ??= new Watchers<IStorefrontWatcher>(time, options.Value.ReplicaTrust * 4, int.MaxValue);
            _watchers.Add(watcher);
        }
    }

    private async Task<long> SourceVersion(long atLeast) => await (await LivesHere() ? Catalog.Version() : Replica.Version(atLeast));

    /// <summary>
    /// Whether this region is the home of the store; else it has a copy. That does not change while this grain has data of it.
    /// </summary>
    private async ValueTask<bool> LivesHere() => !regions.Many || (_shop is null ? _livesHere = await Catalog.Version() > 0 : _livesHere);

    private IStoreReplicaGrain Replica => GrainFactory.GetGrain<IStoreReplicaGrain>(this.GetPrimaryKeyString());

    private ICatalogGrain Catalog => GrainFactory.GetGrain<ICatalogGrain>(this.GetPrimaryKeyString());
}
