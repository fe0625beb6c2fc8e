using System.Collections.Immutable;

namespace Dukaan.Silo.Storage;

/// <summary>A record that is waited for.</summary>
internal sealed class PendingRead(string kind, string key)
{
    private static readonly GrainRecord None = new(0, 1, null, ImmutableArray<Saving.Row>.Empty);

    // Continuations run elsewhere: the reader goes on with the next batch at once.
    private readonly TaskCompletionSource<GrainRecord> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Kind => kind;

    public string Key => key;

    public Task<GrainRecord> Result => _outcome.Task;

    public void Found(GrainRecord record) => _outcome.TrySetResult(record);

    /// <summary>There is none; says nothing where it was found.</summary>
    public void Missing() => _outcome.TrySetResult(None);

    public void Failed(Exception exception) => _outcome.TrySetException(exception);
}
