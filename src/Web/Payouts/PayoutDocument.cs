using System.Globalization;
using Dukaan.Payouts;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Payouts;

/// <summary>A statement for printing.</summary>
internal static class PayoutDocument
{
    public static PrintDocument Of(PayoutStatement statement)
    {
        var title = $"Payouts {QueryMonth.Write(statement.Month)}";
        return new PrintDocument(
            title,
            "en",
            Fragment.Of(
                $"""
                <header><div><h1>{title}</h1><p>{statement.Shop}</p></div>
                <div><p><span>As of</span> {Day(statement, statement.Now)}</p></div></header>
                {Each(statement.Totals, Total)}
                <table><thead><tr><th>Paid out</th><th>What</th><th>Order</th><th class="n">Gross</th><th class="n">Fee and tax</th>
                <th class="n">Net</th></tr></thead><tbody>{Each(statement.Lines, line => Row(statement, line))}</tbody></table>
                {(
                    statement.Unsettled.IsEmpty
                        ? default
                        : Fragment.Of($"<h2>Not paid out yet</h2><table><tbody>{Each(statement.Unsettled, Missing)}</tbody></table>")
                )}
                """
            )
        );
    }

    private static Fragment Total(PayoutTotal total)
    {
        string Amount(long minor) => MoneyText.Of(new Money(minor, total.Currency), "en");
        return Fragment.Of(
            $"""
            <div class="sums"><div></div><div><table><tbody>
            <tr><td>Payments less refunds</td><td class="n">{Amount(total.Gross)}</td></tr>
            <tr><td>Fees</td><td class="n">{Amount(-total.Fee)}</td></tr>
            <tr><td>Tax on fees</td><td class="n">{Amount(-total.Tax)}</td></tr>
            <tr class="total"><td>Paid out</td><td class="n">{Amount(total.Net)}</td></tr></tbody></table></div></div>
            """
        );
    }

    private static Fragment Row(PayoutStatement statement, PayoutLine line)
    {
        var its = line.Settled;
        string Amount(long minor) => MoneyText.Of(new Money(minor, its.Currency), "en");
        var difference = PayoutNames.InFile(line.Difference);
        return Fragment.Of(
            $"""
            <tr><td>{Day(statement, its.SettledAt)}<br>{its.BankReference}</td><td>{PayoutNames.InFile(its.Kind)} {its.Reference}{(
                difference.Length == 0 ? default : Fragment.Of($"<br><strong>{difference}</strong>")
            )}</td><td>{(line.OrderId is null ? "–" : $"#{line.OrderNumber}")}</td><td class="n">{Amount(its.Gross)}</td>
            <td class="n">{Amount(its.Fee + its.Tax)}</td><td class="n">{Amount(its.Net)}</td></tr>
            """
        );
    }

    private static Fragment Missing(UnsettledPayment payment) =>
        Fragment.Of(
            $"""
            <tr><td>#{payment.OrderNumber}</td><td>{payment.Reference}</td><td class="n">{MoneyText.Of(payment.Amount, "en")}</td></tr>
            """
        );

    private static string Day(PayoutStatement statement, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, statement.Zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
