using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Stores;

namespace Dukaan.Visits;

/// <inheritdoc cref="IVisitsGrain"/>
/// <remarks>
/// Sums are ahead of what is saved on purpose: nobody decides by them, and a write for each visit would cost more than it.
/// </remarks>
public sealed class VisitsGrain([PersistentState("visits", Storages.Domain)] IPersistentState<SavedVisits> storage, TimeProvider time)
    : SavedGrain<SavedVisits>(storage),
        IVisitsGrain
{
    private static readonly TimeSpan SaveAfter = TimeSpan.FromMinutes(5);

    private const int MaxBatches = 100;

    private readonly Queue<string> _batches = []; // of other regions, which repeat one within seconds
    private ImmutableArray<VisitDay> _days = [];
    private TimeZoneInfo? _zone;
    private IGrainTimer? _save;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _days = Current.Days;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await SaveSums();
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task Add(VisitCounts counts)
    {
        if (_zone is null)
        {
            if (await GrainFactory.GetGrain<IStoreGrain>(this.GetPrimaryKeyString()).Get() is not { Profile: var profile })
            {
                return;
            }

            _zone = OrderDay.ZoneOf(profile.TimeZone);
        }

        _days = SavedVisits.Add(_days, OrderDay.DayOf(time.GetUtcNow(), _zone), counts);
        _save ??= this.RegisterGrainTimer(SaveSums, new GrainTimerCreationOptions(SaveAfter, Timeout.InfiniteTimeSpan));
    }

    public Task AddOnce(string batch, VisitCounts counts)
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

    public Task<ImmutableArray<VisitDay>> Get() => Task.FromResult(_days);

    private async Task SaveSums()
    {
        _save?.Dispose();
        _save = null;
        _zone = null; // the seller may choose another
        if (_days != Current.Days)
        {
            await Save(Current with { Days = _days });
        }
    }
}
