using System.Threading.Channels;

namespace Dukaan.Web.Import;

/// <summary>
/// Runs imports one after another, outside the requests that ask for them. Few may wait; the next is told to come later (P9). What a process left
/// that died is taken up again, which repeats nothing.
/// </summary>
internal sealed partial class ImportQueue(ProductImport imports, ImportFiles files, TimeProvider time, ILogger<ImportQueue> log) : BackgroundService
{
    /// <summary>An import that runs is heard of more often than this; one that waits behind others may be taken up twice, which does no harm.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    private readonly Channel<(string StoreId, string Id)> _waiting = Channel.CreateBounded<(string, string)>(16);

    /// <summary>False: too many wait.</summary>
    public async Task<bool> Start(string storeId, ImportState state)
    {
        await files.Save(storeId, state with { Phase = ImportPhase.Running });
        if (_waiting.Writer.TryWrite((storeId, state.Id)))
            return true;

        await files.Save(storeId, state);
        return false;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Work(stoppingToken), LookForOrphans(stoppingToken));

    private async Task LookForOrphans(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Silence / 2, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var orphan in await files.Orphans(Silence))
                    _waiting.Writer.TryWrite(orphan);
            }
            catch (Exception e) when (e is IOException or System.Text.Json.JsonException)
            {
                LogUnread(e);
            }
        }
    }

    private async Task Work(CancellationToken stoppingToken)
    {
        await foreach (var (storeId, id) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            var state = await files.Find(storeId, id);
            if (state is not { Phase: ImportPhase.Running })
                continue;

            try
            {
                await imports.Run(storeId, state, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // What was taken over stays; the seller can start the rest again, which repeats nothing.
                LogFailed(e, storeId);
                await files.Save(storeId, (await files.Find(storeId, id) ?? state) with { Phase = ImportPhase.Checked });
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "An import into store {StoreId} was broken off; its seller can start it again")]
    private partial void LogFailed(Exception exception, string storeId);

    [LoggerMessage(2, LogLevel.Warning, "The folder of imports could not be looked through; next try in a minute")]
    private partial void LogUnread(Exception exception);
}
