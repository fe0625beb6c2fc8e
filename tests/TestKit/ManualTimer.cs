using System.Diagnostics;

namespace Dukaan.TestKit;

/// <summary>A timer of <see cref="ManualTime"/>: a real one that can be advanced.</summary>
internal sealed class ManualTimer : ITimer
{
    private readonly Lock _lock = new();
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly Action<ManualTimer> _forget;
    private readonly ITimer _real;
    private TimeSpan _due = Timeout.InfiniteTimeSpan;
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private long _since;

    public ManualTimer(TimerCallback callback, object? state, Action<ManualTimer> forget)
    {
        (_callback, _state, _forget) = (callback, state, forget);
        _real = TimeProvider.System.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            (_due, _period) = (dueTime, period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period);
            return Schedule();
        }
    }

    /// <summary>Lets this much time pass: fires if it is due by then.</summary>
    public void Skip(TimeSpan by)
    {
        lock (_lock)
        {
            if (_due == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            _due -= by + Stopwatch.GetElapsedTime(_since);
            if (_due > TimeSpan.Zero)
            {
                Schedule();
                return;
            }
        }

        // Like a real timer: not in the flow of the caller, whose RequestContext must not leak.
        using var fired = new ManualResetEventSlim();
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                Fire();
                fired.Set();
            },
            null
        );
        fired.Wait();
    }

    public void Dispose()
    {
        _real.Dispose();
        _forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Fire()
    {
        lock (_lock)
        {
            if (_due == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            _due = _period;
            Schedule();
        }

        _callback(_state);
    }

    private bool Schedule()
    {
        _since = Stopwatch.GetTimestamp();
        try
        {
            return _real.Change(_due, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }
}
