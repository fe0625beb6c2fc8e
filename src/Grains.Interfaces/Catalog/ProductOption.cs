namespace Dukaan.Catalog;

/// <summary>What a product can be had in: a size, a colour.</summary>
/// <param name="Name">1 to 30 characters, unique in the product whatever the case.</param>
/// <param name="Values">1 to 50 of 1 to 40 characters, each once whatever the case, in the order they are offered.</param>
[GenerateSerializer, Immutable, Alias("product-option")]
public sealed record ProductOption(string Name, ImmutableArray<string> Values);
