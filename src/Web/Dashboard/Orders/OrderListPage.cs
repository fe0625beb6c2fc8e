using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Orders;
using Dukaan.Web.Html;
using static Dukaan.Web.Dashboard.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The shop's orders by state, newest first, a page at a time. With script it follows what happens.</summary>
internal static class OrderListPage
{
    private const int PageSize = 25;
    private const int MostCounted = 100;

    /// <summary>Where something waits for the seller: these tabs say how many.</summary>
    private static readonly OrderState[] Waiting = [OrderState.Placed, OrderState.Confirmed, OrderState.Packed, OrderState.Shipped];

    public static void Map(DeskRoutes shop) => shop.Get("/orders", Show);

    private static async Task<IResult> Show(Desk desk)
    {
        var state = State(desk.Query("state"));
        var before = long.TryParse(desk.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null;
        var orders = await desk.Orders.List(state, before, PageSize + 1);
        var counts = await Task.WhenAll(Waiting.Select(async waiting => (waiting, (await desk.Orders.List(waiting, null, MostCounted)).Length)));
        var sound = Fragment.Of($"""<button class="switch js-only" type="button" role="switch" aria-checked="false" data-sound>Sound</button>""");
        return Frame.Page(desk, Place.Orders, "Orders", Fragment.Of($"""
            <div class="head"><h1>Orders</h1>{sound}</div>
            <div id="live" class="stack"{When(before is null, " data-live")}>
            <nav class="tabs" aria-label="Orders by state">{Tab(desk, null, state, 0)}{Each(Enum.GetValues<OrderState>(), tab =>
                Tab(desk, tab, state, counts.FirstOrDefault(count => count.waiting == tab).Length))}</nav>
            {List(desk, orders, state)}
            {Pager(desk, orders, state, before)}
            </div>
            """));
    }

    private static Fragment Tab(Desk desk, OrderState? tab, OrderState? chosen, int count) => Fragment.Of(
        $"""<a href="{desk.Url(tab is null ? "orders" : $"orders?state={Name(tab.Value)}")}"{When(tab == chosen, " aria-current=\"page\"")}>{(tab is null ? "All" : OrderWords.Of(tab.Value))}{(count == 0 ? default : Fragment.Of($" <b>{(count == MostCounted ? "99+" : count.ToString(CultureInfo.InvariantCulture))}</b>"))}</a>""");

    private static Fragment List(Desk desk, ImmutableArray<OrderSummary> orders, OrderState? state) => orders switch
    {
        [] when state is null => Controls.Empty(
            Icons.Orders,
            "No orders yet",
            "Share your link: orders show up here by themselves, the moment they are placed.",
            Fragment.Of($"""<a class="btn" href="{desk.Url("share")}">{Icons.Share}Share your shop</a>""")),
        [] => Controls.Empty(Icons.Orders, "Nothing here", $"No order is {OrderWords.Of(state!.Value).ToLowerInvariant()} at the moment."),
        _ => Fragment.Of($"""<ul class="card flush list">{Each(orders.Take(PageSize), order => OrderWords.Row(desk, order))}</ul>"""),
    };

    private static Fragment Pager(Desk desk, ImmutableArray<OrderSummary> orders, OrderState? state, long? before)
    {
        var filter = state is null ? "" : $"state={Name(state.Value)}&";
        return Fragment.Of($"""
            <div class="row">{(before is null ? default : Fragment.Of($"<a class=\"btn quiet\" href=\"{desk.Url($"orders?{filter}")}\">{Icons.Back}Newest</a>"))}
            {(orders.Length <= PageSize ? default : Fragment.Of($"<a class=\"btn quiet\" href=\"{desk.Url($"orders?{filter}before={orders[PageSize - 1].Number}")}\">Older orders{Icons.Next}</a>"))}</div>
            """);
    }

    private static string Name(OrderState state) => state.ToString().ToLowerInvariant();

    private static OrderState? State(string name) =>
        Enum.GetValues<OrderState>().Cast<OrderState?>().FirstOrDefault(state => Name(state!.Value) == name);
}
