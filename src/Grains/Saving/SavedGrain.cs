using Orleans.Storage;

namespace Dukaan.Saving;

/// <summary>
/// A grain whose state is never ahead of the database: the next state is built, written, and only then swapped in (P1).
/// On any storage error the outcome is unknown, so the activation ends and the next one reads what is true.
/// </summary>
public abstract class SavedGrain<TState>(IPersistentState<TState> storage) : Grain
    where TState : SavedState, new()
{
    // The outcome of a write is unknown. This activation ends with the running turn, and that turn must do little more: calls to this grain
    // wait for its next activation meanwhile, so waiting for a grain that may call back would be a deadlock.
    private bool _isLost;
    private EmptyActivation? _empty;

    /// <summary>What is committed. Interleaving getters may read it at any time.</summary>
    protected TState Current { get; private set; } = new();

    /// <summary>Whether anything was ever saved.</summary>
    protected bool Exists => storage.RecordExists;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Current = storage.State;
        return base.OnActivateAsync(cancellationToken);
    }

    /// <summary>
    /// Call this in a look at a grain that anybody can name: if nothing was ever saved, the activation ends soon (<see
    /// cref="EmptyActivation"/>), so that guessed names use no memory.
    /// </summary>
    protected void EndIfNothingIsSaved()
    {
        if (!Exists)
        {
            (_empty ??= new EmptyActivation(this)).Found(false);
        }
    }

    /// <summary>Reads the state again, where another grain may have written it (<see cref="Unsaved.Records"/>).</summary>
    protected async Task ReadAgain()
    {
        ThrowIfLost();
        await storage.ReadStateAsync();
        Current = storage.State;
    }

    /// <summary>Drops the rows that the activation read, once the grain has built its state from them.</summary>
    protected void ForgetRows()
    {
        Current = Current with { Rows = [] };
        storage.State = Current;
    }

    /// <summary>Call this before anything that an activation with an unknown outcome must not do.</summary>
    /// <exception cref="TimeoutException">The outcome of the write before is unknown; the caller repeats its call.</exception>
    protected void ThrowIfLost()
    {
        if (_isLost)
        {
            throw new TimeoutException("The outcome of the write before is unknown; the next activation reads the state.");
        }
    }

    /// <summary>
    /// Completes what a crash interrupted: in a turn right after activation, and again every ten seconds until it succeeds.
    /// </summary>
    protected void TakeUp(Func<Task> unfinished)
    {
        IGrainTimer? timer = null;
        timer = this.RegisterGrainTimer(
            async () =>
            {
                await unfinished();
                timer?.Dispose();
            },
            new GrainTimerCreationOptions(TimeSpan.Zero, TimeSpan.FromSeconds(10)) { KeepAlive = true }
        );
    }

    /// <summary>Commits the next state with its events, rows and audit line, then makes it the current one.</summary>
    /// <exception cref="InconsistentStateException">Another activation wrote first; nothing was saved.</exception>
    /// <exception cref="RecordExistsException">One of the records exists; nothing was saved, and the activation goes on.</exception>
    protected async Task Save(
        TState next,
        ImmutableArray<NewEvent> events = default,
        ImmutableArray<RowChange> rows = default,
        AuditLine? audit = null,
        ImmutableArray<NewRecord> records = default
    )
    {
        ThrowIfLost();
        storage.State = next with
        {
            Unsaved = new Unsaved(events.IsDefault ? [] : events, rows.IsDefault ? [] : rows, audit)
            {
                Records = records.IsDefault ? [] : records,
            },
        };
        try
        {
            await storage.WriteStateAsync();
        }
        catch (RecordExistsException)
        {
            storage.State = Current;
            throw;
        }
        catch
        {
            _isLost = true;
            storage.State = Current;
            DeactivateOnIdle();
            throw;
        }

        var before = Current;
        Current = next with { Unsaved = Unsaved.Nothing, Rows = [] };
        storage.State = Current;
        _empty?.Found(true);
        await Saved(before);
    }

    /// <summary>Called after a change is committed and is the current state. It must not throw, since the change is saved.</summary>
    /// <param name="before">The state until then.</param>
    protected virtual Task Saved(TState before) => Task.CompletedTask;
}
