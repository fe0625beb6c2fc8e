using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The takings of some days, by day and by product: charts, and the same data as tables.</summary>
internal static class TakingsPage
{
    private const int RowsInTheOpen = 31;
    private static readonly (int Days, string Name)[] Spans = [(7, "7 days"), (30, "30 days"), (90, "90 days"), (365, "A year")];

    public static void Map(SellerRoutes shop) => shop.Get("/takings", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        var (from, to) = (OrderQuery.Day("from", seller.Query("from")), OrderQuery.Day("to", seller.Query("to")));
        var today = DateOnly.FromDateTime(seller.Time.Now);
        var asked = (from.Error ?? to.Error) is { } broken ? broken : await seller.Orders.Takings(from.Value, to.Value);
        var takings = asked.Ok ? asked.Value : (await seller.Orders.Takings(null, null)).OrThrow();
        return Frame.Page(
            seller,
            DashboardSection.Home,
            "Sales report",
            Fragment.Of(
                $"""
            {Controls.ForLists}{Controls.Back(seller.Url(), "Home")}
            <h1>Sales report</h1>
            {(asked.Error is { } error ? Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{error.Message}</p></div>") : default)}
            <nav class="tabs" aria-label="Days">{Each(Spans, span => Fragment.Of(
                $"<a href=\"{seller.Url($"takings?from={OrderQuery.Write(today.AddDays(1 - span.Days))}&to={OrderQuery.Write(
                    today)}")}\"{When(takings.To == today && takings.Days.Length == span.Days,
                    " aria-current=\"page\"")}>{span.Name}</a>"))}</nav>
            <section class="stats" aria-label="Total"><h2 class="sr">Total</h2>
            <div class="stat"><span class="soft small">Orders</span><b>{takings.Orders}</b></div>
            <div class="stat{When(seller.Amount(takings.Paid).Length > 7, " long")}">
            <span class="soft small">Paid</span><b>{seller.Amount(takings.Paid)}</b></div>
            <div class="stat{When(seller.Amount(takings.Sales).Length > 9, " long")}">
            <span class="soft small">Sales</span><b>{seller.Amount(takings.Sales)}</b></div></section>
            {ByDay(seller, takings)}
            {ByProduct(seller, takings)}
            <form method="get" action="{seller.Url("takings")}" class="card"><div class="row fill">
            <div class="field"><label for="from">From</label><input type="date" id="from" name="from"
             value="{OrderQuery.Write(takings.From)}"></div><div class="field"><label for="to">To</label><input type="date" id="to"
             name="to" value="{OrderQuery.Write(takings.To)}"></div></div><button type="submit" class="btn quiet">Show</button></form>
            <p class="soft small">Sales: the total of all orders placed on these days, paid or not, without rejected, cancelled and expired
            ones. Paid: the money received for them, minus refunds.</p>
            """
            ),
            asked.Ok ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Fragment ByDay(SellerContext seller, Dukaan.Orders.Takings takings)
    {
        var days = takings.Days.Reverse().Where(day => day.Orders > 0).ToList();
        return Fragment.Of(
            $"""
            <section class="card"><h2>By day</h2>{TakingsChart.ByDay(seller, takings)}{(days.Count == 0 ? default : Fragment.Of($"""
                <details class="more"{When(days.Count <= RowsInTheOpen, " open")}><summary>Show as a table</summary>
                <div class="scroll" role="region" tabindex="0" aria-label="Sales by day"><table class="sums"><thead><tr>
                <th scope="col">Day</th><th scope="col">Orders</th><th scope="col">Sales</th><th scope="col">Paid</th></tr></thead>
                <tbody>{Each(days, day => Fragment.Of(
                    $"<tr><th scope=\"row\">{Date(day.Day)}</th><td>{day.Orders}</td><td>{seller.Amount(day.Sales)}</td><td>{seller.Amount(
                        day.Paid)}</td></tr>"))}</tbody></table></div></details>
                """))}</section>
            """
        );
    }

    private static Fragment ByProduct(SellerContext seller, Dukaan.Orders.Takings takings)
    {
        if (takings.Orders == 0)
        {
            return default;
        }

        var most = takings
            .Products.Select(product => product.Sales.Amount)
            .Append(takings.OtherProducts.Amount)
            .Append(takings.Delivery.Amount)
            .Max();
        return Fragment.Of(
            $"""
            <section class="card"><h2>By product</h2><div class="scroll" role="region" tabindex="0" aria-label="Sales by product">
            <table class="sums bars"><thead><tr><th scope="col">Product</th><th scope="col">Items</th><th scope="col">Sales</th></tr>
            </thead><tbody>
            {Each(takings.Products, product => Row(product.Title, product.Pieces.ToString(CultureInfo.InvariantCulture), product.Sales))}
            {(takings.OtherProducts.Amount == 0 ? default : Row("Other products", "", takings.OtherProducts))}
            {(takings.Delivery.Amount == 0 ? default : Row("Delivery", "", takings.Delivery))}</tbody>
            <tfoot><tr><th scope="row">All sales</th><td></td><td>{seller.Amount(takings.Sales)}</td></tr></tfoot></table></div></section>
            """
        );

        Fragment Row(string title, string pieces, Money sales) =>
            Fragment.Of(
                $"""
                <tr><th scope="row">{title}{TakingsChart.Bar(sales.Amount, most)}</th><td>{pieces}</td><td>{seller.Amount(sales)}</td></tr>
                """
            );
    }

    private static string Date(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);
}
