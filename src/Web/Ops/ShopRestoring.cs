using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>
/// For a script on this machine: <c>POST /ops/api/shops/{storeId}/catalog</c> with a catalog of an earlier moment brings that back, and
/// with <c>?with=settings,terms</c> the settings and the terms of sale that it has. The header <c>Idempotency-Key</c> is required.
/// </summary>
internal static class ShopRestoring
{
    private const string Settings = "settings";
    private const string Terms = "terms";

    private const long MaxCatalog = 64L * 1024 * 1024; // 5,000 products with long descriptions

    public static void MapShopRestoring(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/ops/api/shops").ExcludeFromDescription().ForThisMachine().MapPost("/{storeId}/catalog", Restore);

    private static async Task<IResult> Restore(string storeId, HttpContext context, IGrainFactory grains)
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        LimitedBodyStream.Allow(context, MaxCatalog, Problem.Field("catalog", "too-large", "A catalog has at most 64 MB.", 413));
        if (await Catalog(context) is not { } past)
        {
            return Problem.Field("catalog", "invalid", "This is no catalog as `shop-catalog` writes it.");
        }

        var with = $"{context.Request.Query["with"]}".Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (with.Except([Settings, Terms]).FirstOrDefault() is { } unknown)
        {
            return Problem.Field("with", "invalid", $"with={unknown}: there are {Settings} and {Terms}.");
        }

        Caller.Set(storeId, "operator");
        var store = grains.GetGrain<IStoreGrain>(storeId);
        if (with.Contains(Terms) && (await store.Get())?.Profile.Currency is { } now && now != past.Store.Currency)
        {
            return Problem.Field("with", "other-currency", $"The shop sold in {past.Store.Currency} then, and sells in {now} now.");
        }

        var operationId = $"{context.Request.Headers["Idempotency-Key"]}";
        var restored = await grains.GetGrain<ICatalogGrain>(storeId).Restore(operationId, past);
        var error = restored.Error;
        if (error is null && with.Contains(Terms))
        {
            error = (await grains.GetGrain<IPricingGrain>(storeId).Restore($"{operationId}-{Terms}", past.Terms)).Error;
        }

        if (error is null && with.Contains(Settings))
        {
            error = (await store.Change(StoreRestoring.Command($"{operationId}-{Settings}", past.Store))).Error;
        }

        return error is null
            ? TypedResults.Json(new { version = await grains.GetGrain<ICatalogGrain>(storeId).Version() }, ApiJson.Options)
            : Problem.Of(error);
    }

    private static async Task<CatalogSnapshot?> Catalog(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<CatalogSnapshot>(context.Request.Body, StateJson.Options, context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
