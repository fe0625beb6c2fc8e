namespace Dukaan.Web.Storefront.Api;

/// <summary>A category in the shopper's API.</summary>
/// <param name="Products">The number of visible products in it and in categories that belong to it.</param>
/// <param name="ParentId">The category that it belongs to, or null.</param>
public sealed record ShopCategoryBody(string Id, string Handle, string Name, int Products, string? ParentId);
