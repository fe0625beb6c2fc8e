using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Silo.Storage;

/// <summary>
/// One grain's write, serialized already, so that later changes of the grain cannot change it.
/// </summary>
internal sealed class PendingWrite
{
    private TaskCompletionSource<long?> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public required string Kind { get; init; }

    public required string Key { get; init; }

    /// <summary>The version the writer has seen; 0: none.</summary>
    public required long Expected { get; init; }

    public required RecordChange Change { get; init; }

    public int Schema { get; init; } = 1;

    public string? Payload { get; init; }

    /// <summary>Each row at most once: the last change of it.</summary>
    public IReadOnlyList<RowWrite> Rows { get; init; } = [];

    public IReadOnlyList<EventWrite> Events { get; init; } = [];

    public AuditLine? Audit { get; init; }

    /// <summary>The trace that it belongs to, see <see cref="Traces.Here"/>; also of those that are joined to it.</summary>
    public string? Trace { get; init; }

    /// <summary>First writes of other grains of the store, which are saved with this one or not at all.</summary>
    public IReadOnlyList<PendingWrite> Joined { get; init; } = [];

    /// <summary>The keys of joined records that exist already, so that nothing of this write was saved; empty: none was found.</summary>
    public List<string> Taken { get; private set; } = [];

    /// <summary>Characters of JSON.</summary>
    public int Length =>
        (Payload?.Length ?? 0)
        + Rows.Sum(row => row.Payload?.Length ?? 0)
        + Events.Sum(@event => @event.Payload.Length)
        + Joined.Sum(write => write.Length);

    /// <summary>The version that was committed, or null: the version check failed and nothing was saved.</summary>
    public Task<long?> Result => _outcome.Task;

    /// <summary>The same write, to be tried alone.</summary>
    public PendingWrite Anew()
    {
        var anew = (PendingWrite)MemberwiseClone();
        (anew._outcome, anew.Taken) = (new(TaskCreationOptions.RunContinuationsAsynchronously), []);
        return anew;
    }

    public void Committed(long version) => _outcome.TrySetResult(version);

    public void Stale() => _outcome.TrySetResult(null);

    public void Failed(Exception exception) => _outcome.TrySetException(exception);
}
