using System.Collections.Immutable;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Search;

/// <summary>
/// How much there is of what a list can be narrowed by. A count is exact: so many products there would be if this were wanted beside what
/// is wanted of the other facets; what is wanted of the same facet does not count against it.
/// </summary>
/// <param name="Categories">In the shop's order.</param>
/// <param name="Options">By the option, as products name it; values with the most products first.</param>
/// <param name="InStock">How many can be ordered.</param>
/// <param name="Prices">Ranges of prices, both ends included, cheapest first; fewer than two are none.</param>
/// <param name="Brands">Those with the most products first, at most <see cref="OptionFacet.MaxValues"/> and those that are wanted.</param>
/// <param name="Ratings">How many have so many stars and more, from the most stars on; empty: none has a review.</param>
internal sealed record Facets(
    ImmutableArray<(ShopSection Section, int Count)> Categories,
    ImmutableArray<OptionFacet> Options,
    int InStock,
    ImmutableArray<PriceRange> Prices,
    ImmutableArray<(string Brand, int Count)> Brands,
    ImmutableArray<(int Stars, int Count)> Ratings
);
