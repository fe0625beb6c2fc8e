using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Dashboard.Support;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Home;

/// <summary>The overview of the day: orders, sales, what waits, and the next thing to do.</summary>
internal static class HomePage
{
    private const int Latest = 5;

    private static readonly (string Path, Func<HomeTexts, string> Name, Fragment Icon, Permission Needed)[] Tiles =
    [
        ("products/new", texts => texts.AddProduct, Icons.Plus, Permission.EditCatalog),
        ("share", texts => texts.ShareLink, Icons.Share, Permission.Enter),
        ("takings", texts => texts.SalesReport, Icons.Chart, Permission.ReadSales),
        ("settings", texts => texts.ShopSettings, Icons.Settings, Permission.EditShop),
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
        var support = seller.May(Permission.Own) ? await SupportPage.Notice(seller) : default;
        return Frame.Page(
            seller,
            DashboardSection.Home,
            seller.Texts.Common.Home,
            Fragment.Of(
                $"""
                <div class="head"><div><h1>{Greeting(seller)}</h1><p class="soft">{seller.Time.Today}</p></div>
                {(seller.May(Permission.EditShop) ? OpenSwitch(seller) : default)}</div>
                {support}
                {(
                    seller.Shop.Suspended is { } suspended
                        ? Fragment.Of(
                            $"""
                            <div class="flash bad" role="alert"><p>{seller.Texts.Home.Suspended(
                                suspended.Reason,
                                suspended.Contact
                            )}</p></div>
                            """
                        )
                    : seller.Shop.Open ? default
                        : Fragment.Of($"<div class=\"flash warn\"><p>{seller.Texts.Home.ClosedHint}</p></div>")
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
                            <p class="card"><span>{seller.Texts.Home.NoContact}
                            <a href="{seller.Url("settings")}#contact">{seller.Texts.Home.AddContact}</a></span></p>
                            """
                        )
                        : default
                )}
                <nav class="tiles" aria-label="{seller.Texts.Home.QuickActions}">
                {Each(Tiles.Where(tile => seller.May(tile.Needed)), tile =>
                    Fragment.Of($"""<a class="tile" href="{seller.Url(tile.Path)}">{tile.Icon}{tile.Name(seller.Texts.Home)}</a>""")
                )}
                </nav>
                """
            )
        );
    }

    private static Fragment OpenSwitch(SellerContext seller) =>
        Controls.Switch(
            seller.Url("open"),
            "open",
            seller.Shop.Open,
            seller.Shop.Open ? seller.Texts.Home.ShopIsOpen : seller.Texts.Home.ShopIsClosed
        );

    private static Fragment Stats(SellerContext seller, DayTakings today)
    {
        var sales = seller.Amount(today.Sales);
        return Fragment.Of(
            $"""
            <section class="stats" aria-label="{seller.Texts.Common.Today}"><h2 class="sr">{seller.Texts.Common.Today}</h2>
            <a class="stat{When(today.Open > 0, " call")}" href="{seller.Url(
                "orders"
            )}"><span class="soft small">{seller.Texts.Home.OpenOrders}</span><b>{today.Open}</b><span class="soft small">{
                seller.Texts.Home.ToHandle}</span></a>
            <div class="stat"><span class="soft small">{seller.Texts.Common.Today}</span><b>{today.Orders}</b><span class="soft small">{(
                seller.Texts.Home.OrderWord(today.Orders)
            )}</span></div>
            {(
                seller.May(Permission.ReadSales)
                    ? Fragment.Of(
                        $"""
                        <a class="stat{When(sales.Length > 7, " long")}" href="{seller.Url("takings")}"><span
                         class="soft small">{seller.Texts.Home.Sales}</span><b>{sales}</b><span class="soft small">{
                             seller.Texts.Home.PaidOf(
                            seller.Amount(today.Paid)
                        )}</span></a>
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
                seller.Texts.Home.AddFirst,
                seller.Texts.Home.AddFirstHint,
                Fragment.Of($"""<a class="btn" href="{seller.Url("products/new")}">{Icons.Plus}{seller.Texts.Home.AddProduct}</a>""")
            ),
            [] => Controls.Empty(
                Icons.Share,
                seller.Texts.Home.Ready,
                seller.Texts.Home.ReadyHint,
                Fragment.Of($"""<a class="btn" href="{seller.Url("share")}">{Icons.Share}{seller.Texts.Home.ShareShop}</a>""")
            ),
            _ => Fragment.Of(
                $"""
                <section class="card flush"><div class="head"><h2>{seller.Texts.Home.Latest}</h2><a href="{seller.Url(
                    "orders"
                )}">{seller.Texts.Home.AllOrders}</a></div>
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
            <h2>{seller.Texts.Home.LowStock}</h2><a href="{seller.Url("products?low=1")}">{seller.Texts.Home.All(low.Length)}</a></div>
            <ul class="list">{Each(low.Take(Latest), item => Fragment.Of($"""
                <li><a class="item" href="{seller.Url($"products/{item.ProductId}")}"><span class="grow">{item.Name}</span>
                <span class="badge{When(item.Left == 0, " off")}">{
                    (item.Left == 0 ? seller.Texts.Common.SoldOut : seller.Texts.Home.Left(item.Left))}</span></a></li>
                """))}</ul></section>
            """
            );

    private static async Task<IResult> Toggle(SellerContext seller, Form form)
    {
        var open = form["open"] == "true";
        var result = await seller.Settings.Change(new ChangeStore(form.OperationId(), Open: open));
        if (!result.Ok)
        {
            return seller.Go("", seller.Say(result.Error));
        }

        seller.Changed(result.Value.Version);
        return seller.Go("", open ? seller.Texts.Home.NowOpen : seller.Texts.Home.NowClosed);
    }

    private static string Greeting(SellerContext seller) =>
        seller.Time.Now.Hour switch
        {
            < 5 => seller.Texts.Home.GoodEvening,
            < 12 => seller.Texts.Home.GoodMorning,
            < 17 => seller.Texts.Home.GoodAfternoon,
            _ => seller.Texts.Home.GoodEvening,
        };
}
