namespace Orleans.InProcess;

/// <summary>Ends the wait of callers whose answer is late or whose token is cancelled. One clock, one sweep, for all calls.</summary>
internal sealed class PendingCalls : IDisposable
{
    private readonly ConcurrentDictionary<Call, bool> _calls = new();
    private readonly TimeProvider _time;
    private readonly SiloMessagingOptions _options;
    private readonly ITimer _timer;

    public PendingCalls(TimeProvider time, SiloMessagingOptions options)
    {
        (_time, _options) = (time, options);
        var step = TimeSpan.FromTicks(Math.Clamp(options.ResponseTimeout.Ticks / 4, 1, TimeSpan.TicksPerSecond));
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _timer = time.CreateTimer(static state => ((PendingCalls)state!).Sweep(), this, step, step);
    }

    public CancellationTokenRegistration Watch(Call call)
    {
        call.Deadline = _time.GetTimestamp() + (long)(_options.ResponseTimeout.TotalSeconds * _time.TimestampFrequency);
        _calls[call] = true;
        var cancellation = call.Request.CallerToken.UnsafeRegister(
            static (state, token) =>
            {
                ((Call)state!).CancelAtCallee();
                ((Call)state).Fail(new OperationCanceledException(token));
            },
            call);
        if (call.IsAnswered)
        {
            Forget(call);
            cancellation.Unregister();
        }

        return cancellation;
    }

    public void Forget(Call call) => _calls.TryRemove(call, out _);

    public void FailAll(Func<Call, Exception> exception)
    {
        foreach (var (call, _) in _calls)
            call.Fail(exception(call));
    }

    public void Dispose() => _timer.Dispose();

    private void Sweep()
    {
        var now = _time.GetTimestamp();
        foreach (var (call, _) in _calls.Where(pending => pending.Key.Deadline <= now))
        {
            if (_options.CancelRequestOnTimeout)
                call.CancelAtCallee();
            call.Fail(new TimeoutException($"Response did not arrive on time in {_options.ResponseTimeout} for message: {call}."));
        }
    }
}
