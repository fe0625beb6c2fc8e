using System.Diagnostics.Metrics;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Outbox;

/// <summary>Measures the outbox every few seconds: meter <c>Dukaan.Silo</c>, gauges <c>dukaan.outbox.depth</c> and <c>dukaan.outbox.age</c>.</summary>
internal sealed partial class OutboxGauge : BackgroundService, IOutboxHealth
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private readonly OutboxTable _table;
    private readonly TimeProvider _time;
    private readonly ILogger<OutboxGauge> _logger;
    private volatile Measurement _measured = new(0, null);

    public OutboxGauge(OutboxTable table, TimeProvider time, IMeterFactory meters, ILogger<OutboxGauge> logger)
    {
        (_table, _time, _logger) = (table, time, logger);
        var meter = meters.Create(StorageMeter.Name);
        meter.CreateObservableGauge("dukaan.outbox.depth", () => Depth, "{event}", "Events that are committed and not yet published.");
        meter.CreateObservableGauge("dukaan.outbox.age", () => Age.TotalSeconds, "s", "How long the oldest of them has waited.");
    }

    public long Depth => _measured.Depth;

    public TimeSpan Age => _measured.Oldest is { } oldest ? _time.GetUtcNow() - oldest : TimeSpan.Zero;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                var (depth, oldest) = await _table.Measure(stoppingToken);
                _measured = new Measurement(depth, oldest);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotMeasured(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be measured")]
    private partial void LogNotMeasured(Exception exception);

    private sealed record Measurement(long Depth, DateTimeOffset? Oldest);
}
