namespace Dukaan.Catalog;

/// <summary>
/// A variant as a product is to have it. One that the product has already, by its id or else by its values, keeps what is null here; a new
/// one costs what the product costs, is in stock and not counted.
/// </summary>
/// <param name="Id">A variant of the product, or null.</param>
/// <param name="Values">One for each option, in their order; none: those of the variant named by its id.</param>
/// <param name="Stock">Sets the units on hand and counts from now on; −1 stops counting.</param>
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
