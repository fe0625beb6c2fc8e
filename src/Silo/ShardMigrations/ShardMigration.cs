using System.Diagnostics;
using Dukaan.Silo.Shards;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>
/// One try to move a store, under an epoch of its own. One commit in the main database (the flip) decides where the store lives. Before it,
/// the source has the whole store; after it, the target. A process that takes over a move first checks which.
/// </summary>
internal sealed class ShardMigration(
    StoreShards shards,
    ShardTable table,
    ShardOptions options,
    StoreShard move,
    Func<MigrationPhase, Task>? reached = null
)
{
    /// <summary>How many times a pause is tried that would get too long.</summary>
    private const int Pauses = 10;

    private static readonly TimeSpan BetweenPauses = TimeSpan.FromSeconds(1);

    private string Id => move.StoreId;

    private Shard Source => Known(move.Step == "cleaning" ? move.Source! : move.Shard);

    private Shard Target => Known(move.Step == "cleaning" ? move.Shard : move.Target!);

    private StoreChanges Changes => new(Source, Target, Id, move.Epoch);

    private StoreCopy Rows => new(Source, Target, Id, move.Epoch);

    /// <summary>
    /// Copies, catches up, pauses, flips. Returns how long writes waited; null: the store is to stay (<see cref="Undo"/>).
    /// </summary>
    /// <exception cref="TimeoutException">No pause could be short enough.</exception>
    public async Task<TimeSpan?> Bring(CancellationToken cancellationToken)
    {
        await Reached(MigrationPhase.Taken);
        if (await IsToStay())
        {
            return null;
        }

        await StorePlaces.Put(Source, Id, "leaving", move.Epoch); // ends a pause of an earlier try
        await StorePlaces.Put(Target, Id, "arriving", move.Epoch);
        await Changes.Unwatch(cancellationToken);
        await Changes.Watch(cancellationToken);
        await Reached(MigrationPhase.Watched);
        await Rows.Clear(Target, cancellationToken);
        await Rows.Run(cancellationToken);
        await Reached(MigrationPhase.Copied);
        for (var pause = 1; pause <= Pauses; pause++)
        {
            while (await Changes.Apply(cancellationToken) == StoreChanges.AtOnce) { }

            await Reached(MigrationPhase.CaughtUp);
            if (await IsToStay())
            {
                return null;
            }

            if (await HandOver(cancellationToken) is { } paused)
            {
                return paused;
            }

            await Task.Delay(BetweenPauses, cancellationToken);
        }

        throw new TimeoutException(
            $"The store's writes would be paused for more than {options.MaxPause.TotalMilliseconds:0} ms: more changes than can be "
                + "brought over, or a transaction goes on for long."
        );
    }

    /// <summary>
    /// Lets the target take the store's writes. After the grace period, deletes the rest at the source. Returns whether it has.
    /// </summary>
    public async Task<bool> Clean(bool graceIsOver, CancellationToken cancellationToken)
    {
        await StorePlaces.Put(Target, Id, "here", move.Epoch);
        await Reached(MigrationPhase.Arrived);
        if (!graceIsOver)
        {
            return false;
        }

        await StorePlaces.Put(Source, Id, "gone", move.Epoch);
        await Changes.Unwatch(cancellationToken);
        await Rows.Clear(Source, cancellationToken);
        if (!Shard.IsMain(Source.Name))
        {
            await StorePlaces.Remove(Source, Id, move.Epoch);
        }

        if (Shard.IsMain(Target.Name))
        {
            await StorePlaces.Remove(Target, Id, move.Epoch);
        }

        await Reached(MigrationPhase.Cleaned);
        return true;
    }

    /// <summary>Undoes the try: the store goes on at the source.</summary>
    public async Task Undo(CancellationToken cancellationToken)
    {
        await StorePlaces.Put(Source, Id, "leaving", move.Epoch);
        await Changes.Unwatch(cancellationToken);
        if (Shard.IsMain(Source.Name))
        {
            await StorePlaces.Remove(Source, Id, move.Epoch);
        }
        else
        {
            await StorePlaces.Put(Source, Id, "here", move.Epoch);
        }
    }

    /// <summary>
    /// Deletes the copy at the target, which nothing reads. If the target itself fails, the next try begins with this.
    /// </summary>
    public async Task ClearTarget(CancellationToken cancellationToken)
    {
        await StorePlaces.Put(Target, Id, "gone", move.Epoch);
        await Rows.Clear(Target, cancellationToken);
        if (!Shard.IsMain(Target.Name))
        {
            await StorePlaces.Remove(Target, Id, move.Epoch);
        }
    }

    /// <summary>The pause. Null: it would have been too long, and the store goes on at the source.</summary>
    private async Task<TimeSpan?> HandOver(CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        bool IsLong() => Stopwatch.GetElapsedTime(began) > options.MaxPause;
        try
        {
            await StorePlaces.Put(Source, Id, "fenced", move.Epoch);
            await StorePlaces.WritersEnd(Source, options.MaxPause);
            await Reached(MigrationPhase.Fenced);
            while (await Changes.Apply(cancellationToken) > 0)
            {
                if (IsLong())
                {
                    return null;
                }
            }

            await Rows.RaiseIds(cancellationToken);
            await Reached(MigrationPhase.Whole);
            if (IsLong())
            {
                return null;
            }

            if (!await Flip())
            {
                return await IsToStay() ? null : throw new MigrationLostException(Id);
            }

            await Reached(MigrationPhase.Flipped);
            await StorePlaces.Put(Target, Id, "here", move.Epoch);
            return Stopwatch.GetElapsedTime(began);
        }
        finally
        {
            // Changes nothing if the store has moved.
            await StorePlaces.Resume(Source, Id, move.Epoch);
        }
    }

    /// <summary>
    /// The flip. Before it, reads at the source end, so that no read at the source misses a change at the target.
    /// </summary>
    private async Task<bool> Flip()
    {
        if (!Shard.IsMain(Source.Name))
        {
            await StorePlaces.Put(Source, Id, "gone", move.Epoch);
        }

        await using var connection = await shards.Main.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (!await ShardTable.Flip(connection, move))
        {
            await transaction.RollbackAsync();
            if (!Shard.IsMain(Source.Name))
            {
                await StorePlaces.Put(Source, Id, "leaving", move.Epoch);
            }

            return false;
        }

        if (Shard.IsMain(Source.Name))
        {
            await StorePlaces.Put(connection, Id, "gone", move.Epoch);
        }
        else if (Shard.IsMain(Target.Name))
        {
            await StorePlaces.Put(connection, Id, "here", move.Epoch);
        }

        await transaction.CommitAsync();
        return true;
    }

    /// <exception cref="MigrationLostException">Another process has the move.</exception>
    private async Task<bool> IsToStay() =>
        await table.Find(Id) is { } now && now.Epoch == move.Epoch ? now.Step != "copying" : throw new MigrationLostException(Id);

    private Shard Known(string name) =>
        shards.Named(name) ?? throw new InvalidOperationException($"The shard '{name}' is not in DUKAAN_SHARDS of this process.");

    private Task Reached(MigrationPhase phase) => reached?.Invoke(phase) ?? Task.CompletedTask;
}
