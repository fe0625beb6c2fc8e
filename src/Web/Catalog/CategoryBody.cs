namespace Dukaan.Web.Catalog;

/// <summary>A category in the API.</summary>
/// <param name="Handle">Its name in links.</param>
/// <param name="Products">The number of its products, including hidden ones.</param>
/// <param name="Version">The shop's version at which it last changed.</param>
/// <param name="ParentId">The category that it belongs to, or null.</param>
public sealed record CategoryBody(string Id, string Handle, string Name, int Products, long Version, string? ParentId);
