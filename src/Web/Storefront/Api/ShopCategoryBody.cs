namespace Dukaan.Web.Storefront.Api;

/// <summary>A category as the shopper's API shows it.</summary>
/// <param name="Products">How many products can be seen in it.</param>
public sealed record ShopCategoryBody(string Id, string Handle, string Name, int Products);
