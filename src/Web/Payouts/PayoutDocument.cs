using System.Globalization;
using Dukaan.Payouts;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Invoices;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Payouts;

/// <summary>A statement for printing, in the language of the person who prints it.</summary>
internal static class PayoutDocument
{
    public static PrintDocument Of(PayoutStatement statement, SellerLanguage language)
    {
        var words = language.Texts.Gateways;
        var title = $"{words.Title} {QueryMonth.Write(statement.Month)}";
        return new PrintDocument(
            title,
            language.Tag,
            Fragment.Of(
                $"""
                <header><div><h1>{words.Title} {InvoiceDocument.Apart(QueryMonth.Write(statement.Month), language.Tag)}</h1>
                <p dir="auto">{statement.Shop}</p></div>
                <div><p><span>{words.AsOf}</span> {Day(statement, statement.Now)}</p></div></header>
                {Each(statement.Totals, total => Total(total, language))}
                <table><thead><tr><th>{words.PaidOut}</th><th>{words.What}</th><th>{words.Order}</th><th class="n">{
                    words.Amount}</th><th class="n">{words.FeeAndTax}</th>
                <th class="n">{words.Net}</th></tr></thead><tbody>{Each(
                    statement.Lines,
                    line => Row(statement, line, language)
                )}</tbody></table>
                {(
                    statement.Unsettled.IsEmpty
                        ? default
                        : Fragment.Of(
                            $"""
                            <h2>{words.NotPaidYet}</h2><table><tbody>{Each(
                                statement.Unsettled,
                                each => Missing(each, language)
                            )}</tbody></table>
                            """
                        )
                )}
                """
            )
        );
    }

    private static Fragment Total(PayoutTotal total, SellerLanguage language)
    {
        GatewaysTexts words = language.Texts.Gateways;
        string Amount(long minor) => MoneyText.Latin(new Money(minor, total.Currency), language.Tag);
        return Fragment.Of(
            $"""
            <div class="sums"><div></div><div><table><tbody>
            <tr><td>{words.Gross}</td><td class="n">{Amount(total.Gross)}</td></tr>
            <tr><td>{words.Fees}</td><td class="n">{Amount(-total.Fee)}</td></tr>
            <tr><td>{words.TaxOnFees}</td><td class="n">{Amount(-total.Tax)}</td></tr>
            <tr class="total"><td>{words.PaidOut}</td><td class="n">{Amount(total.Net)}</td></tr></tbody></table></div></div>
            """
        );
    }

    private static Fragment Row(PayoutStatement statement, PayoutLine line, SellerLanguage language)
    {
        var (its, words) = (line.Settled, language.Texts.Gateways);
        string Amount(long minor) => MoneyText.Latin(new Money(minor, its.Currency), language.Tag);
        var difference = PayoutNames.Of(line.Difference, words);
        return Fragment.Of(
            $"""
            <tr><td>{Day(statement, its.SettledAt)}<br>{its.BankReference}</td><td>{PayoutNames.Of(its.Kind, words)} {its.Reference}{(
                difference.Length == 0 ? default : Fragment.Of($"<br><strong>{difference}</strong>")
            )}</td><td>{(line.OrderId is null ? "–" : $"#{line.OrderNumber}")}</td><td class="n">{Amount(its.Gross)}</td>
            <td class="n">{Amount(its.Fee + its.Tax)}</td><td class="n">{Amount(its.Net)}</td></tr>
            """
        );
    }

    private static Fragment Missing(UnsettledPayment payment, SellerLanguage language) =>
        Fragment.Of(
            $"""
            <tr><td>#{payment.OrderNumber}</td><td>{payment.Reference}</td><td class="n">{MoneyText.Latin(
                payment.Amount,
                language.Tag
            )}</td></tr>
            """
        );

    private static string Day(PayoutStatement statement, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, statement.Zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
