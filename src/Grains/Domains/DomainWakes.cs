using System.Globalization;
using Dukaan.Saving;

namespace Dukaan.Domains;

/// <summary>
/// The rows that say when a store's names must be looked at though nobody asks: one for each store that has any, written with its state. A sweep
/// per partition reads them.
/// </summary>
public static class DomainWakes
{
    public const string Kind = "domain-wake";

    public static RowOwner Of(string storeId) => new(Kind, Partition(Partitions.Of(storeId)));

    /// <summary>The owner's key of a partition.</summary>
    public static string Partition(short number) => number.ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>The row after a change, or none where the time stays.</summary>
    public static ImmutableArray<RowChange> Change(string storeId, DateTimeOffset? before, DateTimeOffset? now)
    {
        var owner = Of(storeId);
        return before == now ? [] :
        [
            now is { } at
                ? new RowChange(owner, storeId, "due", at.ToUnixTimeMilliseconds(), new { at })
                : new RowChange(owner, storeId, "", 0, null),
        ];
    }
}
