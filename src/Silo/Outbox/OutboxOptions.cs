namespace Dukaan.Silo.Outbox;

/// <summary>How the relay works.</summary>
public sealed record OutboxOptions
{
    /// <summary>False: events stay in the outbox. For tests that play a process which dies between commit and publish.</summary>
    public bool Relay { get; init; } = true;

    /// <summary>
    /// How often the relay looks for what others wrote into its partitions; its own process's writes it hears of at once.
    /// </summary>
    public TimeSpan SweepInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long the partitions of a silo that died stay with it, unless it starts again under its name.</summary>
    public TimeSpan LeaseDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many events are read at once.</summary>
    public int BatchSize { get; init; } = 500;

    /// <summary>How many stores are published side by side.</summary>
    public int Publishers { get; init; } = 16;

    /// <summary>How long the relay goes on publishing what is left when the process stops.</summary>
    public TimeSpan FlushTime { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest pause after publishing failed again and again.</summary>
    public TimeSpan MaxBackoff { get; init; } = TimeSpan.FromSeconds(5);
}
