namespace Dukaan.Storefront;

/// <summary>
/// The newest version of one store that this silo has been told of. Read without a lock; written under that of <see cref="VersionBoard"/>.
/// </summary>
public sealed class VersionMark(string storeId)
{
    private long _newest;

    public string StoreId => storeId;

    /// <summary>0: nothing was told.</summary>
    public long Newest => Volatile.Read(ref _newest);

    /// <summary>How many look at it.</summary>
    internal int Readers { get; set; }

    internal void Raise(long version) => Volatile.Write(ref _newest, Math.Max(_newest, version));
}
