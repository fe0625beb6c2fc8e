using Dukaan.Orders;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Regions;
using Dukaan.Web.Sellers;
using Dukaan.Web.Storefront.Carts;

namespace Dukaan.Web.Pipeline;

/// <summary>
/// Forwards requests that only the home region may serve (checkouts, orders, everything of sellers) to their home, and serves the rest
/// here, which are shops' pages and the carts of whoever shops here. A checkout takes the cart along. A request forwarded by another region
/// is served here, so that none goes in circles.
/// </summary>
internal sealed class HomeGate(
    RequestDelegate next,
    RegionOptions options,
    HomeRegions regions,
    HomeForward forward,
    EdgeCarts edges,
    CartCarrier carrier,
    IGrainFactory grains
)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (
            context.IsFromRegion()
            || context.GetEndpoint()?.Metadata.GetMetadata<AtHome>() is not { } atHome
            || context.LacksSignature() // refused here: for it no region is asked
        )
        {
            await next(context);
            return;
        }

        if (atHome.By == HomeBy.Body)
        {
            context.Request.EnableBuffering();
        }

        var shop = atHome.By == HomeBy.Shop && context.Request.RouteValues["slug"] is string slug ? await Shop.Find(grains, slug) : null;
        if (await HomeOf(context, atHome.By, shop) is not { } home || home == options.Here)
        {
            await next(context);
        }
        else if (shop is null || context.GetEndpoint()?.Metadata.GetMetadata<CartRequests>() is not { } carts || !await edges.Keeps(home))
        {
            await forward.Send(context, home);
        }
        else if (carts.ServedHere && !(context.Request.IsSafe() && context.Request.Query.ContainsKey(CartRequests.Stock)))
        {
            await next(context);
        }
        else
        {
            await carrier.Send(context, shop.StoreId, home);
        }
    }

    private async ValueTask<string?> HomeOf(HttpContext context, HomeBy by, Shop? shop)
    {
        var values = context.Request.RouteValues;
        return by switch
        {
            HomeBy.Shop => shop is null ? null : await regions.HomeOf(shop.StoreId),
            HomeBy.Order => values["statusToken"] is string token && StatusToken.TryRead(token, out var storeId, out _, out _)
                ? await regions.HomeOf(storeId)
                : null,
            HomeBy.Store => values["storeId"] is string storeId && Ids.IsId(storeId) ? await regions.HomeOf(storeId) : null,
            HomeBy.Seller => SellerSession.Whose(context) is { } id ? await regions.HomeOf(id) : PhoneChallenges.RegionOf(context),
            _ => null,
        };
    }
}
