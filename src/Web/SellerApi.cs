using Dukaan.Web.BackInStock;
using Dukaan.Web.Catalog;
using Dukaan.Web.Collections;
using Dukaan.Web.Customers;
using Dukaan.Web.Discounts;
using Dukaan.Web.Domains;
using Dukaan.Web.GiftCards;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Import;
using Dukaan.Web.Invoices;
using Dukaan.Web.Invoices.Gst;
using Dukaan.Web.Messages;
using Dukaan.Web.Orders;
using Dukaan.Web.Pages;
using Dukaan.Web.Payments;
using Dukaan.Web.Payouts;
using Dukaan.Web.Pricing;
using Dukaan.Web.Reviews;
using Dukaan.Web.Search;
using Dukaan.Web.Sellers;
using Dukaan.Web.Stores;
using Dukaan.Web.Team;
using Dukaan.Web.Translations;
using Dukaan.Web.Webhooks;

namespace Dukaan.Web;

/// <summary>The seller's API under <c>/api/v1</c>.</summary>
public static class SellerApi
{
    public static IServiceCollection AddSellerApi(this IServiceCollection services)
    {
        services.AddSingleton<SellerSession>();
        services.AddSingleton<SupportGate>();
        services.AddSingleton<PhoneChallenges>();
        services.AddSingleton<ProductList>();
        services.AddSingleton<ProductStock>();
        services.AddSingleton<OrderFeed>();
        services.AddSingleton<GatewayAccounts>();
        services.AddSingleton<PayoutStatements>();
        services.AddSingleton<GstReturns>();
        return services;
    }

    public static IEndpointRouteBuilder MapSellerApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").ServedAtHome(HomeBy.Seller);
        api.AddEndpointFilter<RouteGroupBuilder, RetryOnce>();
        api.MapAuth();
        api.MapStores();
        api.MapSellerMail();
        api.MapApiKeys();
        api.MapTeam();
        api.MapProducts();
        api.MapStock();
        api.MapBackInStock();
        api.MapCategories();
        api.MapCollections();
        api.MapFront();
        api.MapPages();
        api.MapTranslations();
        api.MapPricing();
        api.MapDiscounts();
        api.MapGiftCards();
        api.MapSearchRules();
        api.MapReviews();
        api.MapOrders();
        api.MapGatewayAccount();
        api.MapPayouts();
        api.MapGstReturn();
        api.MapWebhooks();
        api.MapDomains();
        api.MapCustomers();
        api.MapBlocks();
        api.MapInvoices();
        api.MapCsvFiles();
        return routes;
    }
}
