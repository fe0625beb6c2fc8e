using Dukaan.Pricing;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>The shop's discounts.</summary>
internal static class DiscountListPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/discounts", seller => Show(seller, null, null));
        shop.Post("/discounts/thank-you", (seller, form) => ThankYouPart.Save(seller, form, Show));
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors? errors)
    {
        var view = await seller.Pricing().Get();
        var discounts = view.Terms.Discounts;
        var grains = seller.Http.RequestServices.GetRequiredService<IGrainFactory>();
        var uses = await Task.WhenAll(discounts.Select(one => Web.Discounts.DiscountEndpoints.Uses(grains, seller.StoreId, one)));
        var now = seller.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Discounts.Discounts,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
            <div class="head"><h1>{seller.Texts.Discounts.Discounts}</h1><a class="btn slim" href="{seller.Url("discounts/new")}">{
                Icons.Plus}{seller.Texts.Common.Add}</a></div>
            <p class="soft">{seller.Texts.Discounts.DiscountsHint}</p>{(errors ?? FormErrors.None).Summary(
                seller.Texts,
                ThankYouPart.Fields
            )}
            {(discounts.IsEmpty
                ? Controls.Empty(Icons.Share, seller.Texts.Discounts.NoneYet, seller.Texts.Discounts.NoneYetHint)
                : Fragment.Of($"<ul class=\"card flush list\">{Each(discounts.Zip(uses), pair => Row(seller, pair.First, pair.Second,
                    now))}</ul>"))}
            {ThankYouPart.Html(seller, view, typed, errors)}
            """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment Row(SellerContext seller, Discount discount, int? uses, DateTimeOffset now) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url($"discounts/{discount.Id}")}"><span class="grow"><strong>{discount.Title}</strong> {State(
                seller.Texts,
                discount,
                now
            )}<br><span class="soft small">{DiscountLabels.Of(seller, discount)}{(
                uses is { } used ? $" · {seller.Texts.Discounts.Used(used)}" : ""
            )}</span></span>{Icons.Next}</a></li>
            """
        );

    private static Fragment State(DashboardTexts texts, Discount discount, DateTimeOffset now) =>
        discount switch
        {
            { Enabled: false } => Fragment.Of($"<span class=\"badge off\">{texts.Common.Off}</span>"),
            { EndsAt: { } end } when end <= now => Fragment.Of($"<span class=\"badge off\">{texts.Discounts.Expired}</span>"),
            { StartsAt: { } start } when start > now => Fragment.Of($"<span class=\"badge\">{texts.Discounts.Scheduled}</span>"),
            _ => Fragment.Of($"<span class=\"badge done\">{texts.Discounts.Active}</span>"),
        };
}
