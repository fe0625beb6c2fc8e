namespace Orleans.InProcess;

/// <summary>
/// One call on its long way. It is answered once, whoever answers first: the callee, a time-out, a cancellation, a rejection.
/// <see cref="_slot"/> holds the answer, or who waits for it.
/// </summary>
internal sealed class Call
{
    private static readonly Action<object?> RunTurn = static state => ((Call)state!).Activation!.Execute((Call)state);
    private object? _slot;
    private Task? _turn;

    public Call(GrainReference target, Request request, IGrainContext? source, bool hasTurn = true)
    {
        (Target, Request, Options, Source, ReentrancyId) = (target, request, request.Options, source, RequestContext.ReentrancyId);

        // The task is made here because it captures the caller's execution context, and with it the RequestContext.
        if (hasTurn)
            _turn = new Task(RunTurn, this, CancellationToken.None, TaskCreationOptions.DenyChildAttach);
    }

    public GrainReference Target { get; }
    public Request Request { get; }
    public RequestOptions Options { get; }
    public IGrainContext? Source { get; }
    public Guid ReentrancyId { get; }
    public Activation? Activation { get; set; }
    public bool IsOneWay => (Options & RequestOptions.OneWay) != 0;

    /// <summary>Whether it keeps the activation from being collected; the tick of a timer may not.</summary>
    public bool IsUse { get; init; } = true;
    public bool IsAnswered => Volatile.Read(ref _slot) is Response;

    /// <summary>The timestamp after which the caller is told that the answer is late.</summary>
    public long Deadline { get; set; }
    public Task TakeTurn() => Interlocked.Exchange(ref _turn, null)!;

    public bool Answer(Response response)
    {
        var before = Interlocked.CompareExchange(ref _slot, response, null);
        if (before is null)
            return true;
        if (before is not IPendingAnswer pending || Interlocked.CompareExchange(ref _slot, response, before) != before)
            return false;
        pending.Complete(response);
        return true;
    }

    public bool Fail(Exception exception) => Answer(Response.FromException(exception));

    /// <summary>The answer if it is there already, or a promise of it that <paramref name="pending"/> watches over.</summary>
    public ValueTask<T> Result<T>(PendingCalls pending)
    {
        if (Volatile.Read(ref _slot) is not Response response)
        {
            var answer = new PendingAnswer<T>(this, pending);
            response = (Response?)Interlocked.CompareExchange(ref _slot, answer, null)!;
            if (response is null)
            {
                answer.Cancellation = pending.Watch(this);
                return new(answer.Task);
            }
        }

        return response is Response<T> typed ? new(typed.Value)
            : response.Exception is { } exception ? ValueTask.FromException<T>(exception)
            : new(response.GetResult<T>());
    }

    /// <summary>Cancels the callee's token in one of the callee's turns: what the grain registered on it is grain code.</summary>
    public void CancelAtCallee()
    {
        if (Activation is { } activation)
            activation.Run(Request.CancelCallee);
        else
            Request.CancelCallee();
    }

    public override string ToString() => $"{Source?.GrainId.ToString() ?? "client"}->{Target.GrainId} {Request}";

    private interface IPendingAnswer
    {
        void Complete(Response response);
    }

    /// <summary>The caller's wait. Its continuations are asynchronous: the callee's turn must not go on with the caller's code.</summary>
    private sealed class PendingAnswer<T>(Call call, PendingCalls pending) : TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously), IPendingAnswer
    {
        public CancellationTokenRegistration Cancellation { get; set; }

        public void Complete(Response response)
        {
            pending.Forget(call);
            Cancellation.Unregister();
            if (response is Response<T> typed)
                TrySetResult(typed.Value);
            else if (response.Exception is OperationCanceledException { CancellationToken: { IsCancellationRequested: true } token })
                TrySetCanceled(token);
            else if (response.Exception is { } exception)
                TrySetException(exception);
            else
                TrySetResult(response.GetResult<T>());
        }
    }
}
