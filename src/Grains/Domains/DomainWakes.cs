using Dukaan.Saving;

namespace Dukaan.Domains;

/// <summary>
/// The rows that say when the domains of a store must be checked: one for each store that has any, written with its state. A sweep of each
/// partition reads them.
/// </summary>
public static class DomainWakes
{
    public const string Kind = "domain-wake";

    /// <summary>The row after a change, or none where the time stays.</summary>
    public static ImmutableArray<RowChange> Change(string storeId, DateTimeOffset? before, DateTimeOffset? now) =>
        before == now ? [] : [WakeRow.At(WakeRow.Owner(Kind, storeId), storeId, now)];
}
