using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>Which shop: none yet, the only one, or one of several.</summary>
internal static class ShopChoice
{
    public static void MapShopChoice(this IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/", Enter);
        dashboard.MapGet("/shops", Show);
        NewShopPage.Map(dashboard);
    }

    private static async Task<IResult> Enter(SignedIn seller, IGrainFactory grains) =>
        await ShopsOf(seller, grains) switch
        {
            [] => new SeeOther("/dashboard/new"),
            [var only] => new SeeOther($"/dashboard/{only}"),
            _ => new SeeOther("/dashboard/shops"),
        };

    private static async Task<IResult> Show(HttpContext context, SignedIn seller, IGrainFactory grains)
    {
        List<StoreProfile> shops = [];
        foreach (var storeId in await ShopsOf(seller, grains))
        {
            // Each call is made in its own store (P7).
            Caller.Set(storeId, seller.Actor);
            if (await seller.RoleIn(storeId, grains) is not null && await grains.GetGrain<IStoreGrain>(storeId).Get() is { } store)
            {
                shops.Add(store.Profile);
            }
        }

        return Frame.Narrow(
            context,
            $"{context.Texts().Frame.YourShops} · Dukaan",
            Fragment.Of(
                $"""
                <h1>{context.Texts().Frame.YourShops}</h1>
                <ul class="card flush list">{Each(shops, shop => Row(context.Texts(), shop))}</ul>
                <a class="btn quiet" href="/dashboard/new">{Icons.Plus}{context.Texts().Frame.OpenAnother}</a>
                """
            ),
            corner: Controls.Button("/dashboard/signout", Fragment.Of($"{context.Texts().Frame.SignOut}"), "btn quiet slim")
        );
    }

    private static async Task<IReadOnlyList<string>> ShopsOf(SignedIn seller, IGrainFactory grains) =>
        await grains.GetGrain<ISellerGrain>(seller.SellerId).Get() is { } view ? view.Stores : [];

    private static Fragment Row(DashboardTexts texts, StoreProfile shop) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="/dashboard/{shop.StoreId}"><span class="thumb">{Icons.Shop}</span>
            <span class="grow"><strong>{shop.Name}</strong><br><span class="soft small">/s/{shop.Slug}</span></span>{(
                shop.Open ? default : Fragment.Of($"<span class=\"badge off\">{texts.SignIn.Closed}</span>")
            )}{Icons.Next}</a></li>
            """
        );
}
