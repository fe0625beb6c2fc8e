namespace Dukaan.Silo.Outbox;

/// <summary>How the relay works.</summary>
public sealed record OutboxOptions
{
    /// <summary>False: events stay in the outbox. For tests of a process that crashes between commit and publish.</summary>
    public bool Relay { get; init; } = true;

    /// <summary>
    /// How often the relay polls for events that other processes wrote into its partitions. Writes of its own process signal it at once.
    /// </summary>
    public TimeSpan SweepInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long the relay waits after a signal, so that events which are committed together are published together.</summary>
    public TimeSpan Gathering { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>How long a crashed silo keeps its partitions, unless it starts again under its name.</summary>
    public TimeSpan LeaseDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many events are read at once.</summary>
    public int BatchSize { get; init; } = 500;

    /// <summary>How many stores are published in parallel.</summary>
    public int Publishers { get; init; } = 16;

    /// <summary>How long the relay goes on publishing when the process stops.</summary>
    public TimeSpan FlushTime { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest pause after publishing failed again and again.</summary>
    public TimeSpan MaxBackoff { get; init; } = TimeSpan.FromSeconds(5);
}
