namespace Dukaan.Web.Storefront.Api;

/// <summary>So many of a product.</summary>
/// <param name="VariantId">Which of the product's variants; left out where it has none.</param>
/// <param name="Quantity">1 to 999.</param>
public sealed record CheckoutLineGiven(string? ProductId, string? VariantId, int? Quantity);
