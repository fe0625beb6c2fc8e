namespace Dukaan.Web.Storefront.Api;

/// <summary>The wanted quantity of a product in the cart.</summary>
/// <param name="Quantity">0 to 999; 0 removes it.</param>
/// <param name="VariantId">The variant; left out if the product has none.</param>
public sealed record QuantityGiven(int? Quantity, string? VariantId = null);
