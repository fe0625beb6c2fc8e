using System.Collections.Concurrent;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>
/// Checks files and runs imports, a few at once, shops in turn: an import gives up its slot to others after each batch of rows, so that a
/// large one delays nobody. The queue is bounded; beyond, clients must retry later (P9). What a crashed process left is resumed, which
/// repeats nothing.
/// </summary>
/// <param name="checks">The queue of files to be checked; null: two at once.</param>
internal sealed partial class ImportQueue(
    ImportRuns imports,
    ImportFiles files,
    TimeProvider time,
    ILogger<ImportQueue> log,
    FairQueue? checks = null
) : BackgroundService
{
    /// <summary>
    /// A running import reports more often than this. One that waits behind others may be resumed twice, which is harmless.
    /// </summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    /// <summary>The longest wait of a person for a check: for a turn, and for the work.</summary>
    private static readonly TimeSpan CheckTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The most resumptions of an import that fails.</summary>
    private const int MaxTries = 5;

    private static readonly int SweepEvery = (int)(TimeSpan.FromHours(1) / (Silence / 2));

    private readonly FairQueue _checks = checks ?? new(places: 2, perShop: 2, most: 32, time);
    private readonly FairQueue _runs = new(places: 2, perShop: 2, most: 32, time);
    private readonly ConcurrentDictionary<string, Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Checks a stored file in its shop's turn; returns its state, or why there was no turn.</summary>
    /// <param name="encoding">The encoding that a person chose; empty: the one that the file shows.</param>
    /// <exception cref="CsvException">It cannot be read at all.</exception>
    public async Task<(ImportState? State, QueueRejection? Error)> Check(
        string storeId,
        string id,
        string fileName,
        string actor,
        string encoding,
        CancellationToken cancellation
    )
    {
        using var turn = await _checks.Enter(storeId, CheckTimeout, cancellation);
        if (turn.Error is { } error)
        {
            return (null, error);
        }

        using var deadline = new CancellationTokenSource(CheckTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            return (await imports.Check(storeId, id, fileName, actor, encoding, either.Token), null);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new CsvException("file-costly", "The file takes too long to read. Split it into several files.");
        }
    }

    /// <summary>Null: it runs, or waits for its turn. Else why not.</summary>
    public async Task<QueueRejection?> Start(string storeId, ImportState state)
    {
        await files.Save(storeId, state with { Phase = ImportPhase.Running });
        if (await Begin(storeId, state.Id) is not { } error)
        {
            return null;
        }

        await files.Save(storeId, state);
        return error;
    }

    public override void Dispose()
    {
        base.Dispose();
        _stopping.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var stop = stoppingToken.Register(_stopping.Cancel);
        using var timer = new PeriodicTimer(Silence / 2, time);
        try
        {
            for (var round = 0; ; round++)
            {
                await LookAround(sweep: round % SweepEvery == 0);
                await timer.WaitForNextTickAsync(stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll(_running.Values);
        }
    }

    private async Task LookAround(bool sweep)
    {
        try
        {
            if (sweep)
            {
                files.Sweep();
            }

            foreach (var (storeId, id) in await files.Orphans(Silence))
            {
                await Begin(storeId, id);
            }
        }
        catch (Exception e) when (e is IOException or System.Text.Json.JsonException)
        {
            LogUnread(e);
        }
    }

    private async Task<QueueRejection?> Begin(string storeId, string id)
    {
        var begun = new TaskCompletionSource();
        if (!_running.TryAdd(id, begun.Task))
        {
            return null;
        }

        var turn = _runs.Enter(storeId, Timeout.InfiniteTimeSpan, _stopping.Token);
        if (turn.IsCompletedSuccessfully && (await turn).Error is { } error)
        {
            _running.TryRemove(id, out _);
            return error;
        }

        _ = Task.Run(async () =>
        {
            try
            {
                await Run(storeId, id, await turn);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                // The process stops; another finds the import since it no longer reports.
            }
            finally
            {
                _running.TryRemove(id, out _);
                begun.SetResult();
            }
        });
        return null;
    }

    private async Task Run(string storeId, string id, QueueEntry turn)
    {
        var state = await files.Find(storeId, id);
        try
        {
            if (state is { Phase: ImportPhase.Running } && turn.Error is null)
            {
                await imports.Run(storeId, state, GiveWay, _stopping.Token);
            }
            else if (state is { Phase: ImportPhase.Running })
            {
                await files.Save(storeId, state with { Phase = ImportPhase.Checked });
            }
        }
        catch (Exception e) when (!_stopping.IsCancellationRequested)
        {
            // The imported rows stay. What fails for a moment, such as a database that is being restarted, is tried again once the import
            // has been silent for a while; then the seller can start the rest again. Both repeat nothing.
            var left = await files.Find(storeId, id) ?? state!;
            var again = e is not CsvException && left.Tries < MaxTries;
            LogFailed(e, storeId, again);
            await files.Save(storeId, again ? left with { Tries = left.Tries + 1 } : left with { Phase = ImportPhase.Checked, Tries = 0 });
        }
        finally
        {
            turn.Dispose();
        }

        async Task GiveWay()
        {
            turn.Dispose();
            turn = await _runs.Enter(storeId, Timeout.InfiniteTimeSpan, _stopping.Token, admitted: true);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "An import into store {StoreId} was interrupted (retried automatically: {Again})")]
    private partial void LogFailed(Exception exception, string storeId, bool again);

    [LoggerMessage(2, LogLevel.Warning, "The folder of imports could not be read; next try in a minute")]
    private partial void LogUnread(Exception exception);
}
