using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Saving;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>
/// For a script on this machine: <c>POST /ops/api/shops/{storeId}/catalog</c> with a catalog of an earlier moment brings that back. The
/// header <c>Idempotency-Key</c> is required.
/// </summary>
internal static class ShopRestoring
{
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

        Caller.Set(storeId, "operator");
        var restored = await grains.GetGrain<ICatalogGrain>(storeId).Restore($"{context.Request.Headers["Idempotency-Key"]}", past);
        return restored.Ok ? TypedResults.Json(new { version = restored.Value }, ApiJson.Options) : Problem.Of(restored.Error);
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
