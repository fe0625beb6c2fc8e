using Dukaan.Web.Access;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Dashboard.Collections;
using Dukaan.Web.Dashboard.Discounts;
using Dukaan.Web.Dashboard.Domains;
using Dukaan.Web.Dashboard.Home;
using Dukaan.Web.Dashboard.Import;
using Dukaan.Web.Dashboard.Invoices;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Dashboard.Payments;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Dashboard.Search;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Dashboard.Sharing;
using Dukaan.Web.Dashboard.Stores;
using Dukaan.Web.Dashboard.Webhooks;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard;

/// <summary>The seller's pages. They work without script; script makes them smoother and live.</summary>
public static class DashboardModule
{
    internal const string SignInAt = "/dashboard/signin";

    public static IServiceCollection AddDashboard(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapDashboard(this IEndpointRouteBuilder routes)
    {
        var dashboard = routes.MapGroup("/dashboard").ServedAtHome(HomeBy.Seller).ExcludeFromDescription();
        dashboard.AddEndpointFilter<RouteGroupBuilder, RetryOnce>();
        dashboard.MapGroup("").ForAnyone().MapSignIn();
        dashboard.MapGroup("").RequireSellerPage(SignInAt).MapShopChoice();

        var oneShop = dashboard.MapGroup("/{storeId}").RequireSellerPage(SignInAt);
        oneShop.MapGet("/events", (string storeId, SignedIn seller, OrderFeed feed, HttpContext context) =>
            feed.Serve(context, storeId, seller)
        );

        var shop = new SellerRoutes(oneShop);
        HomePage.Map(shop);
        WelcomePage.Map(shop);
        TakingsPage.Map(shop);
        OrderListPage.Map(shop);
        BulkActions.Map(shop);
        PrintedOrders.Map(shop);
        OrderPage.Map(shop);
        ProductListPage.Map(shop);
        ProductPages.Map(shop);
        ProductActions.Map(shop);
        CategoryPage.Map(shop);
        ProductShelves.Map(shop);
        CollectionListPage.Map(shop);
        CollectionPage.Map(shop);
        CollectionProductsPage.Map(shop);
        FrontPage.Map(shop);
        SettingsPage.Map(shop);
        PaymentsPage.Map(shop);
        ApiKeyPage.Map(shop);
        InvoicePages.Map(shop);
        ImportPages.Map(shop);
        WebhookListPage.Map(shop);
        WebhookPage.Map(shop);
        VariantsPage.Map(shop);
        VariantPage.Map(shop);
        CountPage.Map(shop);
        DeliveryPage.Map(shop);
        ZonePage.Map(shop);
        TaxPage.Map(shop);
        SearchSettingsPage.Map(shop);
        SearchQueryPage.Map(shop);
        DiscountListPage.Map(shop);
        DiscountPage.Map(shop);
        DomainsPage.Map(shop);
        SharePage.Map(shop);
        return routes;
    }
}
