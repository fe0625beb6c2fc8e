namespace Dukaan.Web.Orders;

/// <summary>A part of a bundle as it was ordered.</summary>
/// <param name="Variant">The variant's values; empty if the product has none.</param>
/// <param name="Quantity">How many each piece of the bundle has.</param>
public sealed record OrderPartBody(string ProductId, string? VariantId, string Title, string Variant, int Quantity);
