using System.Diagnostics.Metrics;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// Measures the outbox every few seconds: meter <c>Dukaan.Silo</c>, gauges <c>dukaan.outbox.depth</c> and <c>dukaan.outbox.age</c>, by
/// shard.
/// </summary>
internal sealed partial class OutboxGauge : BackgroundService, IOutboxHealth
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private readonly StoreShards _shards;
    private readonly TimeProvider _time;
    private readonly ILogger<OutboxGauge> _logger;
    private volatile OfShard[] _measured = [];

    public OutboxGauge(StoreShards shards, TimeProvider time, IMeterFactory meters, ILogger<OutboxGauge> logger)
    {
        (_shards, _time, _logger) = (shards, time, logger);
        var meter = meters.Create(StorageMeter.Name);
        meter.CreateObservableGauge(
            "dukaan.outbox.depth",
            () => _measured.Select(each => new Measurement<long>(each.Depth, Where(each))),
            "{event}",
            "Events that are committed and not yet published."
        );
        meter.CreateObservableGauge(
            "dukaan.outbox.age",
            () => _measured.Select(each => new Measurement<double>(Waited(each).TotalSeconds, Where(each))),
            "s",
            "How long the oldest of them has waited."
        );
    }

    public long Depth => _measured.Sum(each => each.Depth);

    public TimeSpan Age => _measured.Select(Waited).DefaultIfEmpty().Max();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            _measured = [.. (await Task.WhenAll(_shards.All.Select(shard => Measure(shard, stoppingToken)))).OfType<OfShard>()];
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox of the shard {Shard} could not be measured")]
    private partial void LogNotMeasured(Exception exception, string shard);

    private async Task<OfShard?> Measure(Shard shard, CancellationToken stoppingToken)
    {
        try
        {
            var (depth, oldest) = await shard.Outbox.Measure(stoppingToken);
            return new OfShard(shard.Name, depth, oldest);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            LogNotMeasured(e, shard.Name);
            return null;
        }
    }

    private static KeyValuePair<string, object?> Where(OfShard measured) => new("shard", measured.Shard);

    private TimeSpan Waited(OfShard measured) => measured.Oldest is { } oldest ? _time.GetUtcNow() - oldest : TimeSpan.Zero;

    private sealed record OfShard(string Shard, long Depth, DateTimeOffset? Oldest);
}
