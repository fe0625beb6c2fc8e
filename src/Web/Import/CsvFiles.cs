using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Pictures;
using Dukaan.Web.Sellers;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dukaan.Web.Import;

/// <summary>Exports a shop's orders and products as files, written while they are read.</summary>
internal static class CsvFiles
{
    private const int PageSize = 100;

    public static IServiceCollection AddImports(this IServiceCollection services, DukaanOptions options)
    {
        services.AddSingleton<ImportFiles>();
        services.AddSingleton<ProductImport>();
        services.AddSingleton<PastImport>();
        services.AddSingleton<ShopArchive>();
        services.AddSingleton<ImportedPictures>();
        services.AddSingleton<ImportRuns>();
        services.AddSingleton(site => new PictureFetch(
            site.GetRequiredService<PictureUploads>(),
            site.GetRequiredService<IPictureStore>(),
            site.GetRequiredService<TimeProvider>(),
            anyAddress: options.IsDevelopment
        ));
        services.AddSingleton<ImportQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportQueue>());
        return services;
    }

    public static void MapCsvFiles(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}").RequireSeller(Permission.ReadCatalog);
        store
            .MapGet("/orders.csv", (string storeId, HttpContext context) => Orders(context, storeId))
            .WithTags("Orders")
            .Needing(Permission.ReadSales)
            .WithName("ExportOrders")
            .WithSummary("Orders as CSV, newest first: all, or those that ?state=, ?q=, ?payment=, ?method=, ?from= and ?to= find.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .ProducesProblems(401, 404, 422)
            .Reads(
                new ApiParameter("state", "Only orders in this state."),
                new ApiParameter("q", "A part of the customer's name or phone number, or an order's number."),
                new ApiParameter("payment", "Only those that are paid so far."),
                new ApiParameter("method", "cod, upi or online."),
                new ApiParameter("from", "Placed on this day or later, such as 2026-11-01."),
                new ApiParameter("to", "Placed on this day or earlier.")
            );
        store
            .MapGet("/customers.csv", (string storeId, HttpContext context) => Customers(context, storeId))
            .WithTags("Customers")
            .Needing(Permission.HandleCustomers)
            .WithName("ExportCustomers")
            .WithSummary("All customers as CSV, who ordered last first.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .ProducesProblems(401, 404);
        store
            .MapGet("/products.csv", (string storeId, HttpContext context) => Products(context, storeId))
            .WithTags("Products")
            .WithName("ExportProducts")
            .WithSummary("All products as CSV.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .ProducesProblems(401, 404);
        store
            .MapGet("/everything.zip", (string storeId, HttpContext context) => Everything(context, storeId))
            .WithTags("Stores")
            .Needing(Permission.Own)
            .WithName("ExportEverything")
            .WithSummary(
                "Everything of the shop as one ZIP of tables (CSV) and pictures: products, customers, orders, payments, returns, reviews, …"
            )
            .Produces(StatusCodes.Status200OK, contentType: "application/zip")
            .ProducesProblems(401, 403, 404);
    }

    /// <summary>The orders that the query's filter finds.</summary>
    public static async Task<IResult> Orders(HttpContext context, string storeId)
    {
        var filter = OrderQuery.Of(context.Request.Query).Read();
        if (!filter.Ok)
        {
            return Problem.Of(filter.Error);
        }

        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        var zone = OrderDay.ZoneOf((await grains.GetGrain<ICatalogGrain>(storeId).Snapshot())?.Store.TimeZone);
        return File(context, "orders", zone, stream =>
            OrderCsv.Write(
                stream,
                before => grains.GetGrain<IOrderBookGrain>(storeId).Find(filter.Value, before, PageSize),
                zone,
                context.RequestAborted
            )
        );
    }

    /// <summary>All customers.</summary>
    public static async Task<IResult> Customers(HttpContext context, string storeId)
    {
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        var zone = OrderDay.ZoneOf((await grains.GetGrain<ICatalogGrain>(storeId).Snapshot())?.Store.TimeZone);
        var customers = grains.GetGrain<ICustomersGrain>(storeId);
        return File(context, "customers", zone, stream =>
            CustomerCsv.Write(stream, before => customers.List(new CustomerFilter(), before, PageSize), zone, context.RequestAborted)
        );
    }

    public static async Task<IResult> Products(HttpContext context, string storeId)
    {
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        return await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } catalog
            ? File(context, "products", OrderDay.ZoneOf(catalog.Store.TimeZone), stream =>
                ProductCsv.Write(
                    stream,
                    catalog,
                    async id => (await grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, id)).Level()).Available,
                    id =>
                        grains
                            .GetGrain<IStockGrain>(StoreKey.Of(storeId, id))
                            .LevelsAt([.. catalog.Terms.Locations.Select(location => location.Id)]),
                    PictureLinks(context, storeId),
                    context.RequestAborted
                )
            )
            : Problem.NotFound("store");
    }

    /// <summary>Everything of the shop as one archive.</summary>
    public static async Task<IResult> Everything(HttpContext context, string storeId)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<IGrainFactory>().GetGrain<ICatalogGrain>(storeId).Snapshot() is not { } catalog)
        {
            return Problem.NotFound("store");
        }

        var (archive, links) = (services.GetRequiredService<ShopArchive>(), PictureLinks(context, storeId));
        return File(
            context,
            catalog.Store.Slug,
            OrderDay.ZoneOf(catalog.Store.TimeZone),
            stream => archive.Write(storeId, links, stream, context.RequestAborted),
            "application/zip",
            "zip"
        );
    }

    /// <summary>The link of a picture, as large as it is kept.</summary>
    public static Func<string, string> PictureLinks(HttpContext context, string storeId)
    {
        var site = context.PublicUrl();
        return id => $"{site}{PictureUrls.Of(storeId, id, PictureRendition.Widths[^1], PictureFormat.Jpeg)}";
    }

    /// <summary>A file name with today's date in the shop's time zone.</summary>
    private static PushStreamHttpResult File(
        HttpContext context,
        string name,
        TimeZoneInfo zone,
        Func<Stream, Task> write,
        string type = "text/csv; charset=utf-8",
        string ending = "csv"
    )
    {
        var day = OrderDay.DayOf(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), zone);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(write, type, $"{name}-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{ending}");
    }
}
