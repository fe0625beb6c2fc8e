using Dukaan.Saving;

namespace Dukaan.Domains;

/// <summary>
/// The rows that say when a store's names must be looked at though nobody asks: one for each store that has any, written with its state. A
/// sweep per partition reads them.
/// </summary>
public static class DomainWakes
{
    public const string Kind = "domain-wake";

    /// <summary>The row after a change, or none where the time stays.</summary>
    public static ImmutableArray<RowChange> Change(string storeId, DateTimeOffset? before, DateTimeOffset? now) =>
        before == now ? [] : [WakeRow.At(WakeRow.Owner(Kind, storeId), storeId, now)];
}
