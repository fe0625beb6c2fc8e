namespace Dukaan.Web.Storefront.Api;

/// <summary>Products rated with so many stars or more.</summary>
/// <param name="MinRating">1 to 5; the mean of a product's stars reaches it.</param>
/// <param name="Count">How many products there would be.</param>
public sealed record ShopRatingFacetBody(int MinRating, int Count);
