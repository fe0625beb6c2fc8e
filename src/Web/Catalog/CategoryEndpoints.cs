using Dukaan.Catalog;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Catalog;

/// <summary>Endpoints of a shop's categories. A category is created with the first product that names it.</summary>
public static class CategoryEndpoints
{
    public static void MapCategories(this RouteGroupBuilder api)
    {
        var categories = api.MapGroup("/stores/{storeId}/categories")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Categories");
        categories
            .MapGet("", List)
            .WithName("ListCategories")
            .WithSummary("The shop's categories in their order.")
            .Produces<PageOf<CategoryBody>>()
            .ProducesProblems(401, 404);
        categories
            .MapPut("/order", Reorder)
            .WithName("ReorderCategories")
            .WithSummary("Put categories in this order; those not named follow.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 422);
        categories
            .MapPatch("/{categoryId}", Rename)
            .WithName("RenameCategory")
            .WithSummary("Change a category's name, its link, or the category that it belongs to: what is left out stays, null clears.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 409, 422);
        categories
            .MapDelete("/{categoryId}", Delete)
            .WithName("DeleteCategory")
            .WithSummary("Delete a category; its products stay.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404);
    }

    private static async Task<IResult> List(string storeId, IGrainFactory grains)
    {
        if (await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is not { } shop)
        {
            return Problem.NotFound("store");
        }

        var count = shop.Products.Where(product => product.CategoryId is not null).CountBy(product => product.CategoryId!).ToDictionary();
        return TypedResults.Json(
            new PageOf<CategoryBody>(
                [
                    .. shop.Categories.Select(each => new CategoryBody(
                        each.Id,
                        each.Handle,
                        each.Name,
                        count.GetValueOrDefault(each.Id),
                        each.Version,
                        each.ParentId
                    )),
                ],
                null
            ),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Reorder(
        string storeId,
        OrderGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).ReorderCategories(operation.Value, body.Read());
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static async Task<IResult> Rename(
        string storeId,
        string categoryId,
        CategoryPatch body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        if (!Ids.IsId(categoryId))
        {
            return Problem.NotFound("category");
        }

        var result = await grains.GetGrain<ICatalogGrain>(storeId).EditCategory(body.Command(categoryId, operation));
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static async Task<IResult> Delete(
        string storeId,
        string categoryId,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        if (!Ids.IsId(categoryId))
        {
            return Problem.NotFound("category");
        }

        var result = await grains.GetGrain<ICatalogGrain>(storeId).DeleteCategory(operation.Value, categoryId);
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }
}
