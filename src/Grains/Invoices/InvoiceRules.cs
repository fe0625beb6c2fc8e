using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Invoices;

/// <summary>Decides when an order has an invoice, and writes it.</summary>
public static class InvoiceRules
{
    private const int MaxName = 120;
    private const int MaxAddress = 300;

    /// <summary>Why there can be no invoice yet; or null.</summary>
    public static Error? WhyNot(OrderView order) =>
        order.State is OrderState.Confirmed or OrderState.Packed or OrderState.Shipped or OrderState.Delivered or OrderState.Returned
        || order.Payment != PaymentState.Awaited
            ? null
            : Error.Conflict("invoice-too-early", "There is an invoice once the order is confirmed or paid.");

    /// <summary>The invoice of an order as it is now.</summary>
    public static Invoice Write(
        OrderView order,
        CatalogSnapshot shop,
        InvoiceSettings settings,
        string year,
        long sequence,
        DateTimeOffset now
    ) =>
        new(
            StoreId: order.StoreId,
            OrderId: order.Id,
            OrderNumber: order.Number,
            Year: year,
            Sequence: sequence,
            IssuedAt: now,
            PlacedAt: order.PlacedAt,
            Seller: new InvoiceSeller(
                order.Payee,
                settings.LegalName,
                settings.Address,
                shop.Terms.Tax.Scheme,
                shop.Terms.Tax.Number,
                shop.Terms.Tax.State,
                shop.Store.Phone ?? ""
            ),
            Customer: order.Customer with
            {
                Note = "",
                Email = null,
            },
            Lines: [.. order.AsRead().Lines.Where(line => line.Quantity > 0)],
            Amounts: order.Amounts,
            Method: order.Method,
            Language: order.Language ?? shop.Store.Language,
            TimeZone: shop.Store.TimeZone
        )
        {
            Cards = [.. order.Cards.Select(card => card with { Refunded = 0 })],
        };

    /// <summary>
    /// Whether the invoice still matches the order: the same pieces, money and taxes, to the same person at the same place. The invoice of
    /// an order that was cancelled, rejected or expired is credited and not replaced.
    /// </summary>
    public static bool IsStillOf(this Invoice invoice, OrderView order) =>
        order.IsVoid
        || (
            Sums(invoice.Amounts) == Sums(order.Amounts)
            && invoice.Amounts.Taxes.SequenceEqual(order.Amounts.Taxes)
            && (order.IsErased || invoice.Customer == order.Customer with { Note = "", Email = null })
            && (invoice.Amounts.Supply is null || invoice.Amounts.Supply == order.Amounts.Supply)
            && invoice.Lines.Select(Piece).SequenceEqual(order.Lines.Where(line => line.Quantity > 0).Select(Piece))
        );

    private static (Money Total, Money Tax, Money Discount, Money Delivery, string Zone) Sums(OrderAmounts amounts) =>
        (amounts.Total, amounts.Tax, amounts.Discount, amounts.Delivery.Charge, amounts.Delivery.Zone);

    public static Result<InvoiceSettings> Clean(InvoiceSettings typed)
    {
        var name = TypedText.Line("legalName", typed.LegalName, 0, MaxName);
        var address = TypedText.Block("address", typed.Address, 0, MaxAddress);
        return (name.Error ?? address.Error) is { } error ? error : new InvoiceSettings(name.Value!, address.Value!);
    }

    private static (string, int, long, long) Piece(OrderLine line) => (line.StockId, line.Quantity, line.Total.Amount, line.Taxable.Amount);
}
