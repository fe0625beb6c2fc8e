namespace Dukaan.Catalog;

/// <summary>An option of a product, such as size or colour, and its values.</summary>
/// <param name="Name">1 to 30 characters, unique in the product ignoring case.</param>
/// <param name="Values">1 to 50 of 1 to 40 characters, each once ignoring case, in the order they are offered.</param>
[GenerateSerializer, Immutable, Alias("product-option")]
public sealed record ProductOption(string Name, ImmutableArray<string> Values);
