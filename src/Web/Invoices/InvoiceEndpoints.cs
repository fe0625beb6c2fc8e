using System.Globalization;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Invoices;

/// <summary>Invoices and packing slips, for sellers' programs; and the shopper's invoice under their order's link.</summary>
public static class InvoiceEndpoints
{
    public static IServiceCollection AddInvoices(this IServiceCollection services) => services.AddSingleton<PdfPrinter>();

    public static void MapInvoices(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}").RequireSeller(Permission.ReadOrders, Permission.HandleOrders).WithTags("Invoices");
        store
            .MapGet("/invoices", List)
            .WithName("ListInvoices")
            .WithSummary("Invoices, newest first; replaced ones too, which are cancelled.")
            .Produces<PageOf<InvoiceBody>>()
            .ProducesProblems(401, 404, 422);
        store
            .MapPost("/orders/{orderId}/invoice", async (string storeId, string orderId, IGrainFactory grains) =>
                (await grains.GetGrain<IInvoicesGrain>(storeId).Issue(orderId)).Answer(invoice =>
                    TypedResults.Json(InvoiceBody.Of(invoice), ApiJson.Options)
                )
            )
            .WithName("IssueInvoice")
            .WithSummary("The order's invoice, issued now if it has none; another one where the order was changed since.")
            .Produces<InvoiceBody>()
            .ProducesProblems(401, 404, 409);
        store
            .MapGet("/orders/{orderId}/invoice.pdf", async (string storeId, string orderId, IGrainFactory grains, HttpContext context) =>
                await Pdf(storeId, orderId, grains, context)
            )
            .Needing(Permission.HandleOrders)
            .WithName("PrintInvoice")
            .WithSummary("The order's invoice as PDF; issued now if it has none.")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblems(401, 404, 409, 422, 503);
        store
            .MapPost("/orders/{orderId}/credit-notes", async (string storeId, string orderId, IGrainFactory grains) =>
                (await grains.GetGrain<IInvoicesGrain>(storeId).Credit(orderId)).Answer(notes =>
                    TypedResults.Json(notes.Select(CreditNoteBody.Of), ApiJson.Options)
                )
            )
            .WithName("IssueCreditNote")
            .WithSummary(
                "The order's credit notes, one more of them where its invoice says more than the order still stands for: money was "
                    + "given back, or it was cancelled."
            )
            .Produces<IEnumerable<CreditNoteBody>>()
            .ProducesProblems(401, 404, 409);
        store
            .MapGet(
                "/orders/{orderId}/credit-notes.pdf",
                async (string storeId, string orderId, IGrainFactory grains, HttpContext context) =>
                    await CreditPdf(storeId, orderId, grains, context)
            )
            .Needing(Permission.HandleOrders)
            .WithName("PrintCreditNotes")
            .WithSummary("The order's credit notes as PDF, each on a page; issued now if one is due.")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblems(401, 404, 409, 422, 503);
        store
            .MapGet("/orders/{orderId}/packing-slip.pdf", PackingSlipPdf)
            .WithName("PrintPackingSlip")
            .WithSummary("What goes into the parcel, as PDF.")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblems(401, 404, 422, 503);
    }

    /// <summary>For everybody who has the order's link.</summary>
    public static IEndpointRouteBuilder MapShopperInvoices(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/o/{statusToken}/invoice.pdf", (string statusToken, IGrainFactory grains, HttpContext context) =>
                ForShopper(statusToken, grains, context, Pdf)
            )
            .AddEndpointFilter<RetryOnce>()
            .ExcludeFromDescription();
        routes
            .MapGet("/o/{statusToken}/credit-notes.pdf", (string statusToken, IGrainFactory grains, HttpContext context) =>
                ForShopper(statusToken, grains, context, CreditToShopper)
            )
            .AddEndpointFilter<RetryOnce>()
            .ExcludeFromDescription();
        return routes;
    }

    private static async Task<IResult> ForShopper(
        string statusToken,
        IGrainFactory grains,
        HttpContext context,
        Func<string, string, IGrainFactory, HttpContext, Task<IResult>> paper
    )
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (await Storefront.Orders.OrderEndpoints.Open(grains, statusToken) is not { } order)
        {
            return Problem.NotFound("order");
        }

        Shop.Enter(order.StoreId);
        return await paper(order.StoreId, order.Id, grains, context);
    }

    private static async Task<IResult> List(string storeId, Paging paging, IGrainFactory grains)
    {
        var page = await grains.GetGrain<IInvoicesGrain>(storeId).List(paging.AfterNumber(), paging.Limit);
        return TypedResults.Json(
            new PageOf<InvoiceBody>(
                [.. page.Invoices.Select(InvoiceBody.Of)],
                page.Next is { } next ? Paging.Write(next.ToString(CultureInfo.InvariantCulture)) : null
            ),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Pdf(string storeId, string orderId, IGrainFactory grains, HttpContext context)
    {
        var invoice = await grains.GetGrain<IInvoicesGrain>(storeId).Issue(orderId);
        return invoice.Ok
            ? await context.Pdf(storeId, InvoiceDocument.Of(invoice.Value), PdfResults.FileName(invoice.Value.Number))
            : Problem.Of(invoice.Error);
    }

    private static async Task<IResult> CreditPdf(string storeId, string orderId, IGrainFactory grains, HttpContext context)
    {
        var notes = await grains.GetGrain<IInvoicesGrain>(storeId).Credit(orderId);
        return notes.Ok
            ? await context.Pdf(
                storeId,
                PrintDocument.Together([.. notes.Value.Select(CreditNoteDocument.Of)]),
                PdfResults.FileName(notes.Value[0].Number, "credit-note")
            )
            : Problem.Of(notes.Error);
    }

    private static async Task<IResult> CreditToShopper(string storeId, string orderId, IGrainFactory grains, HttpContext context)
    {
        // A credit note cancels an invoice, which may not have been issued yet.
        await grains.GetGrain<IInvoicesGrain>(storeId).Issue(orderId);
        return await CreditPdf(storeId, orderId, grains, context);
    }

    private static async Task<IResult> PackingSlipPdf(string storeId, string orderId, IGrainFactory grains, HttpContext context)
    {
        var order = Ids.IsId(orderId) ? await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get() : null;
        return order is not null && await grains.GetGrain<IStoreGrain>(storeId).Get() is { } store
            ? await context.Pdf(storeId, PackingSlip.Of(order, store.Profile), $"packing-slip-{order.Number}")
            : Problem.NotFound("order");
    }
}
