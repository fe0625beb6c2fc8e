using Dukaan.Catalog;
using Dukaan.Saving;

namespace Dukaan.Search;

/// <inheritdoc cref="ISearchReportGrain"/>
/// <remarks>
/// Sums are ahead of what is saved on purpose: nobody decides by them, and a write for each search would cost more than it.
/// </remarks>
public sealed class SearchReportGrain(
    [PersistentState("searches", Storages.Domain)] IPersistentState<SavedSearches> storage,
    TimeProvider time
) : SavedGrain<SavedSearches>(storage), ISearchReportGrain
{
    private static readonly TimeSpan SaveAfter = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ShowAfter = TimeSpan.FromHours(1);

    private const int MaxBatches = 100;

    private ImmutableArray<SearchWeek> _weeks;
    private readonly Queue<string> _batches = []; // of other regions, which repeat one within seconds
    private IGrainTimer? _save;
    private DateTimeOffset _shownAt;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _weeks = Current.Weeks;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await SaveSums();
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task Add(ImmutableArray<SearchCount> counts)
    {
        if (_weeks.IsEmpty && await GrainFactory.GetGrain<ICatalogGrain>(this.GetPrimaryKeyString()).Version() == 0)
        {
            return;
        }

        _weeks = SearchSums.Add(_weeks, time.GetUtcNow(), counts);
        _save ??= this.RegisterGrainTimer(SaveSums, new GrainTimerCreationOptions(SaveAfter, Timeout.InfiniteTimeSpan));
    }

    public Task AddOnce(string batch, ImmutableArray<SearchCount> counts)
    {
        if (_batches.Contains(batch))
        {
            return Task.CompletedTask;
        }

        if (_batches.Count >= MaxBatches)
        {
            _batches.Dequeue();
        }

        _batches.Enqueue(batch);
        return Add(counts);
    }

    public Task<ImmutableArray<SearchCount>> Get() => Task.FromResult(SearchSums.Of(_weeks));

    /// <summary>At most so often, since each time makes new pages.</summary>
    private async Task ShowPopular()
    {
        if (time.GetUtcNow() - _shownAt >= ShowAfter)
        {
            _shownAt = time.GetUtcNow();
            await GrainFactory.GetGrain<ICatalogGrain>(this.GetPrimaryKeyString()).ShowQueries(SearchSums.Popular(_weeks));
        }
    }

    private async Task SaveSums()
    {
        _save?.Dispose();
        _save = null;
        if (_weeks != Current.Weeks)
        {
            await Save(Current with { Weeks = _weeks });
            await ShowPopular();
        }
    }
}
