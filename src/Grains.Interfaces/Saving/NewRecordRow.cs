namespace Dukaan.Saving;

/// <summary>A row to put with a <see cref="NewRecord"/>.</summary>
/// <param name="Kind">The kind of its owner.</param>
/// <param name="Key">The key of its owner.</param>
/// <param name="Id">Unique within the owner.</param>
/// <param name="Bucket">What kind of row, or which list it stands in.</param>
/// <param name="Sort">Its place in the bucket.</param>
/// <param name="Schema">The payload's schema number.</param>
/// <param name="Json">The payload.</param>
[GenerateSerializer, Immutable, Alias("new-record-row")]
public sealed record NewRecordRow(string Kind, string Key, string Id, string Bucket, long Sort, int Schema, string Json);
