using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>The caller's wait for an answer that was not there at once.</summary>
internal abstract class PendingAnswer
{
    /// <summary>The timestamp after which the caller is told that the answer is late.</summary>
    public long Deadline { get; set; }

    public CancellationTokenRegistration Cancellation { get; set; }

    public PendingCalls? Owner { get; set; }

    public abstract void Complete(Response response);
}

/// <inheritdoc/>
internal sealed class PendingAnswer<T> : PendingAnswer
{
    // Asynchronous: the callee's turn must not go on with the caller's code.
    private readonly TaskCompletionSource<T?> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T?> Task => _source.Task;

    public override void Complete(Response response)
    {
        Owner?.Forget(this);
        Cancellation.Unregister();
        if (response is Response<T> typed)
        {
            _source.TrySetResult(typed.TypedResult);
        }
        else if (response.Exception is OperationCanceledException { CancellationToken: { IsCancellationRequested: true } token })
        {
            _source.TrySetCanceled(token);
        }
        else if (response.Exception is { } exception)
        {
            _source.TrySetException(exception);
        }
        else
        {
            _source.TrySetResult(response.GetResult<T?>());
        }
    }
}
