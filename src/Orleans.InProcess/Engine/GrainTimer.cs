using Orleans.CodeGeneration;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>
/// A timer whose tick is a request of its activation like any other. The next tick is set only when this one has ended, so ticks
/// never overlap or pile up.
/// </summary>
internal sealed class GrainTimer<TState> : InternalRequest, IGrainTimer
{
    private readonly Activation _activation;
    private readonly GrainTimers _owner;
    private readonly Func<TState, CancellationToken, Task> _callback;
    private readonly TState _state;
    private readonly bool _keepAlive;
    private readonly CancellationTokenSource _ended = new();
    private readonly ITimer _timer;
    private TimeSpan _period;
    private bool _ticking;
    private TimeSpan? _next;

    public GrainTimer(Activation activation, GrainTimers owner, Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
        : base("IGrainTimerInvoker", "InvokeCallbackAsync")
    {
        _activation = activation;
        _owner = owner;
        _callback = callback;
        _state = state;
        _keepAlive = options.KeepAlive;
        Options = options.Interleave ? InvokeMethodOptions.AlwaysInterleave : InvokeMethodOptions.None;
        var flow = ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow();
        _timer = activation.Silo.TimeProvider.CreateTimer(
            static self => ((GrainTimer<TState>)self!).Due(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        flow?.Undo();
    }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.InfiniteTimeSpan);
        _period = period;
        _next = dueTime;
        if (!_ticking)
        {
            _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public override void Dispose()
    {
        _owner.Forget(this);
        _timer.Dispose();
        if (!_ended.IsCancellationRequested)
        {
            _ended.Cancel();
        }

        base.Dispose();
    }

    public override async ValueTask<Response> Invoke()
    {
        _ticking = true;
        _next = null;
        try
        {
            if (!_ended.IsCancellationRequested)
            {
                await _callback(_state, _ended.Token);
            }
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            _activation.Silo.Log.TimerFailed(_activation.GrainId, exception);
            return Response.FromException(exception);
        }
        finally
        {
            _ticking = false;
            if (!_ended.IsCancellationRequested)
            {
                _timer.Change(_next ?? _period, Timeout.InfiniteTimeSpan);
            }
        }

        return Response.Completed;
    }

    private void Due()
    {
        if (!_ended.IsCancellationRequested)
        {
            _activation.Receive(new Call(_activation.GrainReference, this, Options, _activation) { LeavesIdle = !_keepAlive });
        }
    }
}
