namespace Dukaan.Stores;

/// <summary>A store as its sellers see it.</summary>
/// <param name="Profile">The public part.</param>
/// <param name="Version">The store's version (see <c>ICatalogGrain</c>) at which the settings last changed: the ETag, and what
/// <c>If-Match</c> compares.</param>
/// <param name="Owner">The id of the seller who opened it.</param>
/// <param name="CreatedAt">UTC.</param>
[GenerateSerializer, Immutable, Alias("store-view")]
public sealed record StoreView(StoreProfile Profile, long Version, string Owner, DateTimeOffset CreatedAt);
