using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Deliveries;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Deliveries;

/// <summary>
/// Makes the deliveries of one kind in one shard: claims what is due, tries it and records the result. Several processes may do so at once;
/// leases keep them apart. What a crashed process had claimed is due again when its lease ends.
/// </summary>
internal sealed partial class DeliveryWorker(
    IDeliverer deliverer,
    Shard shard,
    StoreShards shards,
    DeliveryOptions options,
    PollPace pace,
    HomeLease home,
    IRandomness randomness,
    TimeProvider time,
    ILogger<DeliveryWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BesideMove = TimeSpan.FromMilliseconds(100);

    /// <summary>A short wait after one has ended, for others to end as well, so that one claim fills several slots.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<long, (Delivery Delivery, Task Work)> _underWay = new();
    private readonly SlowStores _slow = new();
    private readonly Signal _news = shard.Intake.Of(deliverer.Kind);
    private volatile bool _ended;
    private long _prunedAt = Stopwatch.GetTimestamp();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await TakeUp(stoppingToken))
                {
                    await _news.Wait(pace.Of(options.Interval), stoppingToken);
                }

                await Prune(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
            catch (Exception e) when (StoreMovedException.Is(e))
            {
                // A store began to move while its deliveries were claimed together with others': nothing was claimed.
                await _news.Wait(BesideMove, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception e)
            {
                LogPaused(e, deliverer.Kind);
                await _news.Wait(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        // Tries in flight have their own timeout. One that does not end in time is retried after its lease.
        await Task.WhenAll(_underWay.Values.Select(each => each.Work)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Claims deliveries for the free slots. Returns whether there may be more right now.</summary>
    private async Task<bool> TakeUp(CancellationToken cancellationToken)
    {
        if (_underWay.Count >= deliverer.AtOnce)
        {
            await Task.WhenAny(_underWay.Values.Select(each => each.Work).Append(Task.Delay(Pause, cancellationToken)));
        }

        if (_ended)
        {
            await Task.Delay(Gathering, cancellationToken);
            _ended = false;
        }

        var room = deliverer.AtOnce - _underWay.Count;
        if (room <= 0)
        {
            return true;
        }

        var share = DeliveryShare.Of(deliverer, _underWay.Values.Select(each => each.Delivery), _slow.Stores);
        var claimed = await shard.Deliveries.Claim(deliverer.Kind, share, room, cancellationToken);
        foreach (var delivery in claimed)
        {
            // Added before it starts, so that its end finds it.
            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _underWay[delivery.Id] = (delivery, Bring(delivery, started.Task, cancellationToken));
            started.SetResult();
        }

        // Otherwise all due deliveries are claimed; the rest waits for an earlier one to end, or for its time.
        return claimed.Count == room || share.IsAnyFullWith(claimed);
    }

    private async Task Bring(Delivery delivery, Task started, CancellationToken stopping)
    {
        await started;
        try
        {
            var from = Stopwatch.GetTimestamp();
            var result = await Try(delivery, stopping);
            var took = Stopwatch.GetElapsedTime(from);
            _slow.Note(delivery.Event.StoreId, took);
            await Settle(delivery, result, took);
        }
        catch (Exception e)
        {
            // It was tried, but the result could not be recorded: it is retried when its lease ends.
            LogNotNoted(e, deliverer.Kind);
        }
        finally
        {
            _underWay.TryRemove(delivery.Id, out _);
            _ended = true;
            _news.Raise();
        }
    }

    private async Task<DeliveryResult> Try(Delivery delivery, CancellationToken stopping)
    {
        if (!home.Holds)
        {
            return new DeliveryResult(DeliveryEnding.Paused, DeliveryNotes.OtherHome, RetryAt: time.GetUtcNow());
        }

        // One that does not end in time gives its slot to others and is retried later.
        using var late = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stopping);
        try
        {
            using var span = Traces.Continue(
                delivery.Event.Trace,
                $"deliver {deliverer.Kind}",
                ActivityKind.Client,
                delivery.Event.StoreId,
                Traces.IdOf(delivery.Event.Aggregate)
            );
            return await deliverer.Deliver(delivery, either.Token).WaitAsync(either.Token);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            return new DeliveryResult(DeliveryEnding.Paused, DeliveryNotes.Restarted, RetryAt: time.GetUtcNow());
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            return new DeliveryResult(DeliveryEnding.Later, DeliveryNotes.NoAnswerIn(options.Timeout.TotalSeconds));
        }
        catch (Exception e)
        {
            LogFailed(e, deliverer.Kind);
            return new DeliveryResult(DeliveryEnding.Later, DeliveryNotes.NotTried);
        }
    }

    /// <summary>The shard of the store now. Its deliveries have the same ids in every shard.</summary>
    private Task Settle(Delivery delivery, DeliveryResult result, TimeSpan took) =>
        shards.At(delivery.Event.StoreId, lives => Settle(lives.Deliveries, delivery, result, took));

    private Task Settle(DeliveryTable table, Delivery delivery, DeliveryResult result, TimeSpan took)
    {
        var now = time.GetUtcNow();
        var next = now + DeliverySchedule.After(delivery.Attempt, randomness);
        next = result.RetryAt > next ? result.RetryAt.Value : next;
        return result.Ending switch
        {
            DeliveryEnding.Done => table.Settle(new Settlement(delivery, result, DeliveryState.Done, now, took)),
            DeliveryEnding.Never => table.Settle(new Settlement(delivery, result, DeliveryState.Failed, now, took)),
            DeliveryEnding.Held => table.Settle(new Settlement(delivery, result, DeliveryState.Held, now, took)),
            DeliveryEnding.Paused when now < delivery.ExpiresAt => table.PutBack(delivery, result.RetryAt ?? next, result.Note),
            _ when next > delivery.ExpiresAt => table.Settle(
                new Settlement(delivery, result with { Note = result.Note + DeliveryNotes.GivenUp }, DeliveryState.Failed, now, took)
            ),
            _ => table.Settle(new Settlement(delivery, result, DeliveryState.Waiting, next, took)),
        };
    }

    private async Task Prune(CancellationToken cancellationToken)
    {
        if (Stopwatch.GetElapsedTime(_prunedAt) > PruneEvery)
        {
            _prunedAt = Stopwatch.GetTimestamp();
            while (await shard.Deliveries.Prune(cancellationToken) > 0) { }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Deliveries of the kind {Kind} cannot be claimed; next try in a second")]
    private partial void LogPaused(Exception exception, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery of the kind {Kind} could not be tried; it will be tried again")]
    private partial void LogFailed(Exception exception, string kind);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The result of a delivery of the kind {Kind} could not be recorded; it will be tried again"
    )]
    private partial void LogNotNoted(Exception exception, string kind);
}
