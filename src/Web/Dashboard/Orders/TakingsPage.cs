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
    private static readonly int[] Spans = [7, 30, 90, Year];
    private const int Year = 365;

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
            seller.Texts.Home.SalesReport,
            Fragment.Of(
                $"""
            {Controls.ForLists}{Controls.Back(seller.Url(), seller.Texts.Common.Home)}
            <h1>{seller.Texts.Home.SalesReport}</h1>
            {(asked.Error is { } error ? Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{
                seller.Say(error)}</p></div>") : default)}
            <nav class="tabs" aria-label="{seller.Texts.Sales.Days}">{Each(Spans, span => Fragment.Of(
                $"<a href=\"{seller.Url($"takings?from={OrderQuery.Write(today.AddDays(1 - span))}&to={OrderQuery.Write(
                    today)}")}\"{When(takings.To == today && takings.Days.Length == span,
                    " aria-current=\"page\"")}>{(span == Year ? seller.Texts.Sales.AYear : seller.Texts.Sales.DaysSpan(span))}</a>"))}</nav>
            <section class="stats" aria-label="{seller.Texts.Common.Total}"><h2 class="sr">{seller.Texts.Common.Total}</h2>
            <div class="stat"><span class="soft small">{seller.Texts.Sales.OrdersLabel}</span><b>{takings.Orders}</b></div>
            <div class="stat{When(seller.Amount(takings.Paid).Length > 7, " long")}">
            <span class="soft small">{seller.Texts.Sales.PaidLabel}</span><b>{seller.Amount(takings.Paid)}</b></div>
            <div class="stat{When(seller.Amount(takings.Sales).Length > 9, " long")}">
            <span class="soft small">{seller.Texts.Sales.SalesLabel}</span><b>{seller.Amount(takings.Sales)}</b></div>{(
                takings.ByCard.Amount == 0
                    ? default
                    : Fragment.Of(
                        $"""
                        <div class="stat"><span class="soft small">{seller.Texts.GiftCards.ByCard}</span><b>{seller.Amount(
                            takings.ByCard
                        )}</b></div>
                        """
                    )
            )}</section>
            {ByDay(seller, takings)}
            {ByProduct(seller, takings)}
            <form method="get" action="{seller.Url("takings")}" class="card"><div class="row fill">
            <div class="field"><label for="from">{seller.Texts.Common.From}</label><input type="date" id="from" name="from"
             value="{OrderQuery.Write(takings.From)}"></div><div class="field"><label for="to">{
                 seller.Texts.Common.To}</label><input type="date" id="to"
             name="to" value="{OrderQuery.Write(takings.To)}"></div></div><button type="submit" class="btn quiet">{
                 seller.Texts.Common.Show}</button></form>
            <p><a class="btn quiet" href="{seller.Url("visits")}">{seller.Texts.Visits.Title}</a></p>
            <p><a class="btn quiet" href="{seller.Url("payouts")}">{seller.Texts.Gateways.OfGateway}</a></p>
            <p class="soft small">{seller.Texts.Sales.Explained}</p>
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
            <section class="card"><h2>{seller.Texts.Sales.ByDay}</h2>{TakingsChart.ByDay(seller, takings)}{
                (days.Count == 0 ? default : Fragment.Of($"""
                <details class="more"{When(days.Count <= RowsInTheOpen, " open")}><summary>{seller.Texts.Sales.ShowTable}</summary>
                <div class="scroll" role="region" tabindex="0" aria-label="{seller.Texts.Sales.SalesByDay}"><table class="sums"><thead><tr>
                <th scope="col">{seller.Texts.Sales.Day}</th><th scope="col">{seller.Texts.Sales.OrdersLabel}</th><th scope="col">{
                    seller.Texts.Sales.SalesLabel}</th><th scope="col">{seller.Texts.Sales.PaidLabel}</th></tr></thead>
                <tbody>{Each(days, day => Fragment.Of(
                    $"<tr><th scope=\"row\">{seller.Time.WeekDay(day.Day)}</th><td>{day.Orders}</td><td>{
                        seller.Amount(day.Sales)}</td><td>{seller.Amount(
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
            <section class="card"><h2>{seller.Texts.Sales.ByProduct}</h2><div class="scroll" role="region" tabindex="0" aria-label="{
                seller.Texts.Sales.SalesByProduct}">
            <table class="sums bars"><thead><tr><th scope="col">{seller.Texts.Collections.Product}</th><th scope="col">{
                seller.Texts.Common.Items}</th><th scope="col">{seller.Texts.Sales.SalesLabel}</th></tr>
            </thead><tbody>
            {Each(takings.Products, product => Row(product.Title, product.Pieces.ToString(CultureInfo.InvariantCulture), product.Sales))}
            {(takings.OtherProducts.Amount == 0 ? default : Row(seller.Texts.Sales.OtherProducts, "", takings.OtherProducts))}
            {(takings.Delivery.Amount == 0 ? default : Row(seller.Texts.Sales.Delivery, "", takings.Delivery))}</tbody>
            <tfoot><tr><th scope="row">{seller.Texts.Sales.AllSales}</th><td></td><td>{seller.Amount(
                takings.Sales
            )}</td></tr></tfoot></table></div></section>
            """
        );

        Fragment Row(string title, string pieces, Money sales) =>
            Fragment.Of(
                $"""
                <tr><th scope="row">{title}{TakingsChart.Bar(sales.Amount, most)}</th><td>{pieces}</td><td>{seller.Amount(sales)}</td></tr>
                """
            );
    }
}
