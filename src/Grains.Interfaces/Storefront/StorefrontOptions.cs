namespace Dukaan.Storefront;

/// <summary>The memory limits of rendered pages, and how current they are kept.</summary>
public sealed class StorefrontOptions
{
    /// <summary>The limit of one store, in each of its grains on a silo.</summary>
    public long PageBytesPerStore { get; set; } = 32L << 20;

    /// <summary>The limit of all stores on a silo.</summary>
    public long PageBytesPerSilo { get; set; } = 512L << 20;

    /// <summary>
    /// The lease of a storefront: how long it serves without asking the catalog. Together with <see cref="ReplicaTrust"/> it is less than
    /// the second within which P4 requires a change to be visible if its notification is lost.
    /// </summary>
    public TimeSpan StorefrontTrust { get; set; } = TimeSpan.FromMilliseconds(150);

    /// <summary>The lease of a replica: how long it serves without asking its storefront.</summary>
    public TimeSpan ReplicaTrust { get; set; } = TimeSpan.FromMilliseconds(750);

    /// <summary>Whether search engines are told what changed in shops with a domain of their own (<c>IIndexNowGrain</c>).</summary>
    public bool TellsSearchEngines { get; set; }

    /// <summary>
    /// The longest time after a read of the catalog for which a silo may serve it without asking. A save waits no longer than this for
    /// those who cannot be notified.
    /// </summary>
    public TimeSpan LongestTrust => StorefrontTrust + ReplicaTrust;
}
