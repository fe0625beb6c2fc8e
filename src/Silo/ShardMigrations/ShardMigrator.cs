using Dukaan.Silo.Shards;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>
/// Makes the requested moves of stores, one after the other, in one process at a time. Another process, or the next one that starts,
/// resumes what a crashed process left. A move that fails is undone and retried a few times.
/// </summary>
internal sealed partial class ShardMigrator(
    StoreShards shards,
    ShardTable table,
    ShardOptions options,
    ShardMeter meter,
    ILogger<ShardMigrator> logger
) : BackgroundService
{
    /// <summary>The key of the advisory lock: any number, the same in every process.</summary>
    private const long Lock = 0x64756b61616e01;

    /// <summary>How many times a move is tried.</summary>
    private const int MaxTries = 5;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>Called at each phase; tests simulate crashes there.</summary>
    internal Func<MigrationPhase, Task>? Reached { get; init; }

    /// <summary>Works on the pending moves, once. Returns whether this process held the lock.</summary>
    internal async Task<bool> Round(CancellationToken cancellationToken)
    {
        if (await table.UnderWay() is not { Count: > 0 } due)
        {
            return true;
        }

        // Held by a transaction, so that it works through poolers too. A process that loses it unnoticed is stopped by the epochs.
        await using var connection = await shards.Main.Database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"SELECT pg_try_advisory_xact_lock({Lock})", connection);
        if (await command.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return false;
        }

        foreach (var store in due)
        {
            try
            {
                await Drive(store.StoreId, cancellationToken);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                LogFailed(e); // it is retried later; the other moves go on
            }
        }

        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        while (options.Moves && shards.All.Count > 1 && await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(e);
            }
        }
    }

    private async Task Drive(string storeId, CancellationToken cancellationToken)
    {
        if (await table.Take(storeId) is not { } move)
        {
            return;
        }

        try
        {
            await Step(move, cancellationToken);
        }
        catch (MigrationLostException e)
        {
            LogLost(e, storeId);
        }
        catch (Exception e) when (e is not MigratorDiedException && !cancellationToken.IsCancellationRequested)
        {
            LogNotMoved(e, storeId, move.Shard, move.Target);
            await Fail(storeId, e.Message, cancellationToken);
        }
    }

    private async Task Step(StoreShard move, CancellationToken cancellationToken)
    {
        var work = new ShardMigration(shards, table, options, move, Reached);
        if (move.Step == "copying")
        {
            LogBegins(move.StoreId, move.Shard, move.Target);
            if (await work.Bring(cancellationToken) is { } paused)
            {
                meter.Moved(paused);
                LogMoved(move.StoreId, move.Shard, move.Target, paused.TotalMilliseconds);
                await table.Paused(move.StoreId, paused);
                await table.Rest(move, options.Grace);
                await shards.Map.Refresh(cancellationToken);
                return;
            }
        }
        else if (move.Step == "cleaning")
        {
            var over = move.Since >= options.Grace;
            if (await work.Clean(over, cancellationToken))
            {
                await table.Settle(move);
            }
            else
            {
                await table.Rest(move, options.Grace - move.Since);
            }

            return;
        }

        await Stay(move, "stopped", cancellationToken);
    }

    /// <summary>Only the map tells how far the move came, so this reads it first.</summary>
    private async Task Fail(string storeId, string why, CancellationToken cancellationToken)
    {
        if (await table.Take(storeId) is not { } move)
        {
            return;
        }

        if (move.Step == "cleaning")
        {
            await table.Rest(move, Between, why);
            return;
        }

        meter.Failed();
        if (move.Step == "stopping" || move.Tries + 1 >= MaxTries)
        {
            await Stay(move, why, cancellationToken);
            return;
        }

        await Undo(move, cancellationToken);
        await table.Later(move, Between * (1 << move.Tries), why);
    }

    private async Task Stay(StoreShard move, string why, CancellationToken cancellationToken)
    {
        await Undo(move, cancellationToken);
        await table.Settle(move, why);
        LogStays(move.StoreId, move.Shard, why);
    }

    private async Task Undo(StoreShard move, CancellationToken cancellationToken)
    {
        var work = new ShardMigration(shards, table, options, move);
        await work.Undo(cancellationToken);
        try
        {
            await work.ClearTarget(cancellationToken);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            LogNotCleared(e, move.StoreId, move.Target);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "What was copied of store {Store} to shard {To} could not be deleted; nobody reads it, and the next try begins with that"
    )]
    private partial void LogNotCleared(Exception exception, string store, string? to);

    [LoggerMessage(Level = LogLevel.Information, Message = "Store {Store} begins to move from shard {From} to {To}")]
    private partial void LogBegins(string store, string from, string? to);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Store {Store} moved from shard {From} to {To}; its writes waited for {Paused} ms"
    )]
    private partial void LogMoved(string store, string from, string? to, double paused);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Store {Store} could not be moved from shard {From} to {To}; the move is undone and retried"
    )]
    private partial void LogNotMoved(Exception exception, string store, string from, string? to);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Store {Store} stays in shard {Shard}: {Why}")]
    private partial void LogStays(string store, string shard, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "This process took over the move of store {Store}")]
    private partial void LogLost(Exception exception, string store);

    [LoggerMessage(Level = LogLevel.Error, Message = "Moves of stores cannot go on; next try in a second")]
    private partial void LogFailed(Exception exception);
}
