namespace Dukaan.Catalog;

/// <summary>A product's category, or none.</summary>
public readonly record struct NamedCategory(string? Id, string? Name);
