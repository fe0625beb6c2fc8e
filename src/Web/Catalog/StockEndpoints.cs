using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Catalog;

/// <summary>Endpoints of stock counts, their changes and history.</summary>
public static class StockEndpoints
{
    public static void MapStock(this RouteGroupBuilder api)
    {
        var stock = api.MapGroup("/stores/{storeId}/products/{productId}/stock-adjustments")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Products");
        stock
            .MapPost("", Adjust)
            .WithName("AdjustStock")
            .WithSummary("Change what is counted, and say why.")
            .Produces<StockBody>()
            .ProducesProblems(401, 404, 409, 422);
        stock
            .MapGet("", History)
            .WithName("ListStockAdjustments")
            .WithSummary("The changes of a count, newest first: ?variantId= for a variant's.")
            .Produces<PageOf<StockEntry>>()
            .ProducesProblems(401, 404, 409, 422);
    }

    private static async Task<IResult> Adjust(
        string storeId,
        string productId,
        StockGiven body,
        OperationId operation,
        IGrainFactory grains
    )
    {
        var command = body.Command(operation);
        var stock = await Find(grains, storeId, productId, body.VariantId);
        if (!stock.Ok)
        {
            return Problem.Of(stock.Error);
        }

        var result = await stock.Value.Adjust(command);
        return result.Answer(level => TypedResults.Json(new StockBody(level.OnHand, level.Held, level.Available), ApiJson.Options));
    }

    private static async Task<IResult> History(string storeId, string productId, string? variantId, Paging paging, IGrainFactory grains)
    {
        var stock = await Find(grains, storeId, productId, variantId);
        if (!stock.Ok)
        {
            return Problem.Of(stock.Error);
        }

        var entries = await stock.Value.History(paging.AfterNumber(), paging.Limit + 1);
        string Number(StockEntry entry) => entry.Number.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Json(paging.Cut([.. entries], entry => entry, Number), ApiJson.Options);
    }

    /// <summary>The id under which an item is counted, or why it is not counted.</summary>
    /// <param name="variantId">The variant; null or empty if the product has none.</param>
    public static async Task<Result<IStockGrain>> Find(IGrainFactory grains, string storeId, string productId, string? variantId)
    {
        if (!Ids.IsId(productId) || (await grains.GetGrain<ICatalogGrain>(storeId).Get(productId))?.Product is not { } product)
        {
            return Error.NotFound("product");
        }

        variantId = string.IsNullOrEmpty(variantId) ? null : variantId;
        var variant = product.FindVariant(variantId);
        if ((product.Variants.Length > 0 || variantId is not null) && variant is null)
        {
            return Error.Invalid("variantId", "unknown-variant", "Choose one of the product's variants.");
        }

        return variant?.Counted ?? product.Counted
            ? new Result<IStockGrain> { Value = grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, variantId ?? productId)) }
            : Error.Conflict("not-counted", "Its units are not counted. Set its stock first: then they are.", "stock");
    }
}
