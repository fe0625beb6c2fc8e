using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A part of a list of products.</summary>
/// <param name="NextCursor">Asks for the next part; null: this is the last.</param>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Facets">What the list can be narrowed by.</param>
/// <param name="Missing">Words of the search that stand nowhere in the shop, however they are spelled.</param>
/// <param name="Partial">Whether no product has all words of the search: these have some.</param>
/// <param name="Redirect">The handle of the category that the seller shows for this search instead; null: none.</param>
public sealed record ShopProductsBody(
    ImmutableArray<ShopProductBody> Items,
    string? NextCursor,
    int Total,
    ShopFacetsBody Facets,
    ImmutableArray<string> Missing,
    bool Partial,
    string? Redirect
);
