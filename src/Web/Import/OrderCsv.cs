using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>Exports orders as rows of a file, newest first.</summary>
internal static class OrderCsv
{
    /// <summary>Writes page after page as it reads them, so that memory does not grow with the number of orders.</summary>
    /// <param name="page">The orders before this number; null: from the newest.</param>
    public static async Task Write(
        Stream stream,
        Func<long?, Task<ImmutableArray<OrderSummary>>> page,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        await using var csv = CsvText.Write(stream);
        foreach (
            var column in (string[])
                [
                    "number",
                    "placed",
                    "state",
                    "payment",
                    "method",
                    "currency",
                    "total",
                    "paid",
                    "refunded",
                    "pieces",
                    "customer",
                    "phone",
                    "items",
                    "id",
                    "giftCards",
                    "slot",
                ]
        )
        {
            csv.WriteField(column);
        }

        await csv.EndRecordAsync(cancellationToken);
        for (long? before = null; ; )
        {
            cancellationToken.ThrowIfCancellationRequested();
            var orders = await page(before);
            foreach (var order in orders)
            {
                csv.WriteField(order.Number);
                csv.WriteField(
                    TimeZoneInfo
                        .ConvertTime(order.PlacedAt, zone)
                        .ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)
                );
                csv.WriteField(JsonNamingPolicy.KebabCaseLower.ConvertName(order.State.ToString()));
                csv.WriteField(JsonNamingPolicy.KebabCaseLower.ConvertName(order.Payment.ToString()));
                csv.WriteField(PaymentNames.Of(order.Method));
                csv.WriteField(order.Total.Currency);
                csv.WriteField(PriceText.Write(order.Total));
                csv.WriteField(PriceText.Write(order.Total with { Amount = order.Paid }));
                csv.WriteField(PriceText.Write(order.Total with { Amount = order.Refunded }));
                csv.WriteField(order.Pieces);
                csv.WriteText(order.CustomerName);
                csv.WriteText(order.CustomerPhone);
                csv.WriteText(string.Join("; ", order.Lines.Select(line => $"{line.Quantity} × {line.Title}")));
                csv.WriteField(order.Id);
                csv.WriteField(PriceText.Write(order.Total with { Amount = order.ByCard }));
                csv.WriteField(
                    order.Slot is { } slot ? $"{Days.Write(slot.Day)} {DayTimes.Write(slot.From)}-{DayTimes.Write(slot.Until)}" : ""
                );
                await csv.EndRecordAsync(cancellationToken);
            }

            await csv.FlushAsync(cancellationToken);
            if (orders.Length == 0)
            {
                return;
            }

            before = orders[^1].Number;
        }
    }
}
