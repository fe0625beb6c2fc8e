using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Pricing;
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
            .MapPost("/transfers", Transfer)
            .WithName("TransferStock")
            .WithSummary("Carry units from one location of the shop to another.")
            .Produces<StockBody>()
            .ProducesProblems(401, 404, 409, 422);
        stock
            .MapGet("/levels", Levels)
            .WithName("GetStock")
            .WithSummary("What there is of a count, at each location: ?variantId= for a variant's.")
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

        var locations = await Locations(grains, storeId);
        var result =
            command.Location is null && locations.Length < 2
                ? await stock.Value.Adjust(command)
                : await stock.Value.AdjustAt(command, [.. locations.Select(location => location.Id)]);
        return await Answer(result, stock.Value, locations);
    }

    private static async Task<IResult> Transfer(
        string storeId,
        string productId,
        TransferGiven body,
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

        var locations = await Locations(grains, storeId);
        var result = await stock.Value.Transfer(command, [.. locations.Select(location => location.Id)]);
        return await Answer(result, stock.Value, locations);
    }

    private static async Task<IResult> Levels(string storeId, string productId, string? variantId, IGrainFactory grains)
    {
        var stock = await Find(grains, storeId, productId, variantId);
        return stock.Ok
            ? TypedResults.Json(await StockBody.Of(stock.Value, await Locations(grains, storeId)), ApiJson.Options)
            : Problem.Of(stock.Error);
    }

    private static async Task<IResult> Answer(Result<StockLevel> result, IStockGrain stock, ImmutableArray<StockLocation> locations) =>
        result.Ok ? TypedResults.Json(await StockBody.Of(stock, locations), ApiJson.Options) : Problem.Of(result.Error);

    /// <summary>The shop's locations; none: it has one.</summary>
    private static async Task<ImmutableArray<StockLocation>> Locations(IGrainFactory grains, string storeId) =>
        (await grains.GetGrain<IPricingGrain>(storeId).Get()).Terms.Locations;

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
