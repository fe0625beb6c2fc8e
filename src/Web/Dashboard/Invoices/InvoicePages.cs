using System.Globalization;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Invoices;

/// <summary>The shop's invoices, the seller's details on them, and each as a page or a PDF.</summary>
internal static class InvoicePages
{
    private const int PageSize = 25;

    public static void Map(SellerRoutes shop)
    {
        shop.GetAndMake("/orders/{orderId}/invoice", seller => Invoice(seller, pdf: false));
        shop.GetAndMake("/orders/{orderId}/invoice.pdf", seller => Invoice(seller, pdf: true));
        shop.GetAndMake("/orders/{orderId}/credit-notes", seller => Credit(seller, pdf: false));
        shop.GetAndMake("/orders/{orderId}/credit-notes.pdf", seller => Credit(seller, pdf: true));
    }

    public static void MapSettings(SellerRoutes shop)
    {
        shop.Get("/invoices", seller => Show(seller));
        shop.Post("/invoices", Change);
    }

    public static void MapSlips(SellerRoutes shop)
    {
        shop.Get("/orders/{orderId}/packing-slip", seller => Slip(seller, pdf: false));
        shop.Get("/orders/{orderId}/packing-slip.pdf", seller => Slip(seller, pdf: true));
    }

    /// <summary>An order's documents, for its page; the invoice once it can be issued.</summary>
    public static Fragment Links(SellerContext seller, OrderView order) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{seller.Texts.Invoices.Documents}</h2><div class="row">
            {(
                seller.May(Permission.HandleOrders) && InvoiceRules.WhyNot(order) is null
                    ? Fragment.Of(
                        $"<a class=\"btn quiet\" href=\"{seller.Url($"orders/{order.Id}/invoice.pdf")}\" target=\"_blank\">{
                            seller.Texts.Invoices.Invoice}</a>"
                    )
                    : default
            )}
            {(
                seller.May(Permission.HandleOrders) && order.Funds.Refunded.Amount > 0
                    ? Fragment.Of(
                        $"<a class=\"btn quiet\" href=\"{seller.Url(
                            $"orders/{order.Id}/credit-notes.pdf")}\" target=\"_blank\">{seller.Texts.Invoices.CreditNote}</a>"
                    )
                    : default
            )}
            <a class="btn quiet" href="{seller.Url($"orders/{order.Id}/packing-slip.pdf")}" target="_blank">{
                seller.Texts.Invoices.PackingSlip}</a></div></section>
            """
        );

    private static IInvoicesGrain Invoices(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IInvoicesGrain>(seller.StoreId);

    private static async Task<IResult> Invoice(SellerContext seller, bool pdf)
    {
        var invoice = await Invoices(seller).Issue(seller.Route("orderId"));
        return !invoice.Ok ? Problem.Of(invoice.Error)
            : pdf ? await seller.Http.Pdf(seller.StoreId, InvoiceDocument.Of(invoice.Value), PdfResults.FileName(invoice.Value.Number))
            : InvoiceDocument.Of(invoice.Value).Page();
    }

    private static async Task<IResult> Credit(SellerContext seller, bool pdf)
    {
        var notes = await Invoices(seller).Credit(seller.Route("orderId"));
        if (!notes.Ok)
        {
            return Problem.Of(notes.Error);
        }

        var paper = PrintDocument.Together([.. notes.Value.Select(CreditNoteDocument.Of)]);
        return pdf ? await seller.Http.Pdf(seller.StoreId, paper, PdfResults.FileName(notes.Value[0].Number, "credit-note")) : paper.Page();
    }

    private static async Task<IResult> Slip(SellerContext seller, bool pdf)
    {
        var orderId = seller.Route("orderId");
        if (!Ids.IsId(orderId) || await seller.Order(orderId).Get() is not { } order)
        {
            return seller.Missing("order");
        }

        var slip = PackingSlip.Of(order, seller.Shop);
        return pdf ? await seller.Http.Pdf(seller.StoreId, slip, $"packing-slip-{order.Number}") : slip.Page();
    }

    private static async Task<IResult> Show(SellerContext seller, InvoiceSettings? typed = null, FormErrors? errors = null)
    {
        var before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : (long?)null;
        var page = await Invoices(seller).List(before, PageSize);
        var settings = typed ?? await Invoices(seller).Settings();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Invoices.Invoices,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{seller.Texts.Invoices.Invoices}</h1>
                {errors?.Summary(seller.Texts, "legalName", "address") ?? default}
                <form method="post" action="{seller.Url("invoices")}" class="card">{Form.Hidden()}
                {new TextField("legalName", seller.Texts.Invoices.LegalName)
                {
                    Value = settings.LegalName,
                    Error = errors?["legalName"],
                    Hint = seller.Texts.Invoices.LegalNameHint,
                    Max = 120,
                    AutoComplete = "organization",
                }.Html}
                {new TextField("address", seller.Texts.Common.Address)
                {
                    Value = settings.Address,
                    Error = errors?["address"],
                    Max = 300,
                    Long = true,
                    AutoComplete = "street-address",
                }.Html}
                <p class="soft small">{seller.Texts.Invoices.PrintedOn}</p>
                <button type="submit" class="btn">{seller.Texts.Common.Save}</button></form>
                {(
                    page.Invoices.IsEmpty
                        ? Fragment.Of(
                            $"""
                            <p class="soft">{seller.Texts.Invoices.NoneYet}</p>
                            """
                        )
                        : List(seller, page)
                )}
                {(
                    page.Next is { } next
                        ? Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url($"invoices?before={next}")}\">{
                            seller.Texts.Common.Older}{Icons.Next}</a>")
                        : default
                )}
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment List(SellerContext seller, InvoicePage page) =>
        Fragment.Of(
            $"""
        <ul class="card flush list">{Each(page.Invoices, invoice => Fragment.Of($"""
            <li class="item"><span class="grow"><strong>{invoice.Number}</strong> · {invoice.Customer.Name}<br>
            <span class="soft small">{seller.Time.Of(invoice.IssuedAt)} · {seller.Texts.Invoices.OfOrder(
                $"{invoice.OrderNumber}"
            )}{Replaced(seller, invoice)}</span></span>
            <span class="num">{seller.Amount(invoice.Amounts.Total)}</span>{Pdf(seller, invoice)}</li>
            """))}</ul>
        """
        );

    private static string Replaced(SellerContext seller, Invoice invoice) =>
        invoice.ReplacedBy.Length > 0 ? $" · {seller.Texts.Invoices.CancelledBy(invoice.ReplacedBy)}" : "";

    private static Fragment Pdf(SellerContext seller, Invoice invoice) =>
        invoice.ReplacedBy.Length > 0
            ? default
            : Fragment.Of(
                $"""
                <a class="btn quiet slim" href="{seller.Url($"orders/{invoice.OrderId}/invoice.pdf")}" target="_blank">PDF</a>
                """
            );

    private static async Task<IResult> Change(SellerContext seller, Form form)
    {
        var typed = new InvoiceSettings(form["legalName"], form["address"]);
        var result = await Invoices(seller).ChangeSettings(typed);
        return result.Ok ? seller.Go("invoices", seller.Texts.Common.Saved) : await Show(seller, typed, FormErrors.Of(result.Error));
    }
}
