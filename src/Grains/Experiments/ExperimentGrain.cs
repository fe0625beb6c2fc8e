using Dukaan.Saving;

namespace Dukaan.Experiments;

/// <inheritdoc cref="IExperimentGrain"/>
/// <remarks>
/// Sums are ahead of what is saved on purpose: a write for each visitor would cost more than it. What a crash loses is a minute of both
/// forms alike. When the experiment is full, and what it is decided by, are saved before anybody hears of them.
/// </remarks>
public sealed class ExperimentGrain(
    [PersistentState("experiment", Storages.Domain)] IPersistentState<SavedExperiment> storage,
    IExperimentKeeper keeper,
    TimeProvider time
) : SavedGrain<SavedExperiment>(storage), IExperimentGrain
{
    private static readonly TimeSpan SaveAfter = TimeSpan.FromMinutes(1);

    private const int MaxBatches = 1_000;

    private readonly Queue<string> _batches = []; // a process repeats one within minutes
    private ExperimentState _state = ExperimentState.Initial;
    private IGrainTimer? _save;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _state = Current.State;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await SaveSums();
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task<ExperimentState> Add(Experiment experiment, string batch, ExperimentCounts counts)
    {
        if (!keeper.IsHere)
        {
            return await keeper.Add(experiment, batch, counts);
        }

        ThrowIfLost();
        if (!_batches.Contains(batch))
        {
            await Become(SavedExperiment.Add(_state, experiment, counts, time.GetUtcNow()));
            if (_batches.Count >= MaxBatches)
            {
                _batches.Dequeue();
            }

            _batches.Enqueue(batch);
        }

        return _state;
    }

    public async Task<ExperimentState> Get()
    {
        if (!keeper.IsHere)
        {
            return await keeper.Get(this.GetPrimaryKeyString());
        }

        ThrowIfLost();
        await Become(SavedExperiment.Decided(_state, time.GetUtcNow()));
        return _state;
    }

    private async Task Become(ExperimentState next)
    {
        if (next.FullAt != _state.FullAt || next.Final != _state.Final)
        {
            await Save(Current with { State = next });
        }
        else if (next != _state)
        {
            _save ??= this.RegisterGrainTimer(SaveSums, new GrainTimerCreationOptions(SaveAfter, Timeout.InfiniteTimeSpan));
        }

        _state = next;
    }

    private async Task SaveSums()
    {
        _save?.Dispose();
        _save = null;
        if (_state != Current.State)
        {
            await Save(Current with { State = _state });
        }
    }
}
