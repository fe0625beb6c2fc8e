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
                "Your shop is live",
                Fragment.Of(
                    $"""
        <div class="card empty">{Icons.Shop}<h1>{seller.Shop.Name} is live</h1>
        <p class="soft">Everybody with this link can visit it already.</p>
        <p><a href="/s/{seller.Shop.Slug:url}" target="_blank"><b>{seller.Link}</b></a></p></div>
        <a class="btn big" href="{seller.Url("products/new")}">{Icons.Plus}Add your first product</a>
        <div class="card"><h2>Tell your customers</h2>{ShareButtons.Of(seller)}</div>
        {(seller.Shop.Phone is not null ? default
            : Fragment.Of($"<p class=\"soft\">Your shop shows no phone number yet. <a href=\"{seller.Url(
            "settings")}#contact\">Add contact details</a> so that customers can reach you.</p>"))}
        {(seller.Shop is { Currency: "INR", Vpa: null }
            ? Fragment.Of($"<p class=\"soft\">Customers pay cash on delivery. <a href=\"{seller.Url(
                "payments")}\">Add your UPI address</a> and they can pay by UPI too.</p>")
            : default)}
        """
                )
            )
        );
}
