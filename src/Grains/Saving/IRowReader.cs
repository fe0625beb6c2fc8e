namespace Dukaan.Saving;

/// <summary>
/// Reads rows a page at a time: what is too much to hold in memory. Implemented on PostgreSQL; every call is one bounded query.
/// </summary>
public interface IRowReader
{
    /// <summary>Rows of an owner, the greatest <see cref="Row.Sort"/> first.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="buckets">Only these; empty: all.</param>
    /// <param name="before">Only rows with a lesser sort; null: from the top.</param>
    /// <param name="limit">At most so many, 1 to 1,000.</param>
    Task<IReadOnlyList<Row>> Page(RowOwner owner, ImmutableArray<string> buckets, long? before, int limit);

    /// <summary>One row, or null.</summary>
    Task<Row?> Find(RowOwner owner, string id);
}
