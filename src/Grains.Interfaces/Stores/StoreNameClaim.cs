namespace Dukaan.Stores;

/// <summary>A name as it was claimed.</summary>
/// <param name="Slug">Exactly as claimed; a look-alike has the same grain but is not this name.</param>
[GenerateSerializer, Immutable, Alias("store-name-claim")]
public sealed record StoreNameClaim(string Slug, string StoreId);
