namespace Dukaan.Catalog;

/// <summary>The result of a command on one product.</summary>
/// <param name="Product">As it is now.</param>
/// <param name="Category">Its category's name, or null.</param>
/// <param name="Version">The store's version after the command; a reader who asks for it sees this change (P4).</param>
[GenerateSerializer, Immutable, Alias("product-change")]
public sealed record ProductChange(Product Product, string? Category, long Version);
