namespace Dukaan.Silo.Regions;

/// <summary>A region's wish for a name.</summary>
/// <param name="Home">The region that asks.</param>
public sealed record NameClaim(string Slug, string StoreId, string Home);
