namespace Dukaan.Web.Storefront.Api;

/// <summary>So many of a product.</summary>
/// <param name="VariantId">Products have no variants yet: null or empty.</param>
/// <param name="Quantity">1 to 999.</param>
public sealed record CheckoutLineGiven(string? ProductId, string? VariantId, int? Quantity);
