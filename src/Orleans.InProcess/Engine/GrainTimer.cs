namespace Orleans.InProcess;

/// <summary>A timer whose tick is a request of its activation. The next tick is set only when this one has ended, so ticks never overlap or pile up.</summary>
internal sealed class GrainTimer : IGrainTimer
{
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly GrainTimerCreationOptions _options;
    private readonly CancellationTokenSource _ended = new();
    private readonly ITimer _timer;
    private readonly CancellationTokenRegistration _endsWithActivation;
    private TimeSpan _period;
    private bool _ticking;
    private TimeSpan? _next;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        (_activation, _callback, _options) = (activation, callback, options);
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _timer = activation.Silo.TimeProvider.CreateTimer(static self => ((GrainTimer)self!).Due(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(options.DueTime, options.Period);
        _endsWithActivation = activation.Ending.UnsafeRegister(static self => ((GrainTimer)self!).Dispose(), this);
    }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.InfiniteTimeSpan);
        (_next, _period) = (dueTime, period);
        if (!_ticking)
            _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _endsWithActivation.Unregister();
        _timer.Dispose();
        _ended.Cancel();
    }

    private void Due()
    {
        if (_ended.IsCancellationRequested)
            return;
        var request = new InternalRequest("IGrainTimerInvoker", "InvokeCallbackAsync", _ => Tick())
        {
            Options = _options.Interleave ? RequestOptions.AlwaysInterleave : RequestOptions.None,
        };
        _activation.Receive(new Call(_activation.GrainReference, request, _activation) { IsUse = _options.KeepAlive });
    }

    private async Task Tick()
    {
        (_ticking, _next) = (true, null);
        try
        {
            if (!_ended.IsCancellationRequested)
                await _callback(_ended.Token);
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && _ended.IsCancellationRequested))
        {
            _activation.Silo.Log.TimerFailed(_activation.GrainId, exception);
            throw;
        }
        finally
        {
            _ticking = false;
            if (!_ended.IsCancellationRequested)
                _timer.Change(_next ?? _period, Timeout.InfiniteTimeSpan);
        }
    }
}
