using Dukaan.Silo.Deliveries;
using Dukaan.Storefront;
using Dukaan.Web.Access;
using Dukaan.Web.Assets;
using Dukaan.Web.Experiments;
using Dukaan.Web.Homes;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Search;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Accounts;
using Dukaan.Web.Storefront.Agents;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.BackInStock;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Crawlers;
using Dukaan.Web.Storefront.Orders;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Visits;
using Dukaan.Web.Vitals;

namespace Dukaan.Web.Storefront;

/// <summary>The storefront: pages and the shopper's API.</summary>
public static class StorefrontModule
{
    public static IServiceCollection AddStorefront(this IServiceCollection services)
    {
        services.AddSingleton(services => new PageRenderer(
            services.GetService<DukaanOptions>()?.CdnOrigin ?? "",
            services.GetService<DeliveryOptions>()?.OrderMessages ?? false
        ));
        services.AddSingleton<IPageRenderer>(services => services.GetRequiredService<PageRenderer>());
        services.AddSingleton<FoundPages>();
        services.AddSingleton<SearchTally>();
        services.AddHostedService(services => services.GetRequiredService<SearchTally>());
        services.AddSingleton<VisitTally>();
        services.AddHostedService(services => services.GetRequiredService<VisitTally>());
        services.AddSingleton<ExperimentTally>();
        services.AddHostedService(services => services.GetRequiredService<ExperimentTally>());
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<HotPages>();
        services.AddSingleton<ShopNames>();
        services.AddSingleton<ShopPages>();
        services.AddSingleton<OpenOrders>();
        services.AddSingleton<WaitingRooms.RoomVisitors>();
        services.AddSingleton<WaitingRooms.RoomArrivals>();
        services.AddSingleton<WaitingRooms.WaitingRooms>();
        services.AddHostedService(services => services.GetRequiredService<WaitingRooms.WaitingRooms>());
        services.AddSingleton<GiftCardTries>();
        services.AddSingleton<DiscountTries>();
        services.AddSingleton<CourierQuestions>();
        services.AddSingleton<DiscountCodes>();
        services.AddSingleton<CartAccess>();
        services.AddSingleton<CartCarrier>();
        services.AddSingleton<GiftCardCodes>();
        services.AddSingleton<ShopperSession>();
        services.AddSingleton<ShopperCodes>();
        services.AddVitals();
        services.AddAgents();
        return services;
    }

    public static IEndpointRouteBuilder MapStorefront(this IEndpointRouteBuilder routes)
    {
        routes.MapAssets();
        routes.MapThemes();
        routes.MapCrawlers();
        routes.MapGet("/", Landing).ExcludeFromDescription().ForAnyone();
        routes
            .MapGroup("")
            .ServedAtHome(HomeBy.Shop)
            .ForAnyone()
            .MapCartPages()
            .MapCheckoutPages()
            .MapAccountPages()
            .MapBackInStockPages()
            .MapSearched();
        routes.MapAgents();
        routes.MapWorker();
        routes.MapVitals();
        routes.MapShopPages();
        routes.MapOrderLinks().MapOrderPages();
        routes.MapShopperApi();
        return routes;
    }

    private static HtmlResult Landing(HttpContext context, SiteAddress address)
    {
        var html = new HtmlWriter();
        SitePages.Landing(html, address.Of(context.Request), context.Language());
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        return new HtmlResult(html) { CacheControl = "public, max-age=300" };
    }
}
