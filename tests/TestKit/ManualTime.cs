namespace Dukaan.TestKit;

/// <summary>
/// A clock that stands still until it is moved. Timers run in real time, so that what polls goes on polling, and moving the clock
/// brings them as much nearer: <c>Advance(15 minutes)</c> fires all that are due within 15 minutes before it returns.
/// </summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly HashSet<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;

    /// <summary>Starts at an ordinary Tuesday noon, UTC.</summary>
    public ManualTime()
        : this(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero)) { }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Moves the clock forward and fires what becomes due.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        ManualTimer[] timers;
        lock (_lock)
        {
            _now += by;
            timers = [.. _timers];
        }

        foreach (var timer in timers)
        {
            timer.Skip(by);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(callback, state, Forget);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    private void Forget(ManualTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }
}
