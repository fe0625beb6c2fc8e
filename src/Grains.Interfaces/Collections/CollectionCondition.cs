namespace Dukaan.Collections;

/// <summary>One condition of a rule.</summary>
/// <param name="Field">What of a product is compared.</param>
/// <param name="Comparison">Prices: at least or at most. Everything else: is, or is not.</param>
/// <param name="Value">What it is compared with, see <see cref="CollectionField"/>.</param>
/// <param name="Name">The option's name, for <see cref="CollectionField.Option"/>; else empty.</param>
[GenerateSerializer, Immutable, Alias("collection-condition")]
public sealed record CollectionCondition(CollectionField Field, CollectionComparison Comparison, string Value, string Name = "");
