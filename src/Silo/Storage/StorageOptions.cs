namespace Dukaan.Silo.Storage;

/// <summary>How reads and writes are batched and bounded.</summary>
public sealed record StorageOptions
{
    /// <summary>How many batches of writes run at once.</summary>
    public int Writers { get; init; } = 2;

    /// <summary>How many batches of reads run at once.</summary>
    public int Readers { get; init; } = 2;

    /// <summary>How many records a batch of reads asks for at most.</summary>
    public int MaxReadBatch { get; init; } = 500;

    /// <summary>How many writes, and how many reads, may wait; the next one is refused at once (P9).</summary>
    public int MaxWaiting { get; init; } = 10_000;

    /// <summary>How many writes a batch holds at most.</summary>
    public int MaxBatch { get; init; } = 200;

    /// <summary>How many characters of JSON a batch holds at most, unless one write alone has more.</summary>
    public int MaxBatchLength { get; init; } = 2_000_000;

    /// <summary>How long a query may take.</summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether commits wait for a standby (<c>DUKAAN_COMMIT=far</c>), so that what was read must be there too.</summary>
    public bool WaitsForStandby { get; init; }

    /// <summary>
    /// Whether frequent statements are prepared; not behind a pooler that gives each transaction another connection.
    /// </summary>
    public bool Prepare { get; init; } = true;
}
