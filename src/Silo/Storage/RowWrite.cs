namespace Dukaan.Silo.Storage;

/// <summary>A row to put, or where the payload is null to delete.</summary>
internal sealed record RowWrite(string Kind, string Key, string Id, string Bucket, long Sort, int Schema, string? Payload);
