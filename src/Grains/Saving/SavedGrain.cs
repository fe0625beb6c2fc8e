using Orleans.Storage;

namespace Dukaan.Saving;

/// <summary>
/// A grain whose state is never ahead of the database: the next state is built, written, and only then swapped in (P1).
/// On any storage error the outcome is unknown, so the activation ends and the next one reads what is true.
/// </summary>
public abstract class SavedGrain<TState>(IPersistentState<TState> storage) : Grain
    where TState : SavedState, new()
{
    /// <summary>What is committed. Interleaving getters may read it at any time.</summary>
    protected TState Current { get; private set; } = new();

    /// <summary>Whether anything was ever saved.</summary>
    protected bool Exists => storage.RecordExists;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Current = storage.State;
        return base.OnActivateAsync(cancellationToken);
    }

    /// <summary>Lets go of the rows that activation read, once the grain has made of them what it works with.</summary>
    protected void ForgetRows()
    {
        Current = Current with { Rows = [] };
        storage.State = Current;
    }

    /// <summary>
    /// Takes up what a crash left undone: as a turn of its own right after activation, and again every ten seconds until it succeeds.
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
            new GrainTimerCreationOptions(TimeSpan.Zero, TimeSpan.FromSeconds(10)) { KeepAlive = true });
    }

    /// <summary>Commits the next state with its events, rows and audit line, then makes it the current one.</summary>
    /// <exception cref="InconsistentStateException">Another activation wrote first; nothing was saved.</exception>
    protected async Task Save(TState next, ImmutableArray<NewEvent> events = default, ImmutableArray<RowChange> rows = default, AuditLine? audit = null)
    {
        storage.State = next with
        {
            Unsaved = new Unsaved(events.IsDefault ? [] : events, rows.IsDefault ? [] : rows, audit),
        };
        try
        {
            await storage.WriteStateAsync();
        }
        catch
        {
            storage.State = Current;
            DeactivateOnIdle();
            throw;
        }

        Current = next with { Unsaved = Unsaved.Nothing, Rows = [] };
        storage.State = Current;
    }
}
