using System.Diagnostics.CodeAnalysis;
using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Items;
using Dukaan.Saving;
using Dukaan.Storefront;
using Dukaan.Stores;
using Microsoft.Extensions.Logging;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Dukaan.Regions;

/// <inheritdoc cref="IStoreReplicaGrain"/>
/// <remarks>
/// It applies version n + 1 onto n and ignores versions that it has. Anything else (a gap, a newer schema, an unreadable event) is repaired
/// with a snapshot from the home region. So nothing depends on events arriving, in order or at all: a copy that has heard nothing for a
/// second asks. Readers interleave and never wait for the database; writers run one at a time.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to free.")]
[ImplicitStreamSubscription(Topics.Abroad + Topics.ProductUpdates)]
public sealed partial class StoreReplicaGrain(
    [PersistentState("replica", Storages.Domain)] IPersistentState<SavedReplica> storage,
    IHomeRegions regions,
    ReplicaMeter meter,
    TimeProvider time,
    ILogger<StoreReplicaGrain> logger
) : SavedGrain<SavedReplica>(storage), IStoreReplicaGrain, IStreamSubscriptionObserver, IAsyncObserver<StoreEvent>
{
    /// <summary>The newest schema of <see cref="CatalogChanged"/> that this program reads.</summary>
    public const int Schema = 1;

    private const string WrongHome = "wrong-home";

    private readonly SemaphoreSlim _writing = new(1);
    private CatalogSnapshot? _shop;
    private CatalogBook? _book; // of _shop, or of the one before
    private EmptyActivation? _empty;
    private TaskCompletionSource _shown = new();
    private Task? _asking;
    private long? _heardAt;
    private long? _newestAt; // when the home said that it has nothing newer than this copy
    private long _newest; // the version of the copy then
    private bool _isRead; // since it was activated: without visitors, no storefront needs to be notified

    /// <summary>After so long without an event, it asks the home.</summary>
    private static TimeSpan Silence { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a seller's own change, which they saw elsewhere, may take to arrive before the home is asked.</summary>
    private static TimeSpan OnItsWay { get; } = TimeSpan.FromMilliseconds(200);

    private string StoreId => this.GetPrimaryKeyString();

    /// <summary>
    /// Whether a visitor waited without success for a newer version a moment ago. Anybody can say that they saw one, so at most one visitor
    /// a second waits for a version that no region has.
    /// </summary>
    private bool IsNewest => _newestAt is { } at && _newest == _shop?.Version && time.GetElapsedTime(at) < Silence;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _shop = Current.Read();
        ForgetRows();
    }

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) =>
        await handleFactory.Create<StoreEvent>().ResumeAsync(this);

    public async Task<CatalogSnapshot?> Snapshot(long atLeast)
    {
        _isRead = true;
        if (_shop is null)
        {
            await Ask();
            (_empty ??= new EmptyActivation(this)).Found(_shop is not null);
        }
        else if (_shop.Version < atLeast)
        {
            if (!IsNewest && (InventedVersion.Is(atLeast, _shop.Version) || !await Arrives(atLeast)))
            {
                await TryAsk();
                if (_shop.Version < atLeast)
                {
                    (_newest, _newestAt) = (_shop.Version, time.GetTimestamp());
                }
            }
        }
        else if (_heardAt is not { } heard || time.GetElapsedTime(heard) >= Silence)
        {
            // This visitor is served the copy; the next one gets the home's answer.
            _ = TryAsk();
        }

        return _shop;
    }

    public async Task<long> Version(long atLeast) => (await Snapshot(atLeast))?.Version ?? 0;

    public async Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines) =>
        await Snapshot(0) is { } shop ? BookOf(shop).Quote(lines) : Error.NotFound("shop");

    public async Task<ProductChange?> Product(string productId) => await Snapshot(0) is { } shop ? BookOf(shop).Describe(productId) : null;

    public Task Heal(string home, long version) => version > (_shop?.Version ?? 0) ? Fetch(home) : Task.CompletedTask;

    public async Task OnNextAsync(StoreEvent item, StreamSequenceToken? token = null)
    {
        using var span = item.Hearing();
        if (await Applied(item) is not { } problem)
        {
            _heardAt = time.GetTimestamp();
            return;
        }

        // The home of a store never changes: another region that claims to be it is not asked.
        var home = Current.Home ?? (problem == WrongHome ? regions.Here : item.Region);
        LogProblem(problem, StoreId, item.Version, _shop?.Version ?? 0, item.Region, home);
        meter.Problem(problem);
        try
        {
            if (home != regions.Here)
            {
                await Fetch(home);
            }
        }
        catch (RegionAwayException e)
        {
            // Asked again at the next visit and at the next event.
            meter.Problem("home-away");
            LogAway(e, StoreId, home);
            _heardAt = null;
        }
    }

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;

    private CatalogBook BookOf(CatalogSnapshot shop) =>
        _book is { } book && ReferenceEquals(book.Shop, shop) ? book : _book = new CatalogBook(shop);

    /// <summary>Null where the event was applied, or is known; else why it cannot be applied.</summary>
    private async Task<string?> Applied(StoreEvent item)
    {
        if (Current.Home is { } home ? home != item.Region : await IsOurs())
        {
            return WrongHome;
        }

        if (item.Schema > Schema)
        {
            return "schema";
        }

        if (item.As<CatalogChanged>() is not { } change)
        {
            return "unreadable";
        }

        await _writing.WaitAsync();
        try
        {
            if (change.Version <= _shop?.Version)
            {
                meter.Changed("known");
                return null;
            }

            if (change.TooMuch || change.Version != (_shop?.Version ?? 0) + 1 || (_shop is null && change.Store is null))
            {
                return "gap";
            }

            await Keep(item.Region, CatalogReplay.Apply(_shop, change), SavedCatalog.RowsOf(change));
            meter.Changed("applied");
            return null;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Whether this region writes the store. Asked until something was copied.</summary>
    private async Task<bool> IsOurs() => await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Version() > 0;

    /// <summary>Whether the version is likely to arrive by event within the time that a reader may wait.</summary>
    private async Task<bool> Arrives(long version)
    {
        var began = time.GetTimestamp();
        while (_shop!.Version < version)
        {
            var left = OnItsWay - time.GetElapsedTime(began);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            await _shown
                .Task.WaitAsync(left, time)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        return true;
    }

    private async Task TryAsk()
    {
        try
        {
            await Ask();
        }
        catch (RegionAwayException e)
        {
            meter.Problem("home-away");
            LogAway(e, StoreId, Current.Home ?? "");
            _heardAt = time.GetTimestamp(); // it asks again a second later
        }
    }

    /// <summary>Asks the home for its version. Callers that ask at the same time share one question.</summary>
    private async Task Ask()
    {
        var asking = _asking ??= AskHome();
        try
        {
            await asking;
        }
        finally
        {
            _asking = null;
        }
    }

    private async Task AskHome()
    {
        var asked = time.GetTimestamp();
        var home = Current.Home ?? await regions.HomeOf(StoreId);
        if (home is not null && home != regions.Here && (_shop is null || await regions.Version(home, StoreId) > _shop.Version))
        {
            await Fetch(home);
        }

        _heardAt = asked;
    }

    private async Task Fetch(string home)
    {
        if (await regions.Snapshot(home, StoreId) is not { } snapshot)
        {
            LogUnknown(StoreId, home);
            meter.Problem("unknown-store");
            return;
        }

        await _writing.WaitAsync();
        try
        {
            if (snapshot.Version > (_shop?.Version ?? 0))
            {
                await Keep(home, snapshot, SavedReplica.RowsBetween(_shop, snapshot));
                meter.Changed("snapshot");
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task Keep(string home, CatalogSnapshot next, IEnumerable<RowChange> rows)
    {
        var (before, now) = (_shop is null ? [] : NamesOf(_shop.Store), NamesOf(next.Store));
        await Save(
            Current with
            {
                Home = home,
                Version = next.Version,
                Store = next.Store,
                Terms = next.Terms,
                Search = next.Search,
                Front = next.Front,
                AsOf = next.AsOf,
            },
            rows: [.. rows]
        );
        _shop = next;
        var shown = _shown;
        _shown = new TaskCompletionSource();
        shown.SetResult();
        if (_isRead)
        {
            GrainFactory.GetGrain<IStorefrontGrain>(StoreId).Newer(next.Version).Ignore(); // only makes it prompt: the storefront asks too
        }

        // So that links work here also while the region that keeps names is away.
        foreach (var name in now.Except(before))
        {
            await Name(name).Learn(name, StoreId, home);
        }

        // A former slug still leads to the shop. A domain that the shop no longer has may belong to another one.
        foreach (var name in before.Except(now).Where(StoreName.IsDomain))
        {
            await Name(name).Forget(StoreId);
        }
    }

    private static string[] NamesOf(StoreProfile store) => [store.Slug, .. store.Domains];

    private IStoreNameGrain Name(string name) => GrainFactory.GetGrain<IStoreNameGrain>(StoreName.Key(name));

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "An event ({Problem}) of store {StoreId}, version {Version} onto {Has}, from {Region}, cannot be applied; a snapshot "
            + "from {Home} heals it"
    )]
    private partial void LogProblem(string problem, string storeId, long version, long has, string region, string home);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Home} has no store {StoreId}; its event is ignored")]
    private partial void LogUnknown(string storeId, string home);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The home {Home} of store {StoreId} does not answer; the local copy is served")]
    private partial void LogAway(Exception exception, string storeId, string home);
}
