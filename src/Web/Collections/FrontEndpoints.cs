using Dukaan.Catalog;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Collections;

/// <summary>A shop's menu and the products that its front page begins with.</summary>
public static class FrontEndpoints
{
    public static void MapFront(this RouteGroupBuilder api)
    {
        var front = api.MapGroup("/stores/{storeId}/front")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Collections");
        front
            .MapGet("", Get)
            .WithName("GetFront")
            .WithSummary("The shop's menu and featured products.")
            .Produces<FrontBody>()
            .ProducesProblems(401, 404);
        front
            .MapPut("", Replace)
            .WithName("ReplaceFront")
            .WithSummary("Set the menu and the featured products: they become what is sent.")
            .Produces<FrontBody>()
            .ProducesProblems(401, 404, 422);
    }

    private static async Task<IResult> Get(string storeId, IGrainFactory grains) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop
            ? TypedResults.Json(FrontBody.Of(shop.Front), ApiJson.Options)
            : Problem.NotFound("store");

    private static async Task<IResult> Replace(
        string storeId,
        FrontBody body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).SetFront(operation.Value, body.Read());
        if (!result.Ok)
        {
            return Problem.Of(result.Error);
        }

        SeenVersion.Set(context, storeId, result.Value);
        return await Get(storeId, grains);
    }
}
