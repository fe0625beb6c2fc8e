using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Collections;

/// <summary>The products of a collection.</summary>
internal static class CollectionProductEndpoints
{
    public static void MapCollectionProducts(this RouteGroupBuilder collections)
    {
        var products = collections.MapGroup("/{collectionId}/products");
        products
            .MapGet("", List)
            .WithName("ListCollectionProducts")
            .WithSummary("The products of a collection in its order, hidden ones too.")
            .Produces<PageOf<ProductBody>>()
            .ProducesProblems(401, 404, 422);
        products
            .MapPost("", Add)
            .WithName("AddCollectionProducts")
            .WithSummary("Add up to 500 products at the end of a collection put together by hand.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 409, 422);
        products
            .MapPut("/order", Arrange)
            .WithName("ArrangeCollection")
            .WithSummary("Put the products of a collection in this order; those not named follow.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 422);
        products
            .MapDelete("/{productId}", Remove)
            .WithName("RemoveCollectionProduct")
            .WithSummary("Take a product out of a collection put together by hand.")
            .Produces<VersionBody>()
            .ProducesProblems(401, 404, 422);
    }

    private static async Task<IResult> List(string storeId, string collectionId, Paging paging, IGrainFactory grains, ProductList list)
    {
        var shop = await grains.GetGrain<ICatalogGrain>(storeId).Snapshot();
        if (shop?.Collections.FirstOrDefault(each => each.Id == collectionId) is not { } collection)
        {
            return Problem.NotFound("collection");
        }

        var (rank, position, id) = After(paging);
        CollectionEntry[] read =
        [
            .. CollectionContents
                .Of(shop, collection)
                .Where(entry => id is null || entry.CompareTo(rank, position, id) > 0)
                .Take(paging.Limit + 1),
        ];
        var names = shop.Categories.ToDictionary(category => category.Id, category => category.Name, StringComparer.Ordinal);
        var shown = await Task.WhenAll(
            read.Take(paging.Limit)
                .Select(entry =>
                    list.Show(storeId, entry.Product, entry.Product.CategoryId is { } category ? names.GetValueOrDefault(category) : null)
                )
        );
        return TypedResults.Json(
            new PageOf<ProductBody>([.. shown], paging.Cut(read, entry => entry.Product.Id, Place).NextCursor),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Add(
        string storeId,
        string collectionId,
        OrderGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).AddToCollection(operation.Value, collectionId, body.Read());
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static async Task<IResult> Arrange(
        string storeId,
        string collectionId,
        OrderGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<ICatalogGrain>(storeId).ArrangeCollection(operation.Value, collectionId, body.Read());
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static async Task<IResult> Remove(
        string storeId,
        string collectionId,
        string productId,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        if (!Ids.IsId(productId))
        {
            return Problem.NotFound("product");
        }

        var result = await grains.GetGrain<ICatalogGrain>(storeId).RemoveFromCollection(operation.Value, collectionId, [productId]);
        return result.Answer(version => VersionBody.Seen(context, storeId, version));
    }

    private static string Place(CollectionEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Rank}|{entry.Position}|{entry.Product.Id}");

    private static (long Rank, long Position, string? Id) After(Paging paging)
    {
        if (paging.After is not { } after)
        {
            return default;
        }

        return
            after.Split('|') is [var rank, var position, var id]
            && long.TryParse(rank, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            && long.TryParse(position, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var second)
            ? (first, second, id)
            : throw Paging.Broken();
    }
}
