using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Invoices.Gst;

/// <summary>The endpoint of India's return of outward supplies.</summary>
internal static class GstEndpoints
{
    public static void MapGstReturn(this RouteGroupBuilder api) =>
        api.MapGroup("/stores/{storeId}")
            .RequireSeller(Permission.ReadSales)
            .WithTags("Invoices")
            .MapGet("/gstr-1", (string storeId, HttpContext context) => File(context, storeId))
            .WithName("GetGstReturn")
            .WithSummary("A month's invoices and credit notes by the tables of India's GSTR-1, as the file of the GST portal.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json")
            .ProducesProblems(401, 403, 404, 409, 422)
            .Reads(new ApiParameter("month", "Such as 2026-11; the present one unless given."));

    /// <summary>The return of the month in the query, as a file.</summary>
    public static async Task<IResult> File(HttpContext context, string storeId)
    {
        var services = context.RequestServices;
        var store = await services.GetRequiredService<IGrainFactory>().GetGrain<IStoreGrain>(storeId).Get();
        var today = OrderDay.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow(), OrderDay.ZoneOf(store?.Profile.TimeZone));
        var month = QueryMonth.Read(context.Request.Query["month"], today);
        var made = month.Ok ? await services.GetRequiredService<GstReturns>().Of(storeId, month.Value) : month.Error;
        if (!made.Ok)
        {
            return Problem.Of(made.Error);
        }

        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentDisposition =
            $"attachment; filename=\"gstr-1-{made.Value.Gstin}-{QueryMonth.Write(made.Value.Month)}.json\"";
        return Results.Text(GstFile.Of(made.Value).ToJsonString(), "application/json");
    }
}
