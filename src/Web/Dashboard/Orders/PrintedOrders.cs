using System.Globalization;
using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Invoices;
using Dukaan.Web.Orders;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The list of orders for printing, with its sum: what a filter finds, up to a limit.</summary>
internal static class PrintedOrders
{
    private const int MaxOrders = 1_000;
    private const int PageSize = 100;

    public static void Map(SellerRoutes shop) => shop.Get("/orders/print", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        var filter = OrderQuery.Of(seller.Http.Request.Query).Read();
        if (!filter.Ok)
        {
            return seller.Go("orders", seller.Say(filter.Error));
        }

        var orders = new List<OrderSummary>();
        for (long? before = null; orders.Count < MaxOrders; )
        {
            var page = await seller.Orders.Find(filter.Value, before, PageSize);
            orders.AddRange(page);
            if (page.Length < PageSize)
            {
                break;
            }

            before = page[^1].Number;
        }

        return Of(seller, orders).Page();
    }

    private static PrintDocument Of(SellerContext seller, List<OrderSummary> orders) =>
        new(
            $"{seller.Texts.OrderDesk.OrdersHeading} · {seller.Shop.Name}",
            seller.Language.Tag,
            Fragment.Of(
                $"""
        <header><div><h1>{seller.Texts.OrderDesk.OrdersHeading}</h1><p>{seller.Shop.Name}</p></div><div>
        <p>{seller.Time.Today}, {seller.Time.Now.ToString("HH:mm", CultureInfo.InvariantCulture)}</p></div></header>
        <div class="scroll" role="region" tabindex="0" aria-label="{
            seller.Texts.OrderDesk.OrdersHeading}"><table><thead><tr><th scope="col" class="n">#</th>
        <th scope="col">{seller.Texts.OrderDesk.PlacedAt}</th><th scope="col">{seller.Texts.OrderDesk.Customer}</th><th scope="col">{
            seller.Texts.Common.Phone}</th><th scope="col" class="n">{seller.Texts.Common.Items}</th>
        <th scope="col">{seller.Texts.OrderDesk.StateColumn}</th><th scope="col">{
            seller.Texts.OrderDesk.Payment}</th><th scope="col" class="n">{seller.Texts.Common.Total}</th></tr></thead><tbody>
        {Each(orders, order => Fragment.Of($"""
            <tr><td class="n">{order.Number}</td><td>{seller.Time.Of(order.PlacedAt)}</td><td>{order.CustomerName}</td>
            <td>{order.CustomerPhone}</td><td class="n">{order.Pieces}</td><td>{OrderLabels.Of(seller.Texts.OrderDesk, order.State)}</td>
            <td>{OrderLabels.Of(seller.Texts.OrderDesk, order.Payment, order.Method, order.Paid > 0)}</td><td class="n">{
                seller.Amount(order.Total)}</td></tr>
            """))}
        {Each(orders.GroupBy(order => order.Total.Currency), sum => Fragment.Of($"""
            <tr class="total"><td></td><td colspan="3">{seller.Texts.Common.Orders(sum.Count())}</td>
            <td class="n">{sum.Sum(order => order.Pieces)}</td><td></td><td></td>
            <td class="n">{seller.Amount(sum.Select(order => order.Total).Aggregate((left, right) => left + right))}</td></tr>
            """))}</tbody></table></div>
        {(orders.Count < MaxOrders ? default : Fragment.Of($"<p>{seller.Texts.OrderDesk.NewestOnly(MaxOrders)}</p>"))}
        """
            )
        );
}
