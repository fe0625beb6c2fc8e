using Dukaan.Payouts;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices.Gst;
using Dukaan.Web.Payouts;
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
        var words = seller.Texts.Gateways;
        return Frame.Page(
            seller,
            DashboardSection.Home,
            words.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("takings"), seller.Texts.Home.SalesReport)}
                <h1>{words.Title}</h1>
                <form method="get" action="{seller.Url("payouts")}" class="card"><div class="field"><label for="month">{words.Month}</label>
                <input type="month" id="month" name="month" value="{QueryMonth.Write(month)}"></div>
                <button type="submit" class="btn quiet">{seller.Texts.Common.Show}</button></form>
                {(statement.Ok
                    ? Statement(seller, statement.Value)
                    : Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{seller.Say(statement.Error)}</p></div>"))}
                """
            ),
            statement.Ok ? StatusCodes.Status200OK : Problem.Of(statement.Error).Status
        );
    }

    private static Fragment Statement(SellerContext seller, PayoutStatement statement)
    {
        var (month, words) = (QueryMonth.Write(statement.Month), seller.Texts.Gateways);
        return Fragment.Of(
            $"""
            {(statement.Lines.IsEmpty ? Fragment.Of($"<p class=\"soft\">{words.NothingPaid}</p>") : default)}
            {Each(statement.Totals, total => Total(seller, total))}
            {(statement.Differences == 0 ? default : Fragment.Of(
                $"<p><span class=\"badge new\">{words.Differences(statement.Differences)}</span></p>"))}
            {(statement.Unsettled.IsEmpty ? default : Fragment.Of(
                $"<section class=\"card flush\"><h2>{words.NotPaidYet}</h2><ul class=\"list\">{Each(statement.Unsettled, payment =>
                    Missing(seller, payment))}</ul></section>"))}
            <section class="card flush"><h2>{words.Lines}</h2><ul class="list">{Each(
                statement.Lines.Take(Shown),
                line => Row(seller, line)
            )}</ul>
            {(statement.Lines.Length <= Shown ? default : Fragment.Of($"<p class=\"soft\">{words.FileHasAll(statement.Lines.Length)}</p>"))}
            </section>
            <div class="row"><a class="btn quiet" href="{seller.Url($"payouts.csv?month={month}")}">{seller.Texts.Customers.Export}</a>
            <a class="btn quiet" href="{seller.Url($"payouts.pdf?month={month}")}" target="_blank">{words.Print}</a>
            <a class="btn quiet" href="{seller.Url($"gstr-1.json?month={month}")}">GSTR-1 (JSON)</a></div>
            <p class="soft small">{words.Hint}</p>
            """
        );
    }

    private static Fragment Total(SellerContext seller, PayoutTotal total)
    {
        var words = seller.Texts.Gateways;
        string Amount(long minor) => seller.Amount(new Money(minor, total.Currency));
        return Fragment.Of(
            $"""
            <section class="card"><table class="sums"><tbody>
            <tr><th scope="row">{words.Gross}</th><td>{Amount(total.Gross)}</td></tr>
            <tr><th scope="row">{words.Fees}</th><td>{Amount(-total.Fee)}</td></tr>
            <tr><th scope="row">{words.TaxOnFees}</th><td>{Amount(-total.Tax)}</td></tr>
            <tr><th scope="row">{words.PaidOut}</th><td><b>{Amount(total.Net)}</b></td></tr></tbody></table></section>
            """
        );
    }

    private static Fragment Row(SellerContext seller, PayoutLine line)
    {
        var (its, difference) = (line.Settled, PayoutNames.Of(line.Difference, seller.Texts.Gateways));
        var kind = PayoutNames.Of(its.Kind, seller.Texts.Gateways);
        var content = Fragment.Of(
            $"""
            <span class="grow"><strong>{kind}{(line.OrderId is null ? "" : $" #{line.OrderNumber}")}</strong>{(
                difference.Length == 0 ? default : Fragment.Of($" <span class=\"badge new\">{difference}</span>")
            )}<br><span class="soft small">{seller.Time.Of(its.SettledAt)} · {its.Reference}{(
                its.BankReference.Length == 0 ? "" : $" · {its.BankReference}"
            )}</span></span><b class="num">{seller.Amount(new Money(its.Net, its.Currency))}</b>
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
            <br><span class="soft small">{seller.Time.Of(payment.PaidAt)} · {payment.Reference}</span></span><b class="num">{seller.Amount(
                payment.Amount
            )}</b></a></li>
            """
        );
}
