using Dukaan.BackInStock;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.BackInStock;

/// <summary>What people wait for, for the seller. The list has no names or numbers: the platform notifies people.</summary>
public static class BackInStockEndpoints
{
    public static void MapBackInStock(this RouteGroupBuilder api) =>
        api.MapGroup("/stores/{storeId}/back-in-stock")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Stock")
            .MapGet("", List)
            .WithName("ListWaiting")
            .WithSummary("How many people wait for goods that are sold out.")
            .Produces<WaitingListBody>()
            .ProducesProblems(401, 404);

    private static async Task<IResult> List(string storeId, IGrainFactory grains)
    {
        var counts = await grains.GetGrain<IBackInStockGrain>(storeId).Counts();
        var items = counts.OrderByDescending(count => count.Waiting).ThenBy(count => count.StockId, StringComparer.Ordinal);
        return TypedResults.Json(new WaitingListBody([.. items.Select(WaitingBody.Of)]), ApiJson.Options);
    }
}
