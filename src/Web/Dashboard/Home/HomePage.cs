using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Home;

/// <summary>The overview of the day: orders, sales, what waits, and the next thing to do.</summary>
internal static class HomePage
{
    private const int Latest = 5;

    private static readonly (string Path, string Name, Fragment Icon, Permission Needed)[] Tiles =
    [
        ("products/new", "Add a product", Icons.Plus, Permission.EditCatalog),
        ("share", "Share your link", Icons.Share, Permission.Enter),
        ("takings", "Sales report", Icons.Chart, Permission.ReadSales),
        ("settings", "Shop settings", Icons.Settings, Permission.EditShop),
    ];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("", Show);
        shop.Post("/open", Toggle);
    }

    private static async Task<IResult> Show(SellerContext seller)
    {
        var today = await seller.Orders.Today();
        var orders = await seller.Orders.List(null, null, Latest);
        var catalog = await seller.Catalog.Snapshot();
        ImmutableArray<LowItem> low = catalog is null || !seller.May(Permission.EditCatalog) ? [] : await LowStock.Of(seller, catalog);
        return Frame.Page(
            seller,
            DashboardSection.Home,
            "Home",
            Fragment.Of(
                $"""
                <div class="head"><div><h1>{Greeting(seller.Time.Now)}</h1><p class="soft">{seller.Time.Today}</p></div>
                {(seller.May(Permission.EditShop) ? OpenSwitch(seller) : default)}</div>
                {(
                    seller.Shop.Open
                        ? default
                        : Fragment.Of($"<div class=\"flash warn\"><p>Your shop is closed: people can look around but not order.</p></div>")
                )}
                <div id="live" class="stack" data-live>
                {Stats(seller, today)}
                {Orders(seller, orders, hasProducts: catalog is { Products.Length: > 0 })}
                </div>
                {RunningLow(seller, low)}
                {(
                    seller.May(Permission.EditShop) && seller.Shop is { Phone: null, Address: "", ReturnPolicy: "" }
                        ? Fragment.Of(
                            $"""
                            <p class="card"><span>Customers cannot reach you from your shop yet: it shows no phone number, address
                            or return policy.
                            <a href="{seller.Url("settings")}#contact">Add contact details</a></span></p>
                            """
                        )
                        : default
                )}
                <nav class="tiles" aria-label="Quick actions">
                {Each(Tiles.Where(tile => seller.May(tile.Needed)), tile =>
                    Fragment.Of($"""<a class="tile" href="{seller.Url(tile.Path)}">{tile.Icon}{tile.Name}</a>""")
                )}
                </nav>
                """
            )
        );
    }

    private static Fragment OpenSwitch(SellerContext seller) =>
        Controls.Switch(seller.Url("open"), "open", seller.Shop.Open, seller.Shop.Open ? "Shop is open" : "Shop is closed");

    private static Fragment Stats(SellerContext seller, DayTakings today)
    {
        var sales = seller.Amount(today.Sales);
        return Fragment.Of(
            $"""
            <section class="stats" aria-label="Today"><h2 class="sr">Today</h2>
            <a class="stat{When(today.Open > 0, " call")}" href="{seller.Url(
                "orders"
            )}"><span class="soft small">Open orders</span><b>{today.Open}</b><span class="soft small">to handle</span></a>
            <div class="stat"><span class="soft small">Today</span><b>{today.Orders}</b><span class="soft small">{(
                today.Orders == 1 ? "order" : "orders"
            )}</span></div>
            {(
                seller.May(Permission.ReadSales)
                    ? Fragment.Of(
                        $"""
                        <a class="stat{When(sales.Length > 7, " long")}" href="{seller.Url("takings")}"><span
                         class="soft small">Sales</span><b>{sales}</b><span class="soft small">{seller.Amount(today.Paid)} paid</span></a>
                        """
                    )
                    : default
            )}
            </section>
            """
        );
    }

    private static Fragment Orders(SellerContext seller, ImmutableArray<OrderSummary> orders, bool hasProducts) =>
        orders switch
        {
            [] when !hasProducts && seller.May(Permission.EditCatalog) => Controls.Empty(
                Icons.Products,
                "Add your first product",
                "A photo, a name and a price: that is all it takes to start selling.",
                Fragment.Of($"""<a class="btn" href="{seller.Url("products/new")}">{Icons.Plus}Add a product</a>""")
            ),
            [] => Controls.Empty(
                Icons.Share,
                "Ready for the first order",
                "Send your link to your customers. Orders show up here by themselves.",
                Fragment.Of($"""<a class="btn" href="{seller.Url("share")}">{Icons.Share}Share your shop</a>""")
            ),
            _ => Fragment.Of(
                $"""
                <section class="card flush"><div class="head"><h2>Latest orders</h2><a href="{seller.Url("orders")}">All orders</a></div>
                <ul class="list">{Each(orders, order => OrderLabels.Row(seller, order))}</ul></section>
                """
            ),
        };

    private static Fragment RunningLow(SellerContext seller, ImmutableArray<LowItem> low) =>
        low.IsEmpty
            ? default
            : Fragment.Of(
                $"""
            <section class="card flush"><div class="head">
            <h2>Low stock</h2><a href="{seller.Url("products?low=1")}">All {low.Length}</a></div>
            <ul class="list">{Each(low.Take(Latest), item => Fragment.Of($"""
                <li><a class="item" href="{seller.Url($"products/{item.ProductId}")}"><span class="grow">{item.Name}</span>
                <span class="badge{When(item.Left == 0, " off")}">{(item.Left == 0 ? "Sold out" : $"{item.Left} left")}</span></a></li>
                """))}</ul></section>
            """
            );

    private static async Task<IResult> Toggle(SellerContext seller, Form form)
    {
        var open = form["open"] == "true";
        var result = await seller.Settings.Change(new ChangeStore(form.OperationId(), Open: open));
        if (!result.Ok)
        {
            return seller.Go("", result.Error.Message);
        }

        seller.Changed(result.Value.Version);
        return seller.Go("", open ? "Your shop is open." : "Your shop is closed. People can look around but not order.");
    }

    private static string Greeting(DateTime now) =>
        now.Hour switch
        {
            < 5 => "Good evening",
            < 12 => "Good morning",
            < 17 => "Good afternoon",
            _ => "Good evening",
        };
}
