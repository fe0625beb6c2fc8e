namespace Dukaan.Web.Catalog;

/// <summary>A category's new name.</summary>
/// <param name="Name">1 to 80 characters, unique in the shop.</param>
public sealed record CategoryGiven(string? Name);
