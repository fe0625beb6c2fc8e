using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Payouts;

/// <summary>Endpoints of what gateways paid out.</summary>
internal static class PayoutEndpoints
{
    private static readonly ApiParameter Month = new("month", "Such as 2026-11; the present one unless given.");

    public static void MapPayouts(this RouteGroupBuilder api)
    {
        var payouts = api.MapGroup("/stores/{storeId}").RequireSeller(Permission.ReadSales).WithTags("Payments");
        payouts
            .MapGet("/payouts", async (string storeId, string? month, PayoutStatements statements) =>
                (await statements.Of(storeId, month)).Answer(made => TypedResults.Json(PayoutBody.Of(made), ApiJson.Options))
            )
            .WithName("GetPayouts")
            .WithSummary(
                "What the payment gateway paid out in a month, matched with orders: payments, refunds and fees, with differences named. "
                    + "It is asked of the gateway."
            )
            .Produces<PayoutBody>()
            .ProducesProblems(401, 403, 404, 409, 422, 503)
            .Reads(Month);
        payouts
            .MapGet("/payouts.csv", (string storeId, HttpContext context) => Csv(context, storeId))
            .WithName("ExportPayouts")
            .WithSummary("The same as CSV.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .ProducesProblems(401, 403, 404, 409, 422, 503)
            .Reads(Month);
        payouts
            .MapGet("/payouts.pdf", (string storeId, HttpContext context) => Pdf(context, storeId))
            .WithName("PrintPayouts")
            .WithSummary("The same as PDF, to file or to give to an accountant, in the language of the request.")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblems(401, 403, 404, 409, 422, 503)
            .Reads(Month);
    }

    /// <summary>The statement of the month in the query, as a file.</summary>
    public static async Task<IResult> Csv(HttpContext context, string storeId)
    {
        var statement = await Statement(context, storeId);
        if (!statement.Ok)
        {
            return Problem.Of(statement.Error);
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(
            stream => PayoutCsv.Write(stream, statement.Value, context.RequestAborted),
            "text/csv; charset=utf-8",
            $"payouts-{QueryMonth.Write(statement.Value.Month)}.csv"
        );
    }

    /// <summary>The statement of the month in the query, printed.</summary>
    public static async Task<IResult> Pdf(HttpContext context, string storeId)
    {
        var statement = await Statement(context, storeId);
        return statement.Ok
            ? await context.Pdf(
                storeId,
                PayoutDocument.Of(statement.Value, context.Language()),
                $"payouts-{QueryMonth.Write(statement.Value.Month)}"
            )
            : Problem.Of(statement.Error);
    }

    private static Task<Values.Result<PayoutStatement>> Statement(HttpContext context, string storeId) =>
        context.RequestServices.GetRequiredService<PayoutStatements>().Of(storeId, context.Request.Query["month"]);
}
