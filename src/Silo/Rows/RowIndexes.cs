namespace Dukaan.Silo.Rows;

/// <summary>
/// The indexes of lists in <c>grain_row</c>, each without the kinds of rows that nobody lists by it: an order writes such rows. A statement
/// uses an index only if it says the same about kinds, literally, since the planner must see it. See the migration of order indexes.
/// </summary>
internal static class RowIndexes
{
    /// <summary>What a statement says that lists rows of a bucket by <c>grain_row_in_bucket</c>.</summary>
    public const string InBucket = "kind <> ALL ('{stock,discount,order-wake,domain-wake,customer}')";

    /// <summary>What a statement says that lists all rows of an owner by <c>grain_row_in_order</c>.</summary>
    public const string InOrder = "kind <> ALL ('{stock,discount,order-wake,domain-wake,customer-order}')";

    private static readonly string[] NeitherOf = ["stock", "discount", "order-wake", "domain-wake"];

    /// <summary>Whether rows of this kind are in <see cref="InBucket"/>'s index.</summary>
    public static bool HasBuckets(string kind) => kind is not "customer" && !NeitherOf.Contains(kind);

    /// <summary>Whether rows of this kind are in <see cref="InOrder"/>'s index.</summary>
    public static bool HasOrder(string kind) => kind is not "customer-order" && !NeitherOf.Contains(kind);
}
