using System.Globalization;

namespace Dukaan.Saving;

/// <summary>
/// Stores are spread over a fixed number of partitions of a database: a partition's outbox is published, and what in it is due is woken, by
/// one process at a time.
/// </summary>
public static class Partitions
{
    /// <summary>As many as there are leases in a database.</summary>
    public const int Count = 16;

    /// <summary>The same on every machine and for every version of the program.</summary>
    public static short Of(string storeId) => (short)(TextHash.Of(storeId) % Count);

    /// <summary>The key of a partition as an owner of rows.</summary>
    public static string Key(short number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
