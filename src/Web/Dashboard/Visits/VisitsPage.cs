using System.Collections.Immutable;
using Dukaan.Visits;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Visits;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Visits;

/// <summary>The way from a visit to an order, in sum and by day, and where visits came from.</summary>
internal static class VisitsPage
{
    public static void Map(SellerRoutes shop) => shop.Get("/visits", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        await seller.Http.RequestServices.GetRequiredService<VisitTally>().Flush(seller.StoreId);
        var days = await seller.Visits.Get();
        var sum = days.Aggregate(VisitCounts.None, (all, day) => all.Plus(day.Counts));
        var texts = seller.Texts.Visits;
        return Frame.Page(
            seller,
            DashboardSection.Home,
            texts.Title,
            Fragment.Of(
                $"""
                {Controls.ForLists}{Controls.Back(seller.Url("takings"), seller.Texts.Home.SalesReport)}
                <h1>{texts.Title}</h1><p class="soft">{texts.Hint}</p>
                {(days.IsEmpty ? Controls.Empty(Icons.Chart, texts.None, texts.NoneHint) : Sums(seller, sum, days))}
                """
            )
        );
    }

    private static Fragment Sums(SellerContext seller, VisitCounts sum, ImmutableArray<VisitDay> days)
    {
        var texts = seller.Texts.Visits;
        (string Name, long Count)[] steps =
        [
            (texts.Visits, sum.Visits),
            (texts.Searches, sum.Searches),
            (texts.Carts, sum.Carts),
            (texts.Checkouts, sum.Checkouts),
            (seller.Texts.Sales.OrdersLabel, sum.Orders),
        ];
        var most = steps.Max(step => step.Count);
        var direct = sum.Visits - sum.Sources.Sum(source => source.Visits);
        var sources = sum.Sources.Select(source =>
            (Name: source.Source == SourceCount.Others ? texts.Others : source.Source, source.Visits)
        );
        return Fragment.Of(
            $"""
            <section class="card"><table class="sums bars"><tbody>{Each(
                steps,
                step => Row(step.Name, step.Count, most)
            )}</tbody></table></section>
            <section class="card"><h2>{seller.Texts.Sales.ByDay}</h2><div class="scroll" role="region" tabindex="0" aria-label="{
                seller.Texts.Sales.ByDay}"><table class="sums"><thead><tr><th scope="col">{seller.Texts.Sales.Day}</th>{Each(
                steps,
                step => Fragment.Of($"<th scope=\"col\">{step.Name}</th>")
            )}</tr></thead><tbody>{Each(days, day => Day(seller, day))}</tbody></table></div></section>
            <section class="card"><h2>{texts.Sources}</h2><table class="sums bars"><tbody>{Each(
                sources.Append((Name: texts.Direct, Visits: Math.Max(0, direct))).Where(each => each.Visits > 0),
                each => Row(each.Name, each.Visits, sum.Visits)
            )}</tbody></table></section>
            """
        );
    }

    private static Fragment Row(string name, long count, long most) =>
        Fragment.Of($"""<tr><th scope="row"><bdi>{name}</bdi>{TakingsChart.Bar(count, most)}</th><td>{count}</td></tr>""");

    private static Fragment Day(SellerContext seller, VisitDay day) =>
        Fragment.Of(
            $"""
            <tr><th scope="row">{seller.Time.WeekDay(day.Day)}</th><td>{day.Counts.Visits}</td><td>{day.Counts.Searches}</td><td>{day
                .Counts
                .Carts}</td><td>{day.Counts.Checkouts}</td><td>{day.Counts.Orders}</td></tr>
            """
        );
}
