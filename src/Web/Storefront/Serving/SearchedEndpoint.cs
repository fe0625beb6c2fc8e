using Dukaan.Web.Links;
using Dukaan.Web.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>What the script of the search page reports: a shopper stopped typing, or opened a product from the results.</summary>
internal static class SearchedEndpoint
{
    public static IEndpointRouteBuilder MapSearched(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/s/{slug}/searched", Note).AddEndpointFilter<ShopCallerFilter>().ExcludeFromDescription();
        return routes;
    }

    private static NoContent Note(Shop shop, HttpContext context, SearchTally tally)
    {
        var query = context.Request.Query;
        tally.Note(
            shop.StoreId,
            PageEndpoints.Query(context.Request),
            empty: query.ContainsKey("none"),
            click: query.ContainsKey("opened")
        );
        return TypedResults.NoContent();
    }
}
