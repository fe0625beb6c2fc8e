using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Search;

/// <summary>
/// What a seller wants of the shop's search: synonyms, pinned products, products that come last, categories shown instead.
/// </summary>
public static class SearchEndpoints
{
    public static void MapSearchRules(this RouteGroupBuilder api)
    {
        var search = api.MapGroup("/stores/{storeId}/search")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Search");
        search
            .MapGet("", Get)
            .WithName("GetSearchRules")
            .WithSummary("Synonyms, and what is wanted of single searches.")
            .Produces<SearchRulesBody>()
            .ProducesProblems(401, 404);
        search
            .MapPut("", Replace)
            .WithName("ReplaceSearchRules")
            .WithSummary("Change the rules of the search: they become what is sent.")
            .Produces<SearchRulesBody>()
            .ProducesProblems(401, 404, 422);
        search
            .MapGet("/report", Report)
            .WithName("GetSearchReport")
            .WithSummary(
                "What people searched for in the last four weeks, what they did not find, what they opened; nothing of who they are."
            )
            .Produces<SearchReportBody>()
            .ProducesProblems(401, 404);
    }

    private static async Task<IResult> Report(string storeId, IGrainFactory grains, SearchTally tally)
    {
        await tally.Flush(storeId);
        var counts = await grains.GetGrain<ISearchReportGrain>(storeId).Get();
        return TypedResults.Json(new SearchReportBody([.. counts.Select(SearchCountBody.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Get(string storeId, IGrainFactory grains) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop
            ? TypedResults.Json(SearchRulesBody.Of(shop.Search), ApiJson.Options)
            : Problem.NotFound("store");

    private static async Task<IResult> Replace(
        string storeId,
        SearchRulesBody body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        var result = await catalog.SetSearch(operation.Value, body.Read());
        if (!result.Ok)
        {
            return Problem.Of(result.Error);
        }

        SeenVersion.Set(context, storeId, result.Value);
        return await Get(storeId, grains);
    }
}
