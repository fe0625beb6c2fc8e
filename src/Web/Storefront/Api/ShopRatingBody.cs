namespace Dukaan.Web.Storefront.Api;

/// <summary>The rating of a product by those who bought it.</summary>
/// <param name="Value">The mean of the stars, 1 to 5, with one decimal.</param>
/// <param name="Count">How many reviews are shown.</param>
public sealed record ShopRatingBody(decimal Value, int Count);
