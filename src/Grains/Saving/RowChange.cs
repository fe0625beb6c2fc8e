namespace Dukaan.Saving;

/// <summary>A row to put or delete.</summary>
/// <param name="Owner">Whose rows: null, the grain that writes; else a read model's, whose rows the writer keeps true (an order writes its
/// line in the order book).</param>
/// <param name="Id">Unique within the owner.</param>
/// <param name="Bucket">What kind of row, or which list it stands in.</param>
/// <param name="Sort">Its place in the bucket.</param>
/// <param name="Value">The payload, written as JSON; null deletes the row.</param>
/// <param name="Schema">The payload's schema number.</param>
public sealed record RowChange(RowOwner? Owner, string Id, string Bucket, long Sort, object? Value, int Schema = 1)
{
    public static RowChange Put(string id, string bucket, long sort, object value) => new(null, id, bucket, sort, value);

    public static RowChange Delete(string id) => new(null, id, "", 0, null);
}
