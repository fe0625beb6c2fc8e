using System.Collections.Immutable;
using Dukaan.Search;
using Dukaan.Web.Html;
using Dukaan.Web.Search;
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
            "What customers search for",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("search"), "Search")}
            <h1>What customers search for</h1>
            <p class="soft">The last four weeks. Nothing is kept of who searched.</p>
            {(all.IsEmpty
                ? Controls.Empty(Icons.Search, "No searches yet", "Once customers search in your shop, their words appear here.")
                : default)}
            {List(seller, "Not found", missed, one => $"{Count((int)one.Empty, "time", "times")} nothing found")}
            {List(seller, "Most searched", [.. all.Take(Most)], Said)}
            """
            )
        );
    }

    private static string Said(SearchCount one) =>
        one.Clicks == 0
            ? Count((int)one.Searches, "search", "searches")
            : $"{Count((int)one.Searches, "search", "searches")} · {Count((int)one.Clicks, "product", "products")} opened";

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
