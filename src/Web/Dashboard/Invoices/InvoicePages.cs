using System.Globalization;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Invoices;

/// <summary>The shop's invoices, what they say of the seller, and each as a page or a PDF.</summary>
internal static class InvoicePages
{
    private const int PageSize = 25;

    public static void Map(DeskRoutes shop)
    {
        shop.Get("/invoices", desk => Show(desk));
        shop.Post("/invoices", Change);
        shop.GetAndMake("/orders/{orderId}/invoice", desk => Invoice(desk, pdf: false));
        shop.GetAndMake("/orders/{orderId}/invoice.pdf", desk => Invoice(desk, pdf: true));
        shop.GetAndMake("/orders/{orderId}/credit-notes", desk => Credit(desk, pdf: false));
        shop.GetAndMake("/orders/{orderId}/credit-notes.pdf", desk => Credit(desk, pdf: true));
        shop.Get("/orders/{orderId}/packing-slip", desk => Slip(desk, pdf: false));
        shop.Get("/orders/{orderId}/packing-slip.pdf", desk => Slip(desk, pdf: true));
    }

    /// <summary>An order's papers, for its page; the invoice once there can be one.</summary>
    public static Fragment Links(Desk desk, OrderView order) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Documents</h2><div class="row">
            {(
                InvoiceRules.WhyNot(order) is null
                    ? Fragment.Of(
                        $"<a class=\"btn quiet\" href=\"{desk.Url($"orders/{order.Id}/invoice.pdf")}\" target=\"_blank\">Invoice</a>"
                    )
                    : default
            )}
            {(
                order.Funds.Refunded.Amount > 0
                    ? Fragment.Of(
                        $"<a class=\"btn quiet\" href=\"{desk.Url($"orders/{order.Id}/credit-notes.pdf")}\" target=\"_blank\">Credit note</a>"
                    )
                    : default
            )}
            <a class="btn quiet" href="{desk.Url($"orders/{order.Id}/packing-slip.pdf")}" target="_blank">Packing slip</a></div></section>
            """
        );

    private static IInvoicesGrain Papers(Desk desk) =>
        desk.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IInvoicesGrain>(desk.StoreId);

    private static async Task<IResult> Invoice(Desk desk, bool pdf)
    {
        var invoice = await Papers(desk).Issue(desk.Route("orderId"));
        return !invoice.Ok ? Problem.Of(invoice.Refusal)
            : pdf ? await desk.Http.Pdf(desk.StoreId, InvoicePaper.Of(invoice.Value), PdfResults.FileName(invoice.Value.Number))
            : InvoicePaper.Of(invoice.Value).Page();
    }

    private static async Task<IResult> Credit(Desk desk, bool pdf)
    {
        var notes = await Papers(desk).Credit(desk.Route("orderId"));
        if (!notes.Ok)
            return Problem.Of(notes.Refusal);

        var paper = Paper.Together([.. notes.Value.Select(CreditNotePaper.Of)]);
        return pdf ? await desk.Http.Pdf(desk.StoreId, paper, PdfResults.FileName(notes.Value[0].Number, "credit-note")) : paper.Page();
    }

    private static async Task<IResult> Slip(Desk desk, bool pdf)
    {
        var orderId = desk.Route("orderId");
        if (!Ids.IsId(orderId) || await desk.Order(orderId).Get() is not { } order)
            return Desk.Missing("order");

        var slip = PackingSlip.Of(order, desk.Shop);
        return pdf ? await desk.Http.Pdf(desk.StoreId, slip, $"packing-slip-{order.Number}") : slip.Page();
    }

    private static async Task<IResult> Show(Desk desk, InvoiceSettings? typed = null, FormErrors? errors = null)
    {
        var before = long.TryParse(desk.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : (long?)null;
        var page = await Papers(desk).List(before, PageSize);
        var settings = typed ?? await Papers(desk).Settings();
        return Frame.Page(
            desk,
            Place.Settings,
            "Invoices",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("settings"), "Settings")}
                <h1>Invoices</h1>
                {errors?.Summary("legalName", "address") ?? default}
                <form method="post" action="{desk.Url("invoices")}" class="card">{Form.Hidden()}
                {new TextField("legalName", "Seller's legal name")
                {
                    Value = settings.LegalName,
                    Error = errors?["legalName"],
                    Hint = "As registered. If empty, your shop's name is used.",
                    Most = 120,
                    AutoComplete = "organization",
                }.Html}
                {new TextField("address", "Address")
                {
                    Value = settings.Address,
                    Error = errors?["address"],
                    Most = 300,
                    Long = true,
                    AutoComplete = "street-address",
                }.Html}
                <p class="soft small">This is printed on new invoices. Your tax number and state come from the tax settings.</p>
                <button type="submit" class="btn">Save</button></form>
                {(
                    page.Invoices.IsEmpty
                        ? Fragment.Of(
                            $"<p class=\"soft\">No invoices yet. Once an order is confirmed or paid, open it and choose “Invoice”. Invoice numbers follow each other without gaps.</p>"
                        )
                        : List(desk, page)
                )}
                {(
                    page.Next is { } next
                        ? Fragment.Of($"<a class=\"btn quiet\" href=\"{desk.Url($"invoices?before={next}")}\">Older{Icons.Next}</a>")
                        : default
                )}
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment List(Desk desk, InvoicePage page) =>
        Fragment.Of(
            $"""
        <ul class="card flush list">{Each(page.Invoices, invoice => Fragment.Of($"""
            <li class="item"><span class="grow"><strong>{invoice.Number}</strong> · {invoice.Customer.Name}<br><span class="soft small">{desk.Time.Of(invoice.IssuedAt)} · order #{invoice.OrderNumber}{(invoice.ReplacedBy.Length > 0 ? $" · cancelled, replaced by {invoice.ReplacedBy}" : "")}</span></span><span class="num">{desk.Amount(invoice.Amounts.Total)}</span>{(invoice.ReplacedBy.Length > 0 ? default : Fragment.Of($"<a class=\"btn quiet slim\" href=\"{desk.Url($"orders/{invoice.OrderId}/invoice.pdf")}\" target=\"_blank\">PDF</a>"))}</li>
            """))}</ul>
        """
        );

    private static async Task<IResult> Change(Desk desk, Form form)
    {
        var typed = new InvoiceSettings(form["legalName"], form["address"]);
        var outcome = await Papers(desk).ChangeSettings(typed);
        return outcome.Ok ? desk.Go("invoices", "Saved.") : await Show(desk, typed, FormErrors.Of(outcome.Refusal));
    }
}
