namespace Dukaan.Silo.ShardMigrations;

/// <summary>The phases of a move. Its process may crash after any of them.</summary>
internal enum MigrationPhase
{
    /// <summary>A process has claimed it, with an epoch.</summary>
    Taken,

    /// <summary>Changes at the source are recorded from here on.</summary>
    Watched,

    /// <summary>All rows are copied to the target, as they were when they were read.</summary>
    Copied,

    /// <summary>Nearly all changes since are copied too.</summary>
    CaughtUp,

    /// <summary>Writes of the store are paused, so nothing of it changes at the source.</summary>
    Fenced,

    /// <summary>The target has every row.</summary>
    Whole,

    /// <summary>The shard map has the target.</summary>
    Flipped,

    /// <summary>The target takes its writes.</summary>
    Arrived,

    /// <summary>The old rows at the source are deleted.</summary>
    Cleaned,
}
