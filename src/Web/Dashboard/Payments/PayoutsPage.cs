using Dukaan.Payouts;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices.Gst;
using Dukaan.Web.Payouts;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Payments;

/// <summary>What the payment gateway paid out in a month, matched with orders.</summary>
internal static class PayoutsPage
{
    private const int Shown = 500;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/payouts", Show);
        shop.Get("/payouts.csv", seller => PayoutEndpoints.Csv(seller.Http, seller.StoreId));
        shop.Get("/gstr-1.json", seller => GstEndpoints.File(seller.Http, seller.StoreId));
        shop.Get("/payouts.pdf", seller => PayoutEndpoints.Pdf(seller.Http, seller.StoreId));
    }

    private static async Task<IResult> Show(SellerContext seller)
    {
        var statement = await seller.Http.RequestServices.GetRequiredService<PayoutStatements>().Of(seller.StoreId, seller.Query("month"));
        var month = statement.Ok ? statement.Value.Month : DateOnly.FromDateTime(seller.Time.Now);
        return Frame.Page(
            seller,
            DashboardSection.Home,
            "Payouts",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("takings"), "Sales report")}
                <h1>Payouts</h1>
                <form method="get" action="{seller.Url("payouts")}" class="card"><div class="field"><label for="month">Month</label>
                <input type="month" id="month" name="month" value="{QueryMonth.Write(month)}"></div>
                <button type="submit" class="btn quiet">Show</button></form>
                {(statement.Ok
                    ? Statement(seller, statement.Value)
                    : Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{statement.Error.Message}</p></div>"))}
                """
            ),
            statement.Ok ? StatusCodes.Status200OK : Problem.Of(statement.Error).Status
        );
    }

    private static Fragment Statement(SellerContext seller, PayoutStatement statement)
    {
        var month = QueryMonth.Write(statement.Month);
        return Fragment.Of(
            $"""
            {(statement.Lines.IsEmpty ? Fragment.Of($"<p class=\"soft\">Nothing was paid out in this month.</p>") : default)}
            {Each(statement.Totals, Total)}
            {(statement.Differences == 0 ? default : Fragment.Of(
                $"<p><span class=\"badge new\">Differences: {statement.Differences}</span></p>"))}
            {(statement.Unsettled.IsEmpty ? default : Fragment.Of(
                $"<section class=\"card flush\"><h2>Not paid out yet</h2><ul class=\"list\">{Each(statement.Unsettled, payment =>
                    Missing(seller, payment))}</ul></section>"))}
            <section class="card flush"><h2>Lines</h2><ul class="list">{Each(statement.Lines.Take(Shown), line => Row(seller, line))}</ul>
            {(statement.Lines.Length <= Shown ? default : Fragment.Of($"<p class=\"soft\">The file has all {statement.Lines.Length}.</p>"))}
            </section>
            <div class="row"><a class="btn quiet" href="{seller.Url($"payouts.csv?month={month}")}">Export (CSV)</a>
            <a class="btn quiet" href="{seller.Url($"payouts.pdf?month={month}")}" target="_blank">Print (PDF)</a>
            <a class="btn quiet" href="{seller.Url($"gstr-1.json?month={month}")}">GSTR-1 (JSON)</a></div>
            <p class="soft small">Asked of the gateway just now and compared with your orders. A payment is named as not paid out after ten
            days.</p>
            """
        );
    }

    private static Fragment Total(PayoutTotal total)
    {
        string Amount(long minor) => MoneyText.Of(new Money(minor, total.Currency), "en");
        return Fragment.Of(
            $"""
            <section class="card"><table class="sums"><tbody>
            <tr><th scope="row">Payments less refunds</th><td>{Amount(total.Gross)}</td></tr>
            <tr><th scope="row">Fees</th><td>{Amount(-total.Fee)}</td></tr>
            <tr><th scope="row">Tax on fees</th><td>{Amount(-total.Tax)}</td></tr>
            <tr><th scope="row">Paid out</th><td><b>{Amount(total.Net)}</b></td></tr></tbody></table></section>
            """
        );
    }

    private static Fragment Row(SellerContext seller, PayoutLine line)
    {
        var (its, difference) = (line.Settled, PayoutNames.Of(line.Difference));
        var content = Fragment.Of(
            $"""
            <span class="grow"><strong>{PayoutNames.Of(its.Kind)}{(line.OrderId is null ? "" : $" #{line.OrderNumber}")}</strong>{(
                difference.Length == 0 ? default : Fragment.Of($" <span class=\"badge new\">{difference}</span>")
            )}<br><span class="soft small">{seller.Time.Of(its.SettledAt)} · {its.Reference}{(
                its.BankReference.Length == 0 ? "" : $" · {its.BankReference}"
            )}</span></span><b class="num">{MoneyText.Of(new Money(its.Net, its.Currency), "en")}</b>
            """
        );
        return line.OrderId is { } order
            ? Fragment.Of($"""<li><a class="item" href="{seller.Url($"orders/{order}")}">{content}</a></li>""")
            : Fragment.Of($"""<li class="item">{content}</li>""");
    }

    private static Fragment Missing(SellerContext seller, UnsettledPayment payment) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url($"orders/{payment.OrderId}")}"><span class="grow"><strong>#{payment.OrderNumber}</strong>
            <br><span class="soft small">{seller.Time.Of(payment.PaidAt)} · {payment.Reference}</span></span><b class="num">{MoneyText.Of(
                payment.Amount,
                "en"
            )}</b></a></li>
            """
        );
}
