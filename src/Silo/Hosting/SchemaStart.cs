using System.Diagnostics;
using Dukaan.Silo.Health;
using Dukaan.Silo.Postgres;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

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

    /// <summary>How long several members may take to choose another primary.</summary>
    private static readonly TimeSpan Election = TimeSpan.FromMinutes(1);

    private readonly bool _severalHosts = ConnectionSettings.HasSeveralHosts(options.Postgres);

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
        for (var began = Stopwatch.GetTimestamp(); ; )
        {
            try
            {
                await migrator.Main.Migrate(cancellationToken);
                await orleans.Migrate(cancellationToken);
                return;
            }
            catch (NpgsqlException e)
                when (e is not PostgresException { InvariantSeverity: "ERROR" }
                    && _severalHosts
                    && Stopwatch.GetElapsedTime(began) < Election
                )
            {
                LogNoPrimary(e);
                await Task.Delay(Between, cancellationToken);
            }
        }
    }

    private async Task Wait(CancellationToken cancellationToken)
    {
        while (!await migrator.Main.IsMigrated(cancellationToken) || !await orleans.IsMigrated(cancellationToken))
        {
            LogWaiting();
            await Task.Delay(Between, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No member of the database is the primary; waiting for one")]
    private partial void LogNoPrimary(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not up to date yet; waiting for the process that migrates it")]
    private partial void LogWaiting();
}
