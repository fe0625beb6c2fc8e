using System.Collections.Concurrent;
using Orleans.Configuration;

namespace Orleans.InProcess;

/// <summary>Ends the wait of callers whose answer is late or whose token is cancelled. One clock, one sweep, for all calls.</summary>
internal sealed class PendingCalls : IDisposable
{
    private readonly ConcurrentDictionary<PendingAnswer, Call> _calls = new();
    private readonly TimeProvider _time;
    private readonly SiloMessagingOptions _options;
    private readonly ITimer _timer;

    public PendingCalls(TimeProvider time, SiloMessagingOptions options)
    {
        _time = time;
        _options = options;
        var quarter = options.ResponseTimeout / 4;
        var step = quarter > TimeSpan.Zero && quarter < TimeSpan.FromSeconds(1) ? quarter : TimeSpan.FromSeconds(1);
        using (ExecutionContext.SuppressFlow())
        {
            _timer = time.CreateTimer(static state => ((PendingCalls)state!).Sweep(), this, step, step);
        }
    }

    public void Watch(Call call, PendingAnswer pending)
    {
        var timeout = call.Request.GetDefaultResponseTimeout() ?? _options.ResponseTimeout;
        pending.Deadline = timeout > TimeSpan.Zero ? _time.GetTimestamp() + (long)(timeout.TotalSeconds * _time.TimestampFrequency) : long.MaxValue;
        pending.Owner = this;
        _calls[pending] = call;
        var token = call.Request.GetCancellationToken();
        if (token.CanBeCanceled)
        {
            pending.Cancellation = token.UnsafeRegister(static (state, token) => Cancel((Call)state!, token), call);
        }

        if (call.IsAnswered)
        {
            Forget(pending);
            pending.Cancellation.Unregister();
        }
    }

    public void Forget(PendingAnswer pending) => _calls.TryRemove(pending, out _);

    public void FailAll(Func<Call, Exception> exception)
    {
        foreach (var (_, call) in _calls)
        {
            call.Fail(exception(call));
        }
    }

    public void Dispose() => _timer.Dispose();

    private static void Cancel(Call call, CancellationToken token)
    {
        call.CancelAtCallee();
        call.Fail(new OperationCanceledException(token));
    }

    private void Sweep()
    {
        var now = _time.GetTimestamp();
        foreach (var (pending, call) in _calls)
        {
            if (now < pending.Deadline)
            {
                continue;
            }

            if (_options.CancelRequestOnTimeout)
            {
                call.CancelAtCallee();
            }

            var timeout = call.Request.GetDefaultResponseTimeout() ?? _options.ResponseTimeout;
            call.Fail(new TimeoutException($"Response did not arrive on time in {timeout} for message: {call}."));
        }
    }
}
