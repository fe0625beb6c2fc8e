using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Usage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Storage;

/// <summary>
/// Group commit: the waiting writes of all grains go to the database in one batch, and each gets its own outcome. While one batch runs, the
/// next one is collected, so a single writer does not wait and many share a flush. A second batch runs beside the first only where one
/// cannot hold all that waits: two half-empty ones would cost the database twice. When it stops, it completes waiting writes and takes no
/// more.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle nobody asks for has nothing to release.")]
internal sealed partial class WriteQueue(
    NpgsqlDataSource database,
    StorageOptions options,
    TimeProvider time,
    Signal signal,
    StorageMeter meter,
    ShopUsage usage,
    ILogger<WriteQueue> logger,
    string shard
)
{
    private const int MaxAttempts = 6;
    private readonly Channel<PendingWrite> _waiting = Channel.CreateBounded<PendingWrite>(options.MaxWaiting);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Task _writers = Task.CompletedTask;

    /// <summary>Writes, and returns the committed version; null: the version check failed and nothing was saved.</summary>
    /// <exception cref="StorageUnavailableException">Too much is waiting, or the database is away.</exception>
    /// <exception cref="GrainDocumentException">The database refused the document.</exception>
    /// <exception cref="StoreMovedException">The store does not live in this shard.</exception>
    /// <exception cref="InvalidOperationException">Something is joined to it that would not be saved. No other write of a batch fails for
    /// that.</exception>
    public Task<long?> Write(PendingWrite write)
    {
        write.ThrowIfJoinedInVain();
        return _waiting.Writer.TryWrite(write)
            ? write.Result
            : throw new StorageUnavailableException(
                "Too many writes are waiting for the database, or it is being closed. Try again shortly.",
                nothingSaved: true
            );
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _writers = Task.WhenAll(Enumerable.Range(0, options.Writers).Select(_ => Task.Run(WriteLoop, CancellationToken.None)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return _writers.WaitAsync(cancellationToken);
    }

    private async Task WriteLoop()
    {
        var batch = new WriteBatch(options);
        var postponed = new Queue<PendingWrite>();
        await using var writer = new WriterConnection(database, options.Prepare);
        while (postponed.Count > 0 || await _waiting.Reader.WaitToReadAsync())
        {
            await _turn.WaitAsync();
            batch.Clear();
            for (var left = postponed.Count; left > 0 && !batch.IsFull; left--)
            {
                AddOrPostpone(postponed.Dequeue());
            }

            while (!batch.IsFull && postponed.Count < options.MaxBatch && _waiting.Reader.TryRead(out var write))
            {
                AddOrPostpone(write);
            }

            var crowd = batch.IsFull;
            if (crowd)
            {
                _turn.Release();
            }

            await Commit(writer, batch.Writes);
            if (!crowd)
            {
                _turn.Release();
            }
        }

        void AddOrPostpone(PendingWrite write)
        {
            if (!batch.TryAdd(write))
            {
                postponed.Enqueue(write);
            }
        }
    }

    /// <summary>Commits the writes and tells each its outcome; never throws.</summary>
    private async Task Commit(WriterConnection writer, IReadOnlyList<PendingWrite> writes)
    {
        var look = false;
        for (var attempt = 1; writes.Count > 0; attempt++)
        {
            try
            {
                Answer(writes, await Execute(writer, writes, look));
                return;
            }
            catch (Exception e) when ((WriteFailure.IsTaken(e) || (WriteFailure.IsRowThere(e) && !look)) && attempt < MaxAttempts)
            {
                look = true;
            }
            catch (Exception e) when (WriteFailure.IsConflict(e) && attempt < MaxAttempts)
            {
                await Task.Delay(Random.Shared.Next(1, 10 * attempt));
            }
            catch (Exception e) when (WriteFailure.IsRefusal(e) && writes.Count > 1)
            {
                // One bad write must not fail others: the batch is split in halves until the bad write is alone.
                var half = writes.Count / 2;
                await Commit(writer, [.. writes.Take(half)]);
                await Commit(writer, [.. writes.Skip(half)]);
                return;
            }
            catch (Exception e)
            {
                LogFailed(e, writes.Count);
                if (options.WaitsForStandby && WriteFailure.IsInDoubt(e))
                {
                    // The grains read what is true once they are told, which must not be what only this primary has.
                    await StandbyBarrier.Pass(database, TimeProvider.System);
                }

                foreach (var write in writes)
                {
                    write.Failed(WriteFailure.Explain(e, write));
                }

                return;
            }
        }
    }

    private async Task<long?[]> Execute(WriterConnection writer, IReadOnlyList<PendingWrite> writes, bool look)
    {
        using var span = Traces.Gather("commit", writes.Select(write => write.Trace));
        var connection = await writer.Open();
        var started = Stopwatch.GetTimestamp();
        try
        {
            var versions = await WriteStatement.Execute(connection, writes, time.GetUtcNow(), options, Shard.IsMain(shard), look);
            if (writer.SkippedStandby)
            {
                throw new StorageUnavailableException("The commit reached no standby, so it may be lost.", nothingSaved: false);
            }

            var took = Stopwatch.GetElapsedTime(started);
            meter.Committed(shard, writes.Count, took);
            foreach (var write in writes)
            {
                usage.Database(write.Key, took / writes.Count);
            }

            return versions;
        }
        catch (Exception e)
        {
            if (WriteFailure.IsReadOnly(e))
            {
                NpgsqlConnection.ClearPool(connection); // they all lead to a server that is no primary
            }

            await writer.DisposeAsync();
            throw;
        }
    }

    private void Answer(IReadOnlyList<PendingWrite> writes, long?[] versions)
    {
        var events = false;
        for (var i = 0; i < versions.Length; i++)
        {
            if (versions[i] is WriteStatement.Elsewhere)
            {
                writes[i].Failed(new StoreMovedException($"{writes[i].Kind} '{writes[i].Key}' does not live in the shard '{shard}'."));
            }
            else if (versions[i] is { } version)
            {
                events |= writes[i].Events.Count > 0 || writes[i].Joined.Any(joined => joined.Events.Count > 0);
                writes[i].Committed(version);
            }
            else if (writes[i].Taken.Count > 0)
            {
                writes[i].Failed(new RecordExistsException([.. writes[i].Taken]));
            }
            else
            {
                writes[i].Stale();
            }
        }

        if (events)
        {
            signal.Raise();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Writes} writes failed")]
    private partial void LogFailed(Exception exception, int writes);
}
