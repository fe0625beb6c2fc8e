using System.Collections.Immutable;
using Dukaan.Values;

namespace Dukaan.Silo.Storage;

/// <summary>A read that waits for its batch.</summary>
internal sealed class PendingRead(string kind, string key)
{
    private static readonly GrainRecord None = new(0, 1, null, ImmutableArray<Saving.Row>.Empty);

    // Continuations run on other threads, so that the reader goes on with the next batch at once.
    private readonly TaskCompletionSource<GrainRecord> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Kind => kind;

    public string Key => key;

    /// <summary>The trace that it belongs to, see <see cref="Traces.Here"/>.</summary>
    public string? Trace { get; } = Traces.Here;

    public Task<GrainRecord> Result => _outcome.Task;

    public void Found(GrainRecord record) => _outcome.TrySetResult(record);

    /// <summary>Completes the read without a record, unless one was found.</summary>
    public void Missing() => _outcome.TrySetResult(None);

    public void Failed(Exception exception) => _outcome.TrySetException(exception);
}
