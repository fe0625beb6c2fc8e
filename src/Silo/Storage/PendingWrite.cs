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

    /// <summary>
    /// First writes of other grains of the store, which are saved with this one or not at all. Only what changes a record that exists may
    /// have them (<see cref="ThrowIfJoinedInVain"/>).
    /// </summary>
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

    /// <summary>
    /// Refuses joined writes that <see cref="WriteStatement"/> would leave out: it saves them beside an update of a record, since only
    /// that is known to have happened before they are inserted.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is itself a first write or a deletion; or what is joined to it is no first write, or
    /// has writes of its own.</exception>
    public void ThrowIfJoinedInVain()
    {
        if (Joined.Count == 0)
        {
            return;
        }

        if (Expected == 0 || Change == RecordChange.Delete)
        {
            var what = Change == RecordChange.Delete ? "deletion" : "first write";
            throw new InvalidOperationException($"{Kind} '{Key}' is a {what}, beside which no other record is saved. Save it alone first.");
        }

        if (Joined.FirstOrDefault(each => each.Expected != 0 || each.Change != RecordChange.Put || each.Joined.Count > 0) is { } other)
        {
            throw new InvalidOperationException($"{other.Kind} '{other.Key}' is joined to {Kind} '{Key}' and is no plain first write.");
        }
    }

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
