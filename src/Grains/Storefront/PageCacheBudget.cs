using Microsoft.Extensions.Options;

namespace Dukaan.Storefront;

/// <summary>The memory that the cached pages of all stores on this silo use. Shared by its grains; thread-safe.</summary>
public sealed class PageCacheBudget(IOptions<StorefrontOptions> options)
{
    private long _used;

    public long PerStore => options.Value.PageBytesPerStore;

    /// <summary>In bytes.</summary>
    public long Used => Interlocked.Read(ref _used);

    public bool IsFull => Used > options.Value.PageBytesPerSilo;

    public void Take(long bytes) => Interlocked.Add(ref _used, bytes);

    public void Give(long bytes) => Interlocked.Add(ref _used, -bytes);
}
