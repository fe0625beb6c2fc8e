using System.Globalization;
using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The steps of an order, with the times of those that were taken.</summary>
internal static class OrderTimeline
{
    /// <summary>How an order ended before it was delivered, in the words of the ledger and of the shopper; null if it did not.</summary>
    public static (string Type, string Text)? EndOf(ShopTexts texts, OrderView order) =>
        order.State switch
        {
            OrderState.Rejected => (OrderEntries.Rejected, texts.Rejected),
            OrderState.Cancelled => (OrderEntries.Cancelled, texts.Cancelled),
            OrderState.Expired => (OrderEntries.Expired, texts.Orders.Expired),
            _ => null,
        };

    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        var (texts, end) = (frame.Texts, EndOf(frame.Texts, order));
        (string Type, string Text, OrderState State)[] way =
        [
            (OrderEntries.Placed, texts.Placed, OrderState.Placed),
            (OrderEntries.Confirmed, texts.Confirmed, OrderState.Confirmed),
            (OrderEntries.Packed, texts.Packed, OrderState.Packed),
            (OrderEntries.Shipped, texts.Shipped, OrderState.Shipped),
            (OrderEntries.Delivered, texts.Delivered, OrderState.Delivered),
        ];
        way = order.IsCardsAlone ? [way[0], way[^1]] : way; // gift cards are delivered when they are paid
        html.Raw("<ol class=\"steps-done\">"u8);
        for (var i = 0; i < way.Length; i++)
        {
            var entry = order.Ledger.LastOrDefault(entry => entry.Type == way[i].Type);
            var done = entry is not null || (end is null && (order.State == OrderState.Returned || order.State >= way[i].State));
            if (done || end is null)
            {
                Step(html, frame, way[i].Text, entry?.At, done, Hint(texts, order, way[i].Type));
            }
        }

        foreach (var change in order.Ledger)
        {
            if (TextOf(texts, change) is { } text)
            {
                Step(html, frame, text, change.At, done: true, change.Reason);
            }
        }

        if (end is var (type, ended))
        {
            Step(html, frame, ended, order.Ledger.LastOrDefault(entry => entry.Type == type)?.At, done: true);
        }

        html.Raw("</ol>"u8);
    }

    /// <summary>What happened beside the usual way, in words; null: this is part of it, or nothing to be shown here.</summary>
    private static string? TextOf(ShopTexts texts, LedgerEntry entry) =>
        entry.Type switch
        {
            OrderEntries.Edited => texts.Orders.Changed,
            OrderEntries.Returned => texts.Orders.Returned,
            OrderEntries.ParcelOut => texts.Orders.OutForDelivery,
            OrderEntries.ParcelNotDelivered => texts.Orders.NotDelivered,
            OrderEntries.ParcelComingBack => texts.Orders.GoingBack,
            OrderEntries.ReturnAsked => texts.Returns.Asked,
            OrderEntries.Reviewed => ReviewStars.Text(entry.Detail?.Stars ?? 0),
            OrderEntries.ReturnApproved => texts.Returns.Approved,
            OrderEntries.ReturnBooked => texts.Returns.Booked,
            OrderEntries.ReturnFetched => texts.Returns.Fetched,
            OrderEntries.ReturnDeclined => texts.Returns.Declined,
            OrderEntries.Exchanged => ShopTexts.Fill(texts.Returns.Exchanged, entry.Detail?.Variant?.AsRead ?? ""),
            OrderEntries.ExchangeFailed => texts.Returns.ExchangeFailed,
            _ => null,
        };

    private static string Hint(ShopTexts texts, OrderView order, string type) =>
        type switch
        {
            OrderEntries.Placed when order.State == OrderState.Placed && !OrderPayments.AwaitsGateway(order) => texts.PlacedHint,
            OrderEntries.Shipped when order.Shipment is { } shipment => string.Join(" · ", Carried(texts, shipment)),
            _ => "",
        };

    private static IEnumerable<string> Carried(ShopTexts texts, Shipment shipment)
    {
        if (shipment.Carrier.Length > 0)
        {
            yield return ShopTexts.Fill(texts.Orders.CarriedBy, shipment.Carrier);
        }

        if (shipment.TrackingNumber.Length > 0)
        {
            yield return ShopTexts.Fill(texts.Orders.TrackingNumber, shipment.TrackingNumber);
        }
    }

    private static void Step(HtmlWriter html, ShopFrame frame, string text, DateTimeOffset? at, bool done, string hint = "")
    {
        html.Write($"""<li class="{(done ? "done" : "")}"><span>{text}""");
        if (hint.Length > 0)
        {
            html.Write($"<small>{hint}</small>");
        }

        html.Raw("</span>"u8);
        if (at is { } time)
        {
            html.Write(
                $"""
                <time datetime="{time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'",
                    CultureInfo.InvariantCulture)}">{OrderTimes.Of(time, frame)}</time>
                """
            );
        }

        html.Raw("</li>"u8);
    }
}
