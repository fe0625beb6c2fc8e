using Dukaan.Orders;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Links;
using Dukaan.Web.Regions;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Pipeline;

/// <summary>
/// Forwards requests that only the home region may serve (carts, checkouts, orders, everything of sellers) to their home, and serves the
/// rest here. A request forwarded by another region is served here, so that none goes in circles.
/// </summary>
public sealed class HomeGate(RequestDelegate next, RegionOptions options, HomeRegions regions, HomeForward forward, IGrainFactory grains)
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

        if (await HomeOf(context, atHome.By) is { } home && home != options.Here)
        {
            await forward.Send(context, home);
        }
        else
        {
            await next(context);
        }
    }

    private async ValueTask<string?> HomeOf(HttpContext context, HomeBy by)
    {
        var values = context.Request.RouteValues;
        return by switch
        {
            HomeBy.Shop => values["slug"] is string slug && await Shop.Find(grains, slug) is { } shop
                ? await regions.HomeOf(shop.StoreId)
                : null,
            HomeBy.Order => values["statusToken"] is string token && StatusToken.TryRead(token, out var storeId, out _, out _)
                ? await regions.HomeOf(storeId)
                : null,
            HomeBy.Store => values["storeId"] is string storeId && Ids.IsId(storeId) ? await regions.HomeOf(storeId) : null,
            HomeBy.Seller => SellerSession.Whose(context) is { } id ? await regions.HomeOf(id) : PhoneChallenges.RegionOf(context),
            _ => null,
        };
    }
}
