using System.Globalization;
using Dukaan.Payouts;
using Dukaan.Values;
using Dukaan.Web.Import;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Payouts;

/// <summary>A statement as a file: its lines, then the payments that are missing.</summary>
internal static class PayoutCsv
{
    private static readonly string[] Columns =
    [
        "paid out",
        "payout",
        "bank reference",
        "kind",
        "reference",
        "order",
        "currency",
        "gross",
        "fee",
        "tax on fee",
        "net",
        "difference",
    ];

    public static async Task Write(Stream stream, PayoutStatement statement, CancellationToken cancellationToken)
    {
        await using var csv = CsvText.Write(stream);
        foreach (var column in Columns)
        {
            csv.WriteField(column);
        }

        await csv.EndRecordAsync(cancellationToken);
        foreach (var line in statement.Lines)
        {
            var its = line.Settled;
            string Amount(long minor) => PriceText.Write(new Money(minor, its.Currency));
            await Row(
                Day(its.SettledAt),
                its.Settlement,
                its.BankReference,
                PayoutNames.InFile(its.Kind),
                its.Reference,
                line.OrderId is null ? "" : Number(line.OrderNumber),
                its.Currency,
                Amount(its.Gross),
                Amount(its.Fee),
                Amount(its.Tax),
                Amount(its.Net),
                PayoutNames.InFile(line.Difference)
            );
        }

        foreach (var missing in statement.Unsettled)
        {
            var (number, amount) = (Number(missing.OrderNumber), missing.Amount);
            await Row(
                "",
                "",
                "",
                "Payment",
                missing.Reference,
                number,
                amount.Currency,
                PriceText.Write(amount),
                "",
                "",
                "",
                "Not paid out yet"
            );
        }

        async Task Row(params string[] fields)
        {
            // What a program counts with is written plainly; what others wrote must not become a formula.
            foreach (var (field, i) in fields.Select((field, i) => (field, i)))
            {
                if (i is 1 or 2 or 4)
                {
                    csv.WriteText(field);
                }
                else
                {
                    csv.WriteField(field);
                }
            }

            await csv.EndRecordAsync(cancellationToken);
        }

        string Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, statement.Zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
