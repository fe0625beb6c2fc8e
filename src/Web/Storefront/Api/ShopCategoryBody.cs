namespace Dukaan.Web.Storefront.Api;

/// <summary>A category in the shopper's API.</summary>
/// <param name="Products">The number of its visible products.</param>
public sealed record ShopCategoryBody(string Id, string Handle, string Name, int Products);
