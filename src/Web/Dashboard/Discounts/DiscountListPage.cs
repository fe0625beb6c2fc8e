using Dukaan.Pricing;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>The shop's discounts.</summary>
internal static class DiscountListPage
{
    public static void Map(SellerRoutes shop) => shop.Get("/discounts", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        var discounts = (await seller.Pricing().Get()).Terms.Discounts;
        var grains = seller.Http.RequestServices.GetRequiredService<IGrainFactory>();
        var uses = await Task.WhenAll(discounts.Select(one => Web.Discounts.DiscountEndpoints.Uses(grains, seller.StoreId, one)));
        var now = seller.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            "Discounts",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), "Settings")}
            <div class="head"><h1>Discounts</h1><a class="btn slim" href="{seller.Url("discounts/new")}">{Icons.Plus}Add</a></div>
            <p class="soft">With a code that customers enter, or automatic. Discounts are not combined: customers get the best one.</p>
            {(discounts.IsEmpty
                ? Controls.Empty(Icons.Share, "No discounts yet", "A code for your regulars, or free delivery above a certain amount.")
                : Fragment.Of($"<ul class=\"card flush list\">{Each(discounts.Zip(uses), pair => Row(seller, pair.First, pair.Second,
                    now))}</ul>"))}
            """
            )
        );
    }

    private static Fragment Row(SellerContext seller, Discount discount, int? uses, DateTimeOffset now) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url($"discounts/{discount.Id}")}"><span class="grow"><strong>{discount.Title}</strong> {State(
                discount,
                now
            )}<br><span class="soft small">{DiscountLabels.Of(seller, discount)}{(
                uses is { } used ? $" · used {Count(used, "time", "times")}" : ""
            )}</span></span>{Icons.Next}</a></li>
            """
        );

    private static Fragment State(Discount discount, DateTimeOffset now) =>
        discount switch
        {
            { Enabled: false } => Fragment.Trusted("<span class=\"badge off\">Off</span>"),
            { EndsAt: { } end } when end <= now => Fragment.Trusted("<span class=\"badge off\">Expired</span>"),
            { StartsAt: { } start } when start > now => Fragment.Trusted("<span class=\"badge\">Scheduled</span>"),
            _ => Fragment.Trusted("<span class=\"badge done\">Active</span>"),
        };
}
