namespace Dukaan.Silo.Shards;

/// <summary>The databases among which stores are spread. Almost all stores live in the main one.</summary>
public sealed record ShardOptions
{
    /// <summary>The main database's name among the shards.</summary>
    public const string Main = "main";

    /// <summary>The other shards: an Npgsql connection string by name.</summary>
    public IReadOnlyDictionary<string, string> Databases { get; init; } = new Dictionary<string, string>();

    /// <summary>How often a process looks at the shard map. It need not be right: the databases refuse whoever has an old one.</summary>
    public TimeSpan Refresh { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How old the map may be when a list is read, which no database refuses; much less than <see cref="Grace"/>.</summary>
    public TimeSpan Trusted { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long what a moved store left behind stays, for whoever still reads lists of it.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a write of a store that is just changing shards waits, before it is told to come again.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a store's writes may be paused; a move that needs longer lets them go on, and tries again.</summary>
    public TimeSpan MaxPause { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Whether this process moves stores that are to move.</summary>
    public bool Moves { get; init; } = true;

    /// <summary>All shards, the main one first.</summary>
    public IEnumerable<string> Names => Databases.Keys.Prepend(Main);
}
