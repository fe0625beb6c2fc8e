namespace Dukaan.Web.Storefront.Api;

/// <summary>A product and a quantity.</summary>
/// <param name="VariantId">The variant; left out if the product has none.</param>
/// <param name="Quantity">1 to 999.</param>
public sealed record CheckoutLineGiven(string? ProductId, string? VariantId, int? Quantity);
