namespace Dukaan.Catalog;

/// <summary>
/// The wanted state of a variant. For an existing variant, found by its id or else by its values, null leaves a value unchanged. A new
/// variant has the product's price, is in stock and not counted.
/// </summary>
/// <param name="Id">A variant of the product, or null.</param>
/// <param name="Values">One for each option, in their order; none: those of the variant named by its id.</param>
/// <param name="Stock">Sets the units on hand and starts counting; −1 stops counting.</param>
/// <param name="Picture">One of the product's pictures; empty: none of its own.</param>
[GenerateSerializer, Immutable, Alias("variant-draft")]
public sealed record VariantDraft(
    string? Id,
    ImmutableArray<string> Values,
    Money? Price = null,
    bool? InStock = null,
    long? Stock = null,
    string? Picture = null,
    DetailsChange? Details = null
);
