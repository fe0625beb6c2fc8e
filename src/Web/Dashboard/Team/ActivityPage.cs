using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Team;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Team;

/// <summary>Who changed what in the shop, newest first. For the owner.</summary>
internal static class ActivityPage
{
    private const int PageSize = 50;

    public static void Map(SellerRoutes shop) => shop.Get("/team/activity", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        var before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (long?)null;
        var entries = await seller.Team.Activity(before, PageSize + 1);
        var names = await TeamNames.Of(seller, entries.Select(entry => entry.Actor));
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Access.Activity,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("team"), seller.Texts.Common.Team)}
                <h1>{seller.Texts.Access.Activity}</h1><p class="soft">{seller.Texts.Access.WhoChanged}</p>
                {(
                    entries.IsEmpty
                        ? Fragment.Of($"<p class=\"soft\">{seller.Texts.Access.NothingMore}</p>")
                        : List(seller, entries, names)
                )}
                {(entries.Length > PageSize ? Older(seller, entries) : default)}
                """
            )
        );
    }

    private static Fragment List(SellerContext seller, ImmutableArray<ActivityEntry> entries, TeamNames names) =>
        Fragment.Of($"""<ul class="card flush list">{Each(entries.Take(PageSize), entry => Row(seller, entry, names))}</ul>""");

    private static Fragment Row(SellerContext seller, ActivityEntry entry, TeamNames names) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{ActivityLabels.Of(seller.Texts, entry)}</strong><br><span class="soft small">{
                seller.Time.Of(
                entry.At
            )} · {names.Who(entry.Actor)}</span></span>{Link(seller, entry)}</li>
            """
        );

    /// <summary>To what was changed, where it has a page.</summary>
    private static Fragment Link(SellerContext seller, ActivityEntry entry) =>
        ActivityLabels.PageOf(entry) is { } page
            ? Fragment.Of($"""<a href="{seller.Url(page)}">{seller.Texts.Common.Show}</a>""")
            : default;

    private static Fragment Older(SellerContext seller, ImmutableArray<ActivityEntry> entries) =>
        Fragment.Of(
            $"""<a class="btn quiet" href="{seller.Url($"team/activity?before={entries[PageSize - 1].Number}")}">{
                seller.Texts.Common.Older}{Icons.Next}</a>"""
        );
}
