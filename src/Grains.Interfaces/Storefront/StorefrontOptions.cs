namespace Dukaan.Storefront;

/// <summary>How much memory rendered pages may take, and how current they are kept.</summary>
public sealed class StorefrontOptions
{
    /// <summary>Of one store, in each of its grains on a silo.</summary>
    public long PageBytesPerStore { get; set; } = 32L << 20;

    /// <summary>Of all stores on a silo.</summary>
    public long PageBytesPerSilo { get; set; } = 512L << 20;

    /// <summary>
    /// How long a storefront that hears nothing serves without asking. With <see cref="ReplicaTrust"/> it is within the second that P4
    /// gives to a change of which no word arrived.
    /// </summary>
    public TimeSpan StorefrontTrust { get; set; } = TimeSpan.FromMilliseconds(150);

    /// <summary>How long a silo's replica that hears nothing serves without asking.</summary>
    public TimeSpan ReplicaTrust { get; set; } = TimeSpan.FromMilliseconds(750);

    /// <summary>
    /// How long after the catalog was read somebody may serve what it said without asking: a save waits no longer than this for whoever
    /// cannot be told.
    /// </summary>
    public TimeSpan LongestTrust => StorefrontTrust + ReplicaTrust;
}
