using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The shop's orders by state, newest first, in pages, with search, filters and bulk actions. With script it is live.</summary>
internal static class OrderListPage
{
    private const int PageSize = 25;
    private const int MaxCounted = 100;

    /// <summary>States in which orders wait for the seller: their tabs show a number.</summary>
    private static readonly OrderState[] Waiting = [OrderState.Placed, OrderState.Confirmed, OrderState.Packed, OrderState.Shipped];

    public static void Map(SellerRoutes shop) => shop.Get("/orders", seller => Show(seller));

    /// <summary>The list for this query.</summary>
    /// <param name="said">The notice above it.</param>
    public static async Task<IResult> Show(SellerContext seller, Fragment said = default)
    {
        var asked = OrderQuery.Of(seller.Http.Request.Query).Read();
        var filter = asked.Ok ? asked.Value : new OrderFilter();
        var before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (long?)null;
        var orders = await seller.Orders.Find(filter, before, PageSize + 1);
        var counts = await Task.WhenAll(
            Waiting.Select(async waiting => (waiting, (await seller.Orders.List(waiting, null, MaxCounted)).Length))
        );
        var sound = Fragment.Of(
            $"""<button class="switch js-only" type="button" role="switch" aria-checked="false" data-sound>{
                seller.Texts.OrderDesk.Sound}</button>"""
        );
        var customers = seller.May(Permission.HandleCustomers)
            ? Fragment.Of($"""<a class="btn quiet slim" href="{seller.Url("customers")}">{seller.Texts.Customers.Title}</a>""")
            : default;
        var byHand = seller.May(Permission.HandleOrders)
            ? Fragment.Of($"""<a class="btn slim" href="{seller.Url("orders/new")}">{Icons.Plus}{seller.Texts.HandOrder.NewOrder}</a>""")
            : default;
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            seller.Texts.OrderDesk.OrdersHeading,
            Fragment.Of(
                $"""
            {Controls.ForLists}<script src="{Asset.Url("lists.js")}" defer></script>
            <div class="head"><h1>{seller.Texts.OrderDesk.OrdersHeading}</h1><span class="row">{byHand}{customers}{sound}</span></div>
            {(asked.Error is { } error ? Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{seller.Say(error)}</p></div>") : said)}
            {OrderSearch.Html(seller, filter)}
            <div id="live" class="stack"{When(before is null, " data-live")}>
            <nav class="tabs" aria-label="{seller.Texts.OrderDesk.ByState}">{Tab(seller, null, filter, 0)}{
                Each(Enum.GetValues<OrderState>(), tab =>
                Tab(seller, tab, filter, counts.FirstOrDefault(count => count.waiting == tab).Length))}</nav>
            {List(seller, orders, filter, before)}
            {Pager(seller, orders, filter, before)}
            </div>
            """
            )
        );
    }

    private static Fragment Tab(SellerContext seller, OrderState? tab, OrderFilter filter, int count) =>
        Fragment.Of(
            $"""
            <a href="{seller.Url($"orders{OrderQuery.Link(filter with { State = tab })}")}"{When(tab == filter.State,
                " aria-current=\"page\"")}>{
                    (tab is null ? seller.Texts.OrderDesk.All : OrderLabels.Of(seller.Texts.OrderDesk, tab.Value))}{(count == 0 ? default
                : Fragment.Of($" <b>{(count == MaxCounted ? "99+" : count.ToString(CultureInfo.InvariantCulture))}</b>"))}</a>
            """
        );

    private static Fragment List(SellerContext seller, ImmutableArray<OrderSummary> orders, OrderFilter filter, long? before) =>
        (orders, filter) switch
        {
            ([], { Narrows: true }) => Controls.Empty(
                Icons.Orders,
                seller.Texts.OrderDesk.NoMatch,
                seller.Texts.OrderDesk.NoMatchHint,
                Fragment.Of(
                    $"""<a class="btn quiet" href="{seller.Url($"orders{OrderQuery.Link(new OrderFilter(filter.State))}")}">{
                        seller.Texts.OrderDesk.ShowAll}</a>"""
                )
            ),
            ([], { State: null }) => Controls.Empty(
                Icons.Orders,
                seller.Texts.OrderDesk.NoOrders,
                seller.Texts.OrderDesk.NoOrdersHint,
                Fragment.Of($"""<a class="btn" href="{seller.Url("share")}">{Icons.Share}{seller.Texts.Home.ShareShop}</a>""")
            ),
            ([], _) => Controls.Empty(Icons.Orders, seller.Texts.OrderDesk.NothingHere, seller.Texts.OrderDesk.NoneInState),
            _ => Fragment.Of(
                $"""
                <form method="post" action="{seller.Url(
                    $"orders/bulk{OrderQuery.Link(filter, before)}"
                )}" class="stack picks" data-swap>{Form.Hidden()}
                <ul class="card flush list">{Each(orders.Take(PageSize), order => OrderLabels.Row(seller, order, pick: true))}</ul>
                {BulkActions.Bar(seller, filter.State)}
                </form>
                """
            ),
        };

    private static Fragment Pager(SellerContext seller, ImmutableArray<OrderSummary> orders, OrderFilter filter, long? before) =>
        Fragment.Of(
            $"""
            <div class="row">{(
                before is null
                    ? default
                    : Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url($"orders{OrderQuery.Link(
                        filter)}")}\">{Icons.Back}{seller.Texts.OrderDesk.Newest}</a>")
            )}
            {(
                orders.Length <= PageSize
                    ? default
                    : Fragment.Of(
                        $"<a class=\"btn quiet\" href=\"{seller.Url($"orders{OrderQuery.Link(filter,
                            orders[PageSize - 1].Number)}")}\">{seller.Texts.OrderDesk.OlderOrders}{Icons.Next}</a>"
                    )
            )}</div>
            """
        );
}
