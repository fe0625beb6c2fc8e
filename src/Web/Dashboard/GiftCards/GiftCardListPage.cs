using System.Globalization;
using Dukaan.GiftCards;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.GiftCards;

/// <summary>The shop's gift cards and store credit, newest first.</summary>
internal static class GiftCardListPage
{
    private const int PageSize = 25;

    public static void Map(SellerRoutes shop) => shop.Get("/gift-cards", Show);

    /// <summary>The cards of a shop.</summary>
    public static IGiftCardsGrain Cards(this SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IGiftCardsGrain>(seller.StoreId);

    private static async Task<IResult> Show(SellerContext seller)
    {
        long? before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        var page = await seller.Cards().List(null, before, PageSize + 1);
        var words = seller.Texts.GiftCards;
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <div class="head"><h1>{words.Title}</h1><a class="btn slim" href="{seller.Url("gift-cards/new")}">{
                    Icons.Plus}{seller.Texts.Common.Add}</a></div>
                <p class="soft">{words.Hint}</p>
                {(page.IsEmpty
                    ? Controls.Empty(Icons.Share, words.NoneYet, words.NoneYetHint)
                    : Fragment.Of($"<ul class=\"card flush list\">{Each(page.Take(PageSize), card => Row(seller, card))}</ul>"))}
                {(page.Length <= PageSize ? default : Older(seller, page[PageSize - 1]))}
                """
            )
        );
    }

    private static Fragment Older(SellerContext seller, GiftCardLine last) =>
        Fragment.Of(
            $"""
            <a class="btn quiet" href="{seller.Url(
                $"gift-cards?before={last.Sort.ToString(CultureInfo.InvariantCulture)}"
            )}">{seller.Texts.Common.Older}{Icons.Next}</a>
            """
        );

    private static Fragment Row(SellerContext seller, GiftCardLine card) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url(
                $"gift-cards/{card.Id}"
            )}"><span class="grow"><code dir="ltr">…{card.Ending}</code> {GiftCardLabels.Badge(
                seller.Texts.GiftCards,
                card,
                seller.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()
            )}<br><span class="soft small">{seller.Time.Of(card.IssuedAt)} <span dir="auto">{GiftCardLabels.Of(
                seller.Texts.GiftCards,
                card
            )}</span></span></span><span class="end"><b class="num">{seller.Amount(card.Balance)}</b>{Icons.Next}</span></a></li>
            """
        );
}
