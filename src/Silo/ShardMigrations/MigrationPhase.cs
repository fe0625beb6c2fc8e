namespace Dukaan.Silo.ShardMigrations;

/// <summary>How far a move has come. Its mover may die after any of them.</summary>
internal enum MigrationPhase
{
    /// <summary>A mover has it, and its epoch.</summary>
    Taken,

    /// <summary>What changes at the source is noted from here on.</summary>
    Watched,

    /// <summary>All rows are at the target, as they were when they were read.</summary>
    Copied,

    /// <summary>And nearly all that changed since.</summary>
    CaughtUp,

    /// <summary>The store's writes wait, and nothing of it changes at the source any more.</summary>
    Fenced,

    /// <summary>The target has every row.</summary>
    Whole,

    /// <summary>The map says that it lives at the target.</summary>
    Flipped,

    /// <summary>The target takes its writes.</summary>
    Arrived,

    /// <summary>What it left at the source is gone.</summary>
    Cleaned,
}
