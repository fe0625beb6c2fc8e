using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Customers;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>Exports customers as rows of a file, who ordered last first.</summary>
internal static class CustomerCsv
{
    private static readonly string[] Columns =
    [
        "phone",
        "name",
        "email",
        "orders",
        "currency",
        "spent",
        "first order",
        "last order",
        "tags",
        "note",
    ];

    /// <summary>Writes page after page as it reads them, so that memory does not grow with the number of customers.</summary>
    /// <param name="page">The customers before this number; null: from the newest.</param>
    public static async Task Write(
        Stream stream,
        Func<long?, Task<ImmutableArray<CustomerSummary>>> page,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        await using var csv = CsvText.Write(stream);
        foreach (var column in Columns)
        {
            csv.WriteField(column);
        }

        await csv.EndRecordAsync(cancellationToken);
        for (long? before = null; ; )
        {
            cancellationToken.ThrowIfCancellationRequested();
            var customers = await page(before);
            foreach (var customer in customers)
            {
                csv.WriteText(customer.Phone);
                csv.WriteText(customer.Name);
                csv.WriteText(customer.Email);
                csv.WriteField(customer.Orders);
                csv.WriteField(customer.Spent.Currency);
                csv.WriteField(PriceText.Write(customer.Spent));
                csv.WriteField(Day(customer.FirstSeen, zone));
                csv.WriteField(Day(customer.LastSeen, zone));
                csv.WriteText(string.Join(", ", customer.Tags));
                csv.WriteText(customer.Note);
                await csv.EndRecordAsync(cancellationToken);
            }

            await csv.FlushAsync(cancellationToken);
            if (customers.Length == 0)
            {
                return;
            }

            before = customers[^1].Number;
        }
    }

    private static string Day(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
