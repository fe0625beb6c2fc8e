using Dukaan.Silo.Health;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Hosting;

/// <summary>Brings the main database up to date before anything else starts. Where another process does that, waits until it has.</summary>
internal sealed partial class SchemaStart(
    ShardSchemas migrator,
    OrleansSchema orleans,
    DukaanSiloOptions options,
    Readiness readiness,
    ILogger<SchemaStart> log
) : IHostedService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Migrate)
        {
            await Migrate(cancellationToken);
        }
        else
        {
            await Wait(cancellationToken);
        }

        readiness.Migrated();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Migrate(CancellationToken cancellationToken)
    {
        await migrator.Main.Migrate(cancellationToken);
        await orleans.Migrate(cancellationToken);
    }

    private async Task Wait(CancellationToken cancellationToken)
    {
        while (!await migrator.Main.IsMigrated(cancellationToken) || !await orleans.IsMigrated(cancellationToken))
        {
            LogWaiting();
            await Task.Delay(Between, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not up to date yet; waiting for the process that migrates it")]
    private partial void LogWaiting();
}
