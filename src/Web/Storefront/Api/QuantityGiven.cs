namespace Dukaan.Web.Storefront.Api;

/// <summary>How many of a product to have in the cart.</summary>
/// <param name="Quantity">0 to 999; 0 takes it out.</param>
/// <param name="VariantId">Which of its variants; left out where it has none.</param>
public sealed record QuantityGiven(int? Quantity, string? VariantId = null);
