using System.Text;

namespace Dukaan.Silo.Outbox;

/// <summary>Which partition of the outbox a store's events stand in. All events of a store stand in one, so that one publisher has their order.</summary>
internal static class OutboxPartition
{
    /// <summary>As many as the migration made leases.</summary>
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
