using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Collections;

/// <summary>A shop's collections.</summary>
public static class CollectionEndpoints
{
    public static void MapCollections(this RouteGroupBuilder api)
    {
        var collections = api.MapGroup("/stores/{storeId}/collections")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Collections");
        collections
            .MapPost("", Add)
            .WithName("AddCollection")
            .WithSummary("Add a collection: put together by hand, or by a rule.")
            .Produces<CollectionBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 404, 409, 422);
        collections
            .MapGet("", List)
            .WithName("ListCollections")
            .WithSummary("The shop's collections in their order, hidden ones too.")
            .Produces<PageOf<CollectionBody>>()
            .ProducesProblems(401, 404);
        collections
            .MapPut("/order", Reorder)
            .WithName("ReorderCollections")
            .WithSummary("Put collections in this order; those not named follow.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 422);
        collections
            .MapGet("/{collectionId}", Get)
            .WithName("GetCollection")
            .WithSummary("A collection.")
            .Produces<CollectionBody>()
            .ProducesProblems(401, 404);
        collections
            .MapPatch("/{collectionId}", Edit)
            .WithName("EditCollection")
            .WithSummary("Change a collection: what is left out stays, null clears.")
            .Produces<CollectionBody>()
            .ProducesProblems(401, 404, 409, 412, 422);
        collections
            .MapDelete("/{collectionId}", Delete)
            .WithName("DeleteCollection")
            .WithSummary("Delete a collection; its products stay.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 412);
        collections
            .MapPost("/{collectionId}/picture", SetPicture)
            .WithPictureUpload()
            .WithName("SetCollectionPicture")
            .WithSummary("Set the collection's picture.")
            .Produces<PictureBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 404, 413, 415, 422, 503);
        collections.MapCollectionProducts();
    }

    private static async Task<IResult> Add(
        string storeId,
        CollectionGiven body,
        OperationId operation,
        IGrainFactory grains,
        IPictureStore pictures,
        HttpContext context
    )
    {
        await CheckPicture(pictures, storeId, body.Picture, context);
        var result = await grains.GetGrain<ICatalogGrain>(storeId).AddCollection(body.Command(operation));
        return await Seen(context, storeId, result, grains, StatusCodes.Status201Created);
    }

    private static async Task<IResult> List(string storeId, IGrainFactory grains) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop
            ? TypedResults.Json(
                new PageOf<CollectionBody>([.. shop.Collections.Select(each => CollectionBody.Of(shop, each))], null),
                ApiJson.Options
            )
            : Problem.NotFound("store");

    private static async Task<IResult> Reorder(
        string storeId,
        OrderGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).ReorderCollections(operation.Value, body.Read());
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static async Task<IResult> Get(string storeId, string collectionId, IGrainFactory grains)
    {
        var shop = await grains.GetGrain<ICatalogGrain>(storeId).Snapshot();
        return shop?.Collections.FirstOrDefault(each => each.Id == collectionId) is { } collection
            ? new Tagged<CollectionBody>(CollectionBody.Of(shop, collection), collection.Version)
            : Problem.NotFound("collection");
    }

    private static async Task<IResult> Edit(
        string storeId,
        string collectionId,
        CollectionPatch body,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        IPictureStore pictures,
        HttpContext context
    )
    {
        var command = body.Command(collectionId, operation, match);
        await CheckPicture(pictures, storeId, command.Picture, context);
        var result = await grains.GetGrain<ICatalogGrain>(storeId).EditCollection(command);
        return await Seen(context, storeId, result, grains, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Delete(
        string storeId,
        string collectionId,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).DeleteCollection(operation.Value, collectionId, match.Version);
        return result.Answer(version =>
        {
            SeenVersion.Set(context, storeId, version);
            return TypedResults.NoContent();
        });
    }

    private static async Task<IResult> SetPicture(
        string storeId,
        string collectionId,
        OperationId operation,
        IGrainFactory grains,
        PictureUploads uploads,
        HttpContext context
    )
    {
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        if ((await catalog.Snapshot())?.Collections.Any(each => each.Id == collectionId) != true)
        {
            return Problem.NotFound("collection");
        }

        var picture = await UploadedPicture.Keep(context, storeId, uploads);
        var result = await catalog.EditCollection(new EditCollection(operation.Value, collectionId, Picture: picture));
        return result.Answer(change =>
        {
            SeenVersion.Set(context, storeId, change.Version);
            return new Tagged<PictureBody>(PictureBody.Of(storeId, picture), change.Collection.Version, StatusCodes.Status201Created);
        });
    }

    private static async Task CheckPicture(IPictureStore pictures, string storeId, string? picture, HttpContext context)
    {
        if (picture is { Length: > 0 } && !await pictures.Contains(storeId, picture, context.RequestAborted))
        {
            throw new ErrorException(
                Problem.Field("picture", "picture-unknown", "There is no such picture in this shop. Upload it first.")
            );
        }
    }

    private static async Task<IResult> Seen(
        HttpContext context,
        string storeId,
        Result<CollectionChange> result,
        IGrainFactory grains,
        int status
    )
    {
        if (!result.Ok || await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is not { } shop)
        {
            return Problem.Of(result.Error ?? Error.NotFound("store"));
        }

        SeenVersion.Set(context, storeId, result.Value.Version);
        var collection = result.Value.Collection;
        return new Tagged<CollectionBody>(
            CollectionBody.Of(shop, collection),
            collection.Version,
            status,
            status == StatusCodes.Status201Created ? $"/api/v1/stores/{storeId}/collections/{collection.Id}" : null
        );
    }
}
