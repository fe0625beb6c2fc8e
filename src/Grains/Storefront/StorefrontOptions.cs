namespace Dukaan.Storefront;

/// <summary>How much memory rendered pages may take.</summary>
public sealed class StorefrontOptions
{
    /// <summary>Of one store, in each of its grains on a silo.</summary>
    public long PageBytesPerStore { get; set; } = 32L << 20;

    /// <summary>Of all stores on a silo.</summary>
    public long PageBytesPerSilo { get; set; } = 512L << 20;
}
