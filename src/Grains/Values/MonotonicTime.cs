namespace Dukaan.Values;

/// <summary>
/// A clock that follows elapsed time from its creation on, and never the changes of the machine's clock. Polly's circuit breakers measure
/// their pauses by the time of day; on this clock one stays open for its pause, even if the machine's clock is set meanwhile.
/// </summary>
public sealed class MonotonicTime(TimeProvider time) : TimeProvider
{
    private readonly DateTimeOffset _start = time.GetUtcNow();
    private readonly long _began = time.GetTimestamp();

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _start + time.GetElapsedTime(_began);

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}
