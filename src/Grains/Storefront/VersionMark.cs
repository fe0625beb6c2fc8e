namespace Dukaan.Storefront;

/// <summary>
/// The newest version of one store that this silo was notified of. Read without a lock; written under the lock of <see
/// cref="VersionBoard"/>.
/// </summary>
public sealed class VersionMark(string storeId)
{
    private long _newest;
    private volatile PageLease? _lease;

    public string StoreId => storeId;

    /// <summary>0: none.</summary>
    public long Newest => Volatile.Read(ref _newest);

    /// <summary>The lease of the silo's replica; null: none. The replica sets it.</summary>
    public PageLease? Lease
    {
        get => _lease;
        set => _lease = value;
    }

    /// <summary>Whether pages of this version may be served now without asking. Takes no lock and allocates nothing.</summary>
    public bool MayServe(long version, StorefrontOptions options, TimeProvider time) =>
        _lease is { } lease
        && lease.Version == version
        && Newest <= lease.Heard
        && time.GetElapsedTime(lease.AskedAt) < options.ReplicaTrust;

    /// <summary>How many readers it has.</summary>
    internal int Readers { get; set; }

    internal void Raise(long version) => Volatile.Write(ref _newest, Math.Max(_newest, version));
}
