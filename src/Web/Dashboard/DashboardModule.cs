using Dukaan.Team;
using Dukaan.Web.Access;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Dashboard.Collections;
using Dukaan.Web.Dashboard.Couriers;
using Dukaan.Web.Dashboard.Customers;
using Dukaan.Web.Dashboard.Discounts;
using Dukaan.Web.Dashboard.Domains;
using Dukaan.Web.Dashboard.GiftCards;
using Dukaan.Web.Dashboard.Home;
using Dukaan.Web.Dashboard.Hours;
using Dukaan.Web.Dashboard.Import;
using Dukaan.Web.Dashboard.Invoices;
using Dukaan.Web.Dashboard.Locations;
using Dukaan.Web.Dashboard.Messages;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Dashboard.Pages;
using Dukaan.Web.Dashboard.Payments;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Dashboard.Reviews;
using Dukaan.Web.Dashboard.Search;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Dashboard.Sharing;
using Dukaan.Web.Dashboard.Stores;
using Dukaan.Web.Dashboard.Support;
using Dukaan.Web.Dashboard.Team;
using Dukaan.Web.Dashboard.Visits;
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
        dashboard.AddEndpointFilter<RouteGroupBuilder, SpeakFilter>();
        dashboard.MapGroup("").ForAnyone().MapSignIn();
        dashboard.MapGroup("").RequireSellerPage(SignInAt).MapShopChoice();

        dashboard.MapGroup("").RequireSellerPage(SignInAt).MapJoin();

        SellerRoutes For(Permission read, Permission write) =>
            new(dashboard.MapGroup("/{storeId}").RequireSellerPage(SignInAt, read, write));

        dashboard
            .MapGroup("/{storeId}")
            .RequireSellerPage(SignInAt, Permission.ReadOrders, Permission.ReadOrders)
            .MapGet("/events", (string storeId, SignedIn seller, OrderFeed feed, HttpContext context) =>
                feed.Serve(context, storeId, seller)
            );
        MapForAll(For(Permission.Enter, Permission.EditShop));
        MapOrders(For(Permission.ReadOrders, Permission.PackOrders));
        MapInvoices(For(Permission.HandleOrders, Permission.HandleOrders));
        MapCustomers(For(Permission.HandleCustomers, Permission.HandleCustomers));
        MapSales(For(Permission.ReadSales, Permission.Own));
        MapCatalog(For(Permission.EditCatalog, Permission.EditCatalog));
        MapSettings(For(Permission.EditShop, Permission.EditShop));
        MapOwners(For(Permission.Own, Permission.Own));
        return routes;
    }

    private static void MapForAll(SellerRoutes shop)
    {
        HomePage.Map(shop);
        WelcomePage.Map(shop);
        SharePage.Map(shop);
    }

    private static void MapOrders(SellerRoutes shop)
    {
        OrderListPage.Map(shop);
        BulkActions.Map(shop);
        PrintedOrders.Map(shop);
        OrderPage.Map(shop);
        OrderAddPage.Map(shop);
        ParcelPages.Map(shop);
        InvoicePages.MapSlips(shop);
    }

    private static void MapInvoices(SellerRoutes shop)
    {
        InvoicePages.Map(shop);
        HandOrderPage.Map(shop);
    }

    private static void MapCustomers(SellerRoutes shop)
    {
        CustomersPage.Map(shop);
        BlockListPage.Map(shop);
        BlockAddressPage.Map(shop);
        CustomerPage.Map(shop);
        ImportPages.MapCustomers(shop);
    }

    private static void MapSales(SellerRoutes shop)
    {
        TakingsPage.Map(shop);
        VisitsPage.Map(shop);
        PayoutsPage.Map(shop);
        ImportPages.MapOrders(shop);
    }

    private static void MapCatalog(SellerRoutes shop)
    {
        ProductListPage.Map(shop);
        ProductTablePage.Map(shop);
        ProductPages.Map(shop);
        ProductActions.Map(shop);
        PublishingPages.Map(shop);
        CategoryPage.Map(shop);
        ProductShelves.Map(shop);
        RelatedPage.Map(shop);
        BundlePage.Map(shop);
        CollectionListPage.Map(shop);
        CollectionPage.Map(shop);
        CollectionProductsPage.Map(shop);
        FrontPage.Map(shop);
        VariantsPage.Map(shop);
        OptionWordsPage.Map(shop);
        VariantPage.Map(shop);
        CountPage.Map(shop);
        ImportPages.Map(shop);
        ReviewsPage.Map(shop);
        SearchSettingsPage.Map(shop);
        SearchReportPage.Map(shop);
        SearchQueryPage.Map(shop);
    }

    private static void MapSettings(SellerRoutes shop)
    {
        SettingsPage.Map(shop);
        HoursPage.Map(shop);
        SlotsPage.Map(shop);
        LocationsPage.Map(shop);
        DeliveryPage.Map(shop);
        CourierFeePage.Map(shop);
        WrittenPages.Map(shop);
        AnnouncementForm.Map(shop);
        MessagesPage.Map(shop);
        SellerMailPage.Map(shop);
        ZonePage.Map(shop);
        TaxPage.Map(shop);
        DiscountListPage.Map(shop);
        DiscountPage.Map(shop);
        GiftCardListPage.Map(shop);
        GiftCardPage.Map(shop);
        InvoicePages.MapSettings(shop);
    }

    /// <summary>Where money goes, and who and what has access.</summary>
    private static void MapOwners(SellerRoutes shop)
    {
        PaymentsPage.Map(shop);
        CourierPage.Map(shop);
        ApiKeyPage.Map(shop);
        WebhookListPage.Map(shop);
        WebhookPage.Map(shop);
        DomainsPage.Map(shop);
        TeamPage.Map(shop);
        SupportPage.Map(shop);
        ActivityPage.Map(shop);
        ImportPages.MapOwners(shop);
    }
}
