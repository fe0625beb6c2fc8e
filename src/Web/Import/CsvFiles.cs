using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dukaan.Web.Import;

/// <summary>A shop's orders and products as files, written while they are read.</summary>
internal static class CsvFiles
{
    private const int PageSize = 100;

    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportFiles>();
        services.AddSingleton<ProductImport>();
        services.AddSingleton<ImportQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportQueue>());
        return services;
    }

    public static void MapCsvFiles(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}").RequireSeller();
        store.MapGet("/orders.csv", (string storeId, HttpContext context) => Orders(context, storeId)).WithTags("Orders")
            .WithName("ExportOrders").WithSummary("Orders as CSV, newest first: all, or those that ?state=, ?q=, ?payment=, ?method=, ?from= and ?to= find.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblems(401, 404, 422);
        store.MapGet("/products.csv", (string storeId, HttpContext context) => Products(context, storeId)).WithTags("Products")
            .WithName("ExportProducts").WithSummary("All products as CSV.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblems(401, 404);
    }

    /// <summary>Those that the query's filter finds.</summary>
    public static IResult Orders(HttpContext context, string storeId)
    {
        var filter = OrderQuery.Of(context.Request.Query).Read();
        return filter.Ok
            ? File(context, "orders", async stream =>
            {
                var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
                var zone = OrderDay.ZoneOf((await grains.GetGrain<ICatalogGrain>(storeId).Snapshot())?.Store.TimeZone);
                await OrderCsv.Write(stream, before => grains.GetGrain<IOrderBookGrain>(storeId).Find(filter.Value, before, PageSize), zone, context.RequestAborted);
            })
            : Problem.Of(filter.Refusal);
    }

    public static IResult Products(HttpContext context, string storeId) => File(context, "products", async stream =>
    {
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        if (await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } catalog)
        {
            await ProductCsv.Write(
                stream, catalog, async id => (await grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, id)).Level()).Available, context.RequestAborted);
        }
    });

    private static PushStreamHttpResult File(HttpContext context, string name, Func<Stream, Task> write)
    {
        var day = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(write, "text/csv; charset=utf-8", $"{name}-{day}.csv");
    }
}
