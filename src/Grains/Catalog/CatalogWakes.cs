using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>The rows that say when a catalog changes by itself: written with what makes it so, and swept.</summary>
public static class CatalogWakes
{
    public const string Kind = "catalog-wake";

    /// <summary>The change from one time to another; none where they are the same.</summary>
    public static IEnumerable<RowChange> Change(string storeId, DateTimeOffset? before, DateTimeOffset? now) =>
        before == now ? [] : [WakeRow.At(WakeRow.Owner(Kind, storeId), storeId, now)];
}
