using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Catalog;

/// <summary>A shop's products.</summary>
public static class ProductEndpoints
{
    public static void MapProducts(this RouteGroupBuilder api)
    {
        var products = api.MapGroup("/stores/{storeId}/products")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Products");
        products
            .MapPost("", Add)
            .WithName("AddProduct")
            .WithSummary("Add a product. It is in the shop at once.")
            .Produces<ProductBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 404, 409, 422);
        products
            .MapGet("", List)
            .WithName("ListProducts")
            .WithSummary("The shop's products in their order, hidden ones too.")
            .Produces<PageOf<ProductBody>>()
            .ProducesProblems(401, 404, 422);
        products
            .MapPut("/order", Reorder)
            .WithName("ReorderProducts")
            .WithSummary("Put products in this order; those not named follow in the order they had.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 422);
        products
            .MapGet("/{productId}", Get)
            .WithName("GetProduct")
            .WithSummary("A product.")
            .Produces<ProductBody>()
            .ProducesProblems(401, 404);
        products
            .MapPatch("/{productId}", Edit)
            .WithName("EditProduct")
            .WithSummary("Change a product: what is left out stays, null clears.")
            .Produces<ProductBody>()
            .ProducesProblems(401, 404, 409, 412, 422);
        products
            .MapPatch("/{productId}/variants/{variantId}", EditVariant)
            .WithName("EditVariant")
            .WithSummary("Change one variant: what is left out stays, null clears.")
            .Produces<ProductBody>()
            .ProducesProblems(401, 404, 409, 412, 422);
        products
            .MapDelete("/{productId}", Delete)
            .WithName("DeleteProduct")
            .WithSummary("Delete a product. Orders keep what they need of it.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 412);
        products
            .MapPost("/{productId}/pictures", AddPicture)
            .WithPictureUpload()
            .WithName("AddProductPicture")
            .WithSummary("Add a picture at the end.")
            .Produces<PictureBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 404, 409, 413, 415, 422, 503);
    }

    private static async Task<IResult> Add(
        string storeId,
        ProductGiven body,
        OperationId operation,
        IGrainFactory grains,
        ProductList list,
        IPictureStore pictures,
        FeatureGate features,
        HttpContext context
    )
    {
        if (WhyNot(features, body.Parts is { Length: > 0 }, body.GiftCard == true) is { } later)
        {
            return Problem.Of(later);
        }

        await ShopPictures.Check(pictures, storeId, body.Pictures, context.RequestAborted);
        var result = await grains.GetGrain<ICatalogGrain>(storeId).Add(body.Command(operation));
        return result.Ok ? await Seen(context, storeId, result.Value, list, StatusCodes.Status201Created) : Problem.Of(result.Error);
    }

    /// <summary>Why it cannot be such a product while a silo of the release before runs, or null.</summary>
    private static Error? WhyNot(FeatureGate features, bool isBundle, bool isCard) =>
        (isBundle ? features.WhyNot(Feature.Bundles, "parts") : null) ?? (isCard ? features.WhyNot(Feature.SoldCards, "giftCard") : null);

    private static async Task<IResult> List(string storeId, string? category, Paging paging, ProductList list) =>
        TypedResults.Json(await list.Read(storeId, category, paging), ApiJson.Options);

    private static async Task<IResult> Get(string storeId, string productId, IGrainFactory grains, ProductList list) =>
        await Find(grains, storeId, productId) is { } found
            ? new Tagged<ProductBody>(await list.Show(storeId, found.Product, found.Category), found.Product.Version)
            : Problem.NotFound("product");

    private static async Task<IResult> Edit(
        string storeId,
        string productId,
        ProductPatch body,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        ProductList list,
        IPictureStore pictures,
        FeatureGate features,
        HttpContext context
    )
    {
        if (!Ids.IsId(productId))
        {
            return Problem.NotFound("product");
        }

        if (WhyNot(features, body.Parts.Value is { Length: > 0 }, body.GiftCard.Value == true) is { } later)
        {
            return Problem.Of(later);
        }

        var command = body.Command(productId, operation, match);
        await ShopPictures.Check(pictures, storeId, body.Pictures.Value, context.RequestAborted);
        var result = await grains.GetGrain<ICatalogGrain>(storeId).Edit(command);
        return result.Ok ? await Seen(context, storeId, result.Value, list, StatusCodes.Status200OK) : Problem.Of(result.Error);
    }

    private static async Task<IResult> EditVariant(
        string storeId,
        string productId,
        string variantId,
        VariantPatch body,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        ProductList list,
        HttpContext context
    )
    {
        if (!Ids.IsId(productId) || !Ids.IsId(variantId))
        {
            return Problem.NotFound("variant");
        }

        var result = await grains.GetGrain<ICatalogGrain>(storeId).EditVariant(body.Command(productId, variantId, operation, match));
        return result.Ok ? await Seen(context, storeId, result.Value, list, StatusCodes.Status200OK) : Problem.Of(result.Error);
    }

    private static async Task<IResult> Delete(
        string storeId,
        string productId,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        HttpContext context
    )
    {
        if (!Ids.IsId(productId))
        {
            return Problem.NotFound("product");
        }

        var result = await grains.GetGrain<ICatalogGrain>(storeId).Delete(operation.Value, productId, match.Version);
        return result.Answer(version =>
        {
            SeenVersion.Set(context, storeId, version);
            return TypedResults.NoContent();
        });
    }

    private static async Task<IResult> Reorder(
        string storeId,
        OrderGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).Reorder(operation.Value, body.Read());
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static async Task<IResult> AddPicture(
        string storeId,
        string productId,
        OperationId operation,
        IGrainFactory grains,
        PictureUploads uploads,
        HttpContext context
    )
    {
        if (await Find(grains, storeId, productId) is null)
        {
            return Problem.NotFound("product");
        }

        var picture = await UploadedPicture.Keep(context, storeId, uploads);
        var result = await grains.GetGrain<ICatalogGrain>(storeId).AddPicture(operation.Value, productId, picture);
        return result.Answer(change =>
        {
            SeenVersion.Set(context, storeId, change.Version);
            return new Tagged<PictureBody>(PictureBody.Of(storeId, picture), change.Product.Version, StatusCodes.Status201Created);
        });
    }

    private static async Task<ProductChange?> Find(IGrainFactory grains, string storeId, string productId) =>
        Ids.IsId(productId) ? await grains.GetGrain<ICatalogGrain>(storeId).Get(productId) : null;

    private static async Task<IResult> Seen(HttpContext context, string storeId, ProductChange change, ProductList list, int status)
    {
        SeenVersion.Set(context, storeId, change.Version);
        return new Tagged<ProductBody>(
            await list.Show(storeId, change.Product, change.Category),
            change.Product.Version,
            status,
            status == StatusCodes.Status201Created ? $"/api/v1/stores/{storeId}/products/{change.Product.Id}" : null
        );
    }
}
