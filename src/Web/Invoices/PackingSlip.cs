using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Documents;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Invoices;

/// <summary>
/// The content and the address of a parcel; no prices, since it may be a present, but for what is collected on delivery: the rest after an
/// advance and gift cards.
/// </summary>
internal static class PackingSlip
{
    public static PrintDocument Of(OrderView order, StoreProfile shop)
    {
        var texts = ShopLanguages.Documents(shop.Language);
        var lines = order.Lines.Where(line => line is { Quantity: > 0, Details.GiftCard: false }).ToList();
        return new PrintDocument(
            $"{texts.PackingSlip} #{order.Number}",
            shop.Language,
            Fragment.Of(
                $"""
            <header><div><h1>{texts.PackingSlip}</h1><p dir="auto">{shop.Name}</p>{InvoiceDocument.Phone(shop.Phone)}</div>
            <div><p class="big"><span>{texts.Order}</span> #{order.Number}</p>
            <p><span>{texts.Date}</span> {InvoiceDocument.Day(order.PlacedAt, shop.TimeZone)}</p>{Time(order, shop.Language)}{From(
                order,
                texts
            )}</div></header>
            <div class="parties big"><section><h2>{texts.DeliverTo}</h2><p><strong dir="auto">{order.Customer.Name}</strong></p>
            <p class="lines" dir="auto">{InvoiceDocument.Place(order.Customer.Address)}</p>{InvoiceDocument.Phone(
                order.Customer.Phone.E164
            )}</section>
            <section>{(order.Shipment is { } shipment ? Fragment.Of($"<p>{shipment.Carrier}</p><p>{shipment.TrackingNumber}</p>")
                : default)}</section></div>
            <table><thead><tr><td class="k"></td><th scope="col">{texts.Item}</th><th scope="col" class="n">{texts.Quantity}</th></tr>
            </thead><tbody>
            {Each(lines, line => Fragment.Of($"""
                <tr><td><span class="box"></span></td><td class="big"><span dir="auto">{line.Title}</span>{(
                    InvoiceDocument.Kind(line) is { Length: > 0 } kind
                    ? Fragment.Of($"<br><span class=\"soft\">{kind}</span>") : default)}</td>
                <td class="n big"><strong>{line.Quantity}</strong></td></tr>
                """))}
            <tr class="total"><td></td><td>{texts.Pieces}</td><td class="n">{lines.Sum(line => line.Quantity)}</td></tr></tbody></table>
            {Collect(order, shop.Language)}
            {(order.Customer.Note.Length == 0 ? default
                : Fragment.Of($"""
                <div class="words"><h2>{texts.Note}</h2><p class="lines" dir="auto">{order.Customer.Note}</p></div>
                """))}
            {(order.Customer.Gift is { } gift ? Fragment.Of($"""
                <div class="words"><h2>{texts.Gift}</h2><p class="lines" dir="auto">{gift}</p></div>
                """) : default)}
            """
            )
        );
    }

    private static Fragment Collect(OrderView order, string language) =>
        order is { Method: PaymentMethod.CashOnDelivery, IsVoid: false }
        && order.Funds.Due.Amount - order.DueOnline.Amount is > 0 and var due
            ? Fragment.Of(
                $"""
                <p class="big"><strong>{ShopTexts.Fill(
                    ShopLanguages.For(language).PayOnDelivery,
                    MoneyText.Of(order.Total with { Amount = due }, language)
                )}</strong></p>
                """
            )
            : default;

    /// <summary>From where its goods are taken; if from several locations, each with what is taken there.</summary>
    private static Fragment From(OrderView order, DocumentTexts texts)
    {
        var names = order.From.Select(taken => taken.Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? default
            : names.Count == 1 ? Fragment.Of($"<p class=\"big\"><span>{texts.TakeFrom}</span> <bdi>{names[0]}</bdi></p>")
            : Fragment.Of(
                $"""
                <p><span>{texts.TakeFrom}</span></p>{Each(
                    order.From,
                    taken => Fragment.Of($"<p><bdi>{taken.Name}</bdi>: {taken.Units} × <bdi>{order.NameOf(taken.StockId)}</bdi></p>")
                )}
                """
            );
    }

    private static Fragment Time(OrderView order, string language)
    {
        var texts = ShopLanguages.For(language).Hours;
        return order.Slot is { } slot
            ? Fragment.Of(
                $"""
                <p class="big"><span>{(
                    order.Amounts.Delivery.Method == DeliveryMethod.Pickup ? texts.PickupTime : texts.DeliveryTime
                )}</span>
                <bdi>{DayTimes.Of(slot, DayTimes.CultureOf(language))}</bdi></p>
                """
            )
            : default;
    }
}
