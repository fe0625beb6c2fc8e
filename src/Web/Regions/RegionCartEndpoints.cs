using Dukaan.Carts;
using Dukaan.Saving;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Regions;

/// <summary>What other regions ask of carts: whether they may be kept there, the cart itself, and a copy for the home.</summary>
internal static class RegionCartEndpoints
{
    private const string Cart = $"{RegionPaths.Stores}/{{storeId}}{RegionPaths.Carts}/{{cartId}}";

    public static void MapRegionCarts(this IEndpointRouteBuilder regions)
    {
        regions.MapGet(RegionPaths.Carts, (EdgeCarts carts) => Results.Json(carts.IsReady, StateJson.Options));
        regions.MapPost($"{Cart}/take", Take);
        regions.MapPost($"{Cart}/copy", Keep);
    }

    /// <summary>The cart, which the region that asks holds from now on. A repeat gets the same.</summary>
    private static async Task<IResult> Take(string storeId, string cartId, HttpContext context, IGrainFactory grains)
    {
        if (!Ids.IsId(storeId) || !Ids.IsId(cartId))
        {
            return Problem.NotFound("cart");
        }

        return await Of(grains, storeId, cartId).Take(From(context)) is { } copy
            ? Results.Json(copy, StateJson.Options)
            : Problem.NotFound("cart");
    }

    private static async Task<IResult> Keep(string storeId, string cartId, HttpContext context, EdgeCarts carts, IGrainFactory grains)
    {
        if (WhyNot(storeId, cartId, carts) is { } problem)
        {
            return problem;
        }

        return
            await context.Request.ReadFromJsonAsync<CartCopy>(StateJson.Options, context.RequestAborted) is { Lines.IsDefault: false } copy
            ? Results.Json(new CartKept(await Of(grains, storeId, cartId).Keep(copy, From(context))), StateJson.Options)
            : Problem.NotFound("cart");
    }

    private static Problem? WhyNot(string storeId, string cartId, EdgeCarts carts) =>
        !carts.IsReady ? Problem.Unavailable("unavailable", "This region is being upgraded.", TimeSpan.FromSeconds(30))
        : Ids.IsId(storeId) && Ids.IsId(cartId) ? null
        : Problem.NotFound("cart");

    private static ICartGrain Of(IGrainFactory grains, string storeId, string cartId)
    {
        Caller.Set(storeId, "region");
        return grains.GetGrain<ICartGrain>(StoreKey.Of(storeId, cartId));
    }

    /// <summary>The region that asks, as its signature proved.</summary>
    private static string From(HttpContext context) => context.Request.Headers[RegionSignature.Region].ToString();
}
