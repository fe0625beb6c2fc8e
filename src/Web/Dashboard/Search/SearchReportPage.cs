using System.Collections.Immutable;
using Dukaan.Search;
using Dukaan.Web.Html;
using Dukaan.Web.Search;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Search;

/// <summary>What customers searched for in the last four weeks, and what they did not find.</summary>
internal static class SearchReportPage
{
    private const int Most = 30;

    public static void Map(SellerRoutes shop) => shop.Get("/search/report", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        await seller.Http.RequestServices.GetRequiredService<SearchTally>().Flush(seller.StoreId);
        var all = await seller.Searches.Get();
        ImmutableArray<SearchCount> missed = [.. all.Where(one => one.Empty > 0).OrderByDescending(one => one.Empty).Take(Most)];
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.SearchPages.Report,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("search"), seller.Texts.Common.Search)}
            <h1>{seller.Texts.SearchPages.Report}</h1>
            <p class="soft">{seller.Texts.SearchPages.ReportHint}</p>
            {(all.IsEmpty
                ? Controls.Empty(Icons.Search, seller.Texts.SearchPages.NoSearches, seller.Texts.SearchPages.NoSearchesHint)
                : default)}
            {List(seller, seller.Texts.SearchPages.NotFound, missed, one => seller.Texts.SearchPages.FoundNothing(one.Empty))}
            {List(seller, seller.Texts.SearchPages.MostSearched, [.. all.Take(Most)], one => Said(seller.Texts.SearchPages, one))}
            """
            )
        );
    }

    private static string Said(SearchPagesTexts texts, SearchCount one) =>
        one.Clicks == 0 ? texts.Searches(one.Searches) : $"{texts.Searches(one.Searches)} · {texts.OpenedProducts(one.Clicks)}";

    /// <summary>Each leads to what the seller can do about it.</summary>
    private static Fragment List(SellerContext seller, string title, ImmutableArray<SearchCount> counts, Func<SearchCount, string> say) =>
        counts.IsEmpty
            ? default
            : Fragment.Of(
                $"""
                <h2>{title}</h2><ul class="card flush list">{Each(counts, one => Item(seller, one, say(one)))}</ul>
                """
            );

    private static Fragment Item(SellerContext seller, SearchCount one, string said) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url(
                "search/queries/new"
            )}?query={one.Query:url}"><span class="grow"><strong>{one.Query}</strong><br>
            <span class="soft small">{said}</span></span>{Icons.Next}</a></li>
            """
        );
}
