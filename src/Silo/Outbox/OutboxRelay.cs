using System.Collections.Concurrent;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// Publishes committed events, at least once and in order per aggregate (P6). A commit only signals. One reader per partition, the holder
/// of its lease, reads the outbox in its order, so prompt publishing and recovery after a crash take the same path. An event that cannot be
/// published stays and is retried; none is dropped. The relay starts after the silo and stops before it, so that streams are available.
/// </summary>
internal sealed partial class OutboxRelay(
    OutboxTable table,
    PartitionLeases leases,
    IEventIntake intake,
    IEventPublisher publisher,
    Signal signal,
    OutboxOptions options,
    PollPace pace,
    HomeLease home,
    ILogger<OutboxRelay> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BesideMove = TimeSpan.FromMilliseconds(20);
    private readonly StorePauses _pauses = new(options.MaxBackoff);

    /// <summary>Publishes the oldest waiting events. Returns whether there may be more.</summary>
    internal async Task<bool> PublishBatch(CancellationToken cancellationToken)
    {
        await leases.Keep(cancellationToken);
        var held = leases.Held;
        var entries = await table.Next(held.Keys, _pauses.Waiting(), options.BatchSize, cancellationToken);
        if (entries.Count == 0)
        {
            return false;
        }

        await intake.Note(entries, cancellationToken);
        var published = new ConcurrentBag<OutboxEntry>();
        await Parallel.ForEachAsync(
            entries.GroupBy(entry => entry.Event.StoreId),
            new ParallelOptions { MaxDegreeOfParallelism = options.Publishers },
            async (store, _) => await PublishInOrder(store, held, published)
        );

        // Not cancelled: an event that is published and not deleted is published again.
        await table.Delete(published, [.. held.Values], CancellationToken.None);
        return entries.Count == options.BatchSize;
    }

    /// <summary>Publishes until the outbox is empty or the time is up. Then releases the partitions.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!options.Relay)
        {
            return;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.FlushTime);
        try
        {
            while (await PublishBatch(timeout.Token)) { }

            await leases.Release(timeout.Token);
        }
        catch (Exception e)
        {
            // The rest is published after the next start.
            LogNotFlushed(e);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Relay && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await PublishBatch(stoppingToken))
                {
                    await signal.Wait(pace.Of(options.SweepInterval), stoppingToken);
                    await Task.Delay(options.Gathering, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
            catch (Exception e) when (StoreMovedException.Is(e))
            {
                // A store began to move while its events were read together with others'. Events that were not recorded or not deleted are
                // published again.
                await signal.Wait(BesideMove, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception e)
            {
                LogPaused(e, Pause);
                await signal.Wait(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task PublishInOrder(
        IGrouping<string, OutboxEntry> store,
        IReadOnlyDictionary<short, Lease> held,
        ConcurrentBag<OutboxEntry> published
    )
    {
        foreach (var entry in store)
        {
            if (!held[entry.Partition].Holds || !home.Holds)
            {
                return;
            }

            try
            {
                await publisher.Publish(entry.Event);
            }
            catch (Exception e)
            {
                // Later events of the store wait too, to keep the order.
                _pauses.Failed(store.Key);
                LogNotPublished(e, entry.Event.Topic, entry.Event.StoreId);
                return;
            }

            published.Add(entry);
        }

        _pauses.Succeeded(store.Key);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An event of {Topic} for store {StoreId} was not accepted; it will be tried again")]
    private partial void LogNotPublished(Exception exception, string topic, string storeId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox cannot be read or published; next try in {Pause}")]
    private partial void LogPaused(Exception exception, TimeSpan pause);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Not all events were published before the stop; the rest goes out after the next start"
    )]
    private partial void LogNotFlushed(Exception exception);
}
