using System.Text;

namespace Dukaan.Saving;

/// <summary>
/// Stores are spread over a fixed number of shards: a shard's outbox is published, and what in it is due is woken, by one process at a
/// time.
/// </summary>
public static class Shards
{
    /// <summary>As many as there are leases in the database.</summary>
    public const int Count = 16;

    /// <summary>The same on every machine and for every version of the program: FNV-1a of the id's UTF-8.</summary>
    public static short Of(string storeId)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(storeId))
        {
            hash = (hash ^ b) * 16777619u;
        }

        return (short)(hash % Count);
    }
}
