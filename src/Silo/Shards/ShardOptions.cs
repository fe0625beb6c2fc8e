namespace Dukaan.Silo.Shards;

/// <summary>The databases among which stores are spread. Almost all stores live in the main one.</summary>
public sealed record ShardOptions
{
    /// <summary>The main database's name among the shards.</summary>
    public const string Main = "main";

    /// <summary>The other shards: an Npgsql connection string by name.</summary>
    public IReadOnlyDictionary<string, string> Databases { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// How often a process refreshes the shard map. The map need not be right: a database refuses requests for stores that it does not
    /// have.
    /// </summary>
    public TimeSpan Refresh { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How old the map may be for a list, which no database refuses; much less than <see cref="Grace"/>.</summary>
    public TimeSpan Trusted { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the data of a moved store stays in its former shard, for readers with an old map.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a write of a moving store waits before it is refused.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a store's writes may be paused. A move that needs longer lets them go on, and tries again.</summary>
    public TimeSpan MaxPause { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Whether this process makes the moves of stores.</summary>
    public bool Moves { get; init; } = true;

    /// <summary>All shards, the main one first.</summary>
    public IEnumerable<string> Names => Databases.Keys.Prepend(Main);
}
