namespace Dukaan.TestKit;

/// <summary>
/// A clock that stands still until it is moved. Timers and timestamps run in real time, so that polling continues, and advancing the clock
/// advances them too: <c>Advance(15 minutes)</c> fires all timers that are due within 15 minutes before it returns.
/// </summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    /// <summary>More looks at a clock that stands than a thread takes for anything but to wait for it.</summary>
    private const int MaxLooks = 200_000;

    [ThreadStatic]
    private static (ManualTime? At, DateTimeOffset Seen, int Looks) _looks;

    private readonly Lock _lock = new();
    private readonly HashSet<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;
    private TimeSpan _advanced;

    /// <summary>Starts at an ordinary Tuesday noon, UTC.</summary>
    public ManualTime()
        : this(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero)) { }

    /// <summary>
    /// The clock's time. Orleans's timers wait for a time in a loop, and delays are cut to whole milliseconds: for less than one they do
    /// not wait at all. While the clock stands that loop would never end, nor would the call that moved the clock: so the clock goes on by
    /// a millisecond.
    /// </summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            var looks = _looks.At == this && _looks.Seen == _now ? _looks.Looks + 1 : 0;
            if (looks == MaxLooks)
            {
                _now += TimeSpan.FromMilliseconds(1);
            }

            _looks = (this, _now, looks);
            return _now;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Real time, and what the clock was advanced.</summary>
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return System.GetElapsedTime(0).Ticks + _advanced.Ticks;
        }
    }

    /// <summary>Sets the clock, as an administrator or NTP does: no time passes, so neither timestamps nor timers move.</summary>
    public void Set(TimeSpan by)
    {
        lock (_lock)
        {
            _now += by;
        }
    }

    /// <summary>Lets time pass, and fires what becomes due.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        ManualTimer[] timers;
        lock (_lock)
        {
            _now += by;
            _advanced += by;
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
