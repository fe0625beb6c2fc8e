using Orleans.CodeGeneration;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>
/// One call on its way. It is answered once, whoever answers first: the callee, a time-out, a cancellation, a rejection.
/// <see cref="_slot"/> holds the answer, or who waits for it.
/// </summary>
internal sealed class Call
{
    private static readonly Action<object?> RunTurn = static state =>
    {
        var call = (Call)state!;
        call.Activation!.Execute(call);
    };

    private object? _slot;
    private Task? _turn;

    public Call(GrainReference target, IInvokable request, InvokeMethodOptions options, IGrainContext? source)
    {
        Target = target;
        Request = request;
        Options = options;
        Source = source;
        ReentrancyId = RequestContext.ReentrancyId;

        // The task is made here because it captures the caller's execution context, and with it the RequestContext.
        _turn = new Task(RunTurn, this, CancellationToken.None, TaskCreationOptions.DenyChildAttach);
    }

    public GrainReference Target { get; }

    public IInvokable Request { get; }

    public InvokeMethodOptions Options { get; }

    public IGrainContext? Source { get; }

    public Guid ReentrancyId { get; }

    public Activation? Activation { get; set; }

    public bool IsOneWay => (Options & InvokeMethodOptions.OneWay) != 0;

    public bool IsReadOnly => (Options & InvokeMethodOptions.ReadOnly) != 0;

    public bool IsAlwaysInterleave => (Options & InvokeMethodOptions.AlwaysInterleave) != 0;

    /// <summary>Whether this is a tick rather than a use: it does not keep the activation from being collected.</summary>
    public bool LeavesIdle { get; init; }

    public bool IsAnswered => Volatile.Read(ref _slot) is Response;

    public Task TakeTurn()
    {
        var turn = _turn!;
        _turn = null;
        return turn;
    }

    public bool Answer(Response response)
    {
        var before = Interlocked.CompareExchange(ref _slot, response, null);
        if (before is null)
        {
            return true;
        }

        if (before is not PendingAnswer pending || Interlocked.CompareExchange(ref _slot, response, before) != before)
        {
            return false;
        }

        pending.Complete(response);
        return true;
    }

    public bool Fail(Exception exception) => Answer(Response.FromException(exception));

    /// <summary>The answer if it is there already, or a promise of it that <paramref name="pendingCalls"/> watches over.</summary>
    public ValueTask<T?> Result<T>(PendingCalls pendingCalls)
    {
        if (Volatile.Read(ref _slot) is not Response response)
        {
            var pending = new PendingAnswer<T>();
            response = (Response?)Interlocked.CompareExchange(ref _slot, pending, null)!;
            if (response is null)
            {
                pendingCalls.Watch(this, pending);
                return new(pending.Task);
            }
        }

        return response is Response<T> typed ? new(typed.TypedResult)
            : response.Exception is { } exception ? ValueTask.FromException<T?>(exception)
            : new(response.GetResult<T?>());
    }

    /// <summary>Cancels the callee's token in one of the callee's turns: what the grain registered on it is grain code.</summary>
    public void CancelAtCallee()
    {
        if (Activation is { } activation)
        {
            activation.Scheduler.QueueAction(static request => ((IInvokable)request).TryCancel(), Request);
        }
        else
        {
            Request.TryCancel();
        }
    }

    public override string ToString() => $"{Source?.GrainId.ToString() ?? "client"}->{Target.GrainId} {Request}";
}
