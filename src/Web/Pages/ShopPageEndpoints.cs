using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pages;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Pages;

/// <summary>Pages that a seller writes: about the shop, policies, and others.</summary>
public static class ShopPageEndpoints
{
    public static void MapPages(this RouteGroupBuilder api)
    {
        var pages = api.MapGroup("/stores/{storeId}/pages").RequireSeller(Permission.ReadCatalog, Permission.EditShop).WithTags("Pages");
        pages
            .MapGet("", List)
            .WithName("ListPages")
            .WithSummary("The pages that the seller wrote, hidden ones too. At most 20.")
            .Produces<PageOf<ShopPageBody>>()
            .ProducesProblems(401, 404);
        pages
            .MapGet("/{handle}", Get)
            .WithName("GetPage")
            .WithSummary("A page that the seller wrote.")
            .Produces<ShopPageBody>()
            .ProducesProblems(401, 404);
        pages
            .MapPut("/{handle}", Put)
            .WithName("PutPage")
            .WithSummary("Write a page: it becomes what is sent. Its link stands in the shop's footer.")
            .Produces<ShopPageBody>()
            .ProducesProblems(401, 404, 409, 412, 422);
        pages
            .MapDelete("/{handle}", Delete)
            .WithName("DeletePage")
            .WithSummary("Delete a page.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 412);
    }

    private static async Task<IResult> List(string storeId, IGrainFactory grains) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop
            ? TypedResults.Json(new PageOf<ShopPageBody>([.. shop.Pages.Select(ShopPageBody.Of)], null), ApiJson.Options)
            : Problem.NotFound("store");

    private static async Task<IResult> Get(string storeId, string handle, IGrainFactory grains) =>
        await Find(grains, storeId, handle) is { } page
            ? new Tagged<ShopPageBody>(ShopPageBody.Of(page), page.Version)
            : Problem.NotFound("page");

    private static async Task<IResult> Put(
        string storeId,
        string handle,
        ShopPageGiven body,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).SetPage(body.Command(handle, operation, match));
        if (!result.Ok)
        {
            return Problem.Of(result.Error);
        }

        SeenVersion.Set(context, storeId, result.Value);
        return await Get(storeId, handle, grains);
    }

    private static async Task<IResult> Delete(
        string storeId,
        string handle,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).DeletePage(operation.Value, handle, match.Version);
        return result.Answer(version =>
        {
            SeenVersion.Set(context, storeId, version);
            return TypedResults.NoContent();
        });
    }

    private static async Task<ShopPage?> Find(IGrainFactory grains, string storeId, string handle) =>
        (await grains.GetGrain<ICatalogGrain>(storeId).Snapshot())?.Pages.FirstOrDefault(page => page.Handle == handle);
}
