using System.Diagnostics;
using Dukaan.Silo.Postgres;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Homes;

/// <summary>
/// Takes the home when the process starts, and renews its lease. A renewal is a commit at the primary, so it waits for a standby if other
/// commits do: a primary that was cut off cannot acknowledge it. The process ends when the primary is of another timeline, since its memory
/// may be older than the database; or when its lease ended, if another region can be home.
/// </summary>
internal sealed partial class HomeWatch(
    HomeOptions options,
    HomeLease lease,
    HomeMeter meter,
    HomeConnection connection,
    IHostApplicationLifetime lifetime,
    ILogger<HomeWatch> log
) : BackgroundService
{
    private bool _warned;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        Note(await HomeTable.Take(await connection.Open(cancellationToken), options.Place, options.Lease, cancellationToken), asked);
        LogTaken(options.Place, lease.Epoch);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Renewal);
        while (await Tick(timer, stoppingToken))
        {
            var asked = Stopwatch.GetTimestamp();
            string? failure = null;
            try
            {
                // A lease that ended is not renewed: while this process stood still, another region may have become home.
                failure = options.Member is not null && !lease.Holds ? "its lease ended" : await Renew(asked, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or "55000")
            {
                failure = options.Member is null ? null : "this region's member of the database is a standby";
                await connection.DisposeAsync();
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or OperationCanceledException)
            {
                LogNotRenewed(e);
                await connection.DisposeAsync();
            }

            // A primary that hangs waits for a standby: what it committed must not be read as if it were acknowledged.
            var hangs = Stopwatch.GetElapsedTime(asked) >= options.Lease;
            failure ??= !lease.Holds && (options.Member is not null || hangs) ? "the primary has not committed for too long" : null;
            if (failure is not null && !stoppingToken.IsCancellationRequested)
            {
                lease.Lose();
                LogEnds(failure);
                options.End();
                return;
            }
        }
    }

    /// <summary>Null, or why this process is not home any more.</summary>
    private async Task<string?> Renew(long asked, CancellationToken cancellationToken)
    {
        var open = await connection.Open(cancellationToken);
        if (await HomeTable.Renew(open, lease.Epoch, options.Lease, cancellationToken) is { } row)
        {
            Note(row, asked);
            return null;
        }

        // Whatever this process has in memory is in the new primary too, if each commit waited for a standby.
        if (options.Member is null && options.Commit is CommitMode.Far && lease.IsProtected)
        {
            Note(await HomeTable.Take(open, options.Place, options.Lease, cancellationToken), asked);
            LogTaken(options.Place, lease.Epoch);
            return null;
        }

        return "another primary has taken over";
    }

    private void Note(HomeRow row, long asked)
    {
        lease.Extend(row.Epoch, asked, options.Lease);
        meter.Renewed(Stopwatch.GetElapsedTime(asked));
        lease.IsProtected = options.Commit is not CommitMode.Far || row.HasStandbys;
        if (lease.IsProtected == _warned)
        {
            _warned = !lease.IsProtected;
            (lease.IsProtected ? (Action)LogProtected : LogUnprotected)();
        }

        if (row.MovesTo is { } place && place != options.Place && options.Member is not null && lease.Serves)
        {
            LogMoves(place);
            lease.Leave();
            lifetime.StopApplication();
        }
    }

    private static async Task<bool> Tick(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The home is served in {Place} from now on, epoch {Epoch}")]
    private partial void LogTaken(string place, long epoch);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The home's lease could not be renewed")]
    private partial void LogNotRenewed(Exception exception);

    [LoggerMessage(Level = LogLevel.Critical, Message = "This process is not home any more and ends at once: {Reason}")]
    private partial void LogEnds(string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The home is moved to {Place}: this process finishes what it has accepted, and ends"
    )]
    private partial void LogMoves(string place);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "DUKAAN_COMMIT is far, but the primary has no synchronous_standby_names: if it is lost, so are acknowledged orders"
    )]
    private partial void LogUnprotected();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Commits wait for a standby again")]
    private partial void LogProtected();
}
