using Dukaan.Web.Dashboard.Sharing;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>The shop is live: its link to share, and the next thing to do.</summary>
internal static class WelcomePage
{
    public static void Map(SellerRoutes shop) => shop.Get("/welcome", Show);

    private static Task<IResult> Show(SellerContext seller) =>
        Task.FromResult(
            Frame.Page(
                seller,
                DashboardSection.Home,
                seller.Texts.Home.IsLiveTitle,
                Fragment.Of(
                    $"""
        <div class="card empty">{Icons.Shop}<h1>{seller.Texts.Home.IsLive(seller.Shop.Name)}</h1>
        <p class="soft">{seller.Texts.Home.EverybodyCan}</p>
        <p><a href="/s/{seller.Shop.Slug:url}" target="_blank"><b>{seller.Link}</b></a></p></div>
        <a class="btn big" href="{seller.Url("products/new")}">{Icons.Plus}{seller.Texts.Home.AddFirst}</a>
        <div class="card"><h2>{seller.Texts.Home.TellCustomers}</h2>{ShareButtons.Of(seller)}</div>
        {(seller.Shop.Phone is not null ? default
            : Fragment.Of($"<p class=\"soft\">{seller.Texts.Home.NoPhoneYet} <a href=\"{seller.Url(
            "settings")}#contact\">{seller.Texts.Home.AddContact}</a></p>"))}
        {(seller.Shop is { Currency: "INR", Vpa: null }
            ? Fragment.Of($"<p class=\"soft\">{seller.Texts.Home.CashOnly} <a href=\"{seller.Url(
                "payments")}\">{seller.Texts.Home.AddUpi}</a></p>")
            : default)}
        """
                )
            )
        );
}
