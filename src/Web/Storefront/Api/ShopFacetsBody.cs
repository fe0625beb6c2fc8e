using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Api;

/// <summary>
/// What a list of products can be narrowed by. A count is exact, and of the list as it is narrowed by everything but its own facet.
/// </summary>
/// <param name="Categories">In the shop's order; value is the handle.</param>
/// <param name="Prices">Ranges, in minor units, cheapest first.</param>
/// <param name="InStock">How many can be ordered.</param>
/// <param name="Options">Size, colour and alike.</param>
/// <param name="Brands">Those with the most products first.</param>
/// <param name="Ratings">From the most stars on; none where no product has a review.</param>
public sealed record ShopFacetsBody(
    ImmutableArray<ShopFacetValueBody> Categories,
    ImmutableArray<ShopPriceRangeBody> Prices,
    int InStock,
    ImmutableArray<ShopOptionFacetBody> Options,
    ImmutableArray<ShopFacetValueBody> Brands,
    ImmutableArray<ShopRatingFacetBody> Ratings
);
