using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Detects jumps of this machine's clock, and pauses of the machine. Ages in memory are measured with a monotonic clock, and leases use the
/// clock of the database. But what ends at a time of day (a one-time code, the hold of an order's goods) ends early or late by the jump.
/// </summary>
internal sealed partial class ClockMonitor : BackgroundService
{
    /// <summary>The smallest jump: less happens on a busy machine, or when a clock is adjusted slowly.</summary>
    private static readonly TimeSpan Noticed = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time;
    private readonly ILogger<ClockMonitor> _logger;
    private readonly Counter<long> _jumps;
    private DateTimeOffset _now;
    private long _moment;

    public ClockMonitor(TimeProvider time, IMeterFactory meters, ILogger<ClockMonitor> logger)
    {
        (_time, _logger) = (time, logger);
        (_now, _moment) = (time.GetUtcNow(), time.GetTimestamp());
        _jumps = meters
            .Create("Dukaan.Clock")
            .CreateCounter<long>(
                "dukaan.clock.jumps",
                "{jump}",
                "Times the machine's clock jumped by five seconds or more, by direction: forward, back."
            );
    }

    /// <summary>Compares the clock with the monotonic clock.</summary>
    internal void Look()
    {
        var (now, moment) = (_time.GetUtcNow(), _time.GetTimestamp());
        var jump = now - _now - _time.GetElapsedTime(_moment, moment);
        (_now, _moment) = (now, moment);
        if (jump.Duration() >= Noticed)
        {
            var direction = jump > TimeSpan.Zero ? "forward" : "back";
            _jumps.Add(1, new KeyValuePair<string, object?>("direction", direction));
            LogJump(direction, jump.Duration(), now);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, _time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Look();
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The clock jumped {Direction} by {Jump}, to {Now}. Look at the machine's time synchronisation"
    )]
    private partial void LogJump(string direction, TimeSpan jump, DateTimeOffset now);
}
