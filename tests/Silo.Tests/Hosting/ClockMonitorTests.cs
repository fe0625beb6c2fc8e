using System.Diagnostics.Metrics;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.Silo.Tests.Hosting;

public sealed class ClockMonitorTests
{
    private readonly FakeLogCollector _log = new();
    private readonly IMeterFactory _meters = Observed.Meters();
    private readonly JumpingTime _time = new();

    [Theory]
    [InlineData(3_600, "forward")]
    [InlineData(-3_600, "back")]
    public void A_clock_that_jumps_is_named_and_counted(int seconds, string direction)
    {
        using var counted = new MetricCollector<long>(_meters, "Dukaan.Clock", "dukaan.clock.jumps");
        var watch = Watch();
        _time.Pass(TimeSpan.FromSeconds(1));
        watch.Look();
        Assert.Equal(0, _log.Count);

        _time.Pass(TimeSpan.FromSeconds(1));
        _time.Jump(TimeSpan.FromSeconds(seconds));
        watch.Look();
        Assert.True(_log.Has(LogLevel.Warning, $"jumped {direction} by 01:00:00"), "The jump must be in the log.");
        Assert.Equal(1, counted.Of("direction", direction));

        _time.Pass(TimeSpan.FromSeconds(1));
        watch.Look();
        Assert.Equal(1, _log.Count);
    }

    [Fact]
    public void A_machine_that_is_only_busy_is_left_in_peace()
    {
        var watch = Watch();
        _time.Pass(TimeSpan.FromMinutes(2));
        _time.Jump(TimeSpan.FromSeconds(1));
        watch.Look();

        Assert.Equal(0, _log.Count);
    }

    private ClockMonitor Watch() => new(_time, _meters, new FakeLogger<ClockMonitor>(_log));

    private sealed class JumpingTime : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time)
        {
            _now += time;
            _ticks += time.Ticks;
        }

        public void Jump(TimeSpan by) => _now += by;
    }
}
