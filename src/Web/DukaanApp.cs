using Dukaan.Messages;
using Dukaan.Sellers;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Messages;
using Dukaan.Web.Couriers;
using Dukaan.Web.Dashboard;
using Dukaan.Web.Demo;
using Dukaan.Web.Domains;
using Dukaan.Web.Import;
using Dukaan.Web.Invoices;
using Dukaan.Web.Limits;
using Dukaan.Web.Messages;
using Dukaan.Web.Ops;
using Dukaan.Web.Ops.Pages;
using Dukaan.Web.Payments;
using Dukaan.Web.Pictures;
using Dukaan.Web.Pipeline;
using Dukaan.Web.Regions;
using Dukaan.Web.Settings;
using Dukaan.Web.Sharing;
using Dukaan.Web.Storefront;
using Dukaan.Web.Storefront.Crawlers;
using Dukaan.Web.Storefront.Orders;
using Dukaan.Web.Telemetry;
using Dukaan.Web.Usage;
using Dukaan.Web.Work;

namespace Dukaan.Web;

/// <summary>The whole site in one process: pages, API and the silo that runs the grains.</summary>
public static class DukaanApp
{
    /// <summary>Builds the site; <c>RunAsync</c> or <c>StartAsync</c> starts it.</summary>
    /// <param name="options">The operator's settings.</param>
    /// <param name="adjust">Changes services before the site is built, for tests: another clock, another message sender.</param>
    public static WebApplication Build(DukaanOptions options, Action<WebApplicationBuilder>? adjust = null)
    {
        var silo = options.Silo();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = options.Environment });
        builder.WebHost.UseUrls(options.Listen);
        builder.WebHost.LimitServer(options);
        // The server's own log lines per request would contain the secret part of an order's link, and cost more than a page does.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Yarp", LogLevel.Warning);
        // With this off, the server creates no logging scope for each request, and no activity unless traces are sent.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // The key ring is in our own database and is encrypted there (KeyRingStart says when it is not), so its warning needs no reader.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(options);

        builder.Services.AddHttp(options);
        builder.AddDukaanSilo(silo);
        builder.Services.AddRegionGates(silo.Regions);
        builder.Services.AddDukaanGrains();
        builder.Services.Configure<LoginOptions>(login =>
            (login.Host, login.Ceiling) = (options.PublicUrl is { } url ? new Uri(url).Host : null, RateLimits.Apply(options))
        );
        builder.Services.AddMessages(
            new MessageOptions(options.MessageWebhook, options.MessageWebhookSecret, options.IsDevelopment),
            options.Mail()
        );
        builder.Services.AddSingleton<IOrderMessageWriter, OrderMessageWriter>();
        builder.Services.AddSingleton<IOrderMailWriter, OrderMailWriter>();
        builder.Services.AddSingleton<INoticeWriter, NoticeWriter>();
        builder.Services.AddSingleton<SellerMailConfirming>();
        builder.Services.AddPayments(options);
        builder.Services.AddCouriers(options);
        builder.Services.AddOps();
        builder.Services.AddUsage();
        builder.AddTelemetry(options);
        builder.AddOpsPages(options);
        builder.Services.AddSellerApi();
        builder.Services.AddInvoices();
        builder.Services.AddImports(options);
        builder.Services.AddWork(options);
        builder.Services.AddPictures(options);
        builder.Services.AddStorefront();
        builder.Services.AddSharePictures();
        builder.Services.AddCrawlers(); // apart from the pages: it works independently, with the site's address
        builder.Services.AddCustomDomains(options);
        builder.Services.AddDashboard();
        builder.Services.AddDemo(options);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseHttp(options, silo.Regions);
        app.MapOps(options);
        if (options.Role is SiloRole.Worker)
        {
            return app;
        }

        app.MapTlsAsk(options);
        app.MapOpsPages();
        app.MapRegions(silo.Regions);
        app.MapSellerApi();
        app.MapPictures();
        app.MapQrCodes();
        app.MapSharePictures();
        app.MapPayments(options);
        app.MapCouriers(options);
        app.MapMailHooks();
        app.MapPaymentOps();
        app.MapShopRestoring();
        app.MapPeople();
        app.MapExperiments();
        app.MapStorefront();
        app.MapOrderLinks().MapShopperInvoices();
        app.MapDashboard();
        return app;
    }
}
