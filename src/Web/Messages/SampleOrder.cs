using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Messages;

/// <summary>A sample order, to show the message of each step.</summary>
internal static class SampleOrder
{
    /// <summary>The steps of which shoppers or sellers are told.</summary>
    public static readonly string[] Steps =
    [
        OrderEntries.Placed,
        OrderEntries.PaymentReceived,
        OrderEntries.MarkedPaid,
        OrderEntries.PaymentFailed,
        OrderEntries.PaymentClaimed,
        OrderEntries.Confirmed,
        OrderEntries.Rejected,
        OrderEntries.Packed,
        OrderEntries.Shipped,
        OrderEntries.Delivered,
        OrderEntries.Cancelled,
        OrderEntries.Expired,
        OrderEntries.Reinstated,
        OrderEntries.Edited,
        OrderEntries.RefundRequested,
        OrderEntries.Refunded,
        OrderEntries.RefundFailed,
        OrderEntries.ReturnAsked,
        OrderEntries.ReturnApproved,
        OrderEntries.ReturnBooked,
        OrderEntries.ReturnDeclined,
        OrderEntries.Returned,
        OrderEntries.Exchanged,
        OrderEntries.ExchangeFailed,
        OrderEntries.Reviewed,
        OrderEntries.Disputed,
    ];

    private const long Price = 15_000;

    /// <summary>The order after this step of it, and the step.</summary>
    public static (OrderView Order, LedgerEntry Step) At(string type, StoreProfile shop, DateTimeOffset now)
    {
        var (total, none) = (new Money(Price, shop.Currency), Money.Zero(shop.Currency));
        var exchanged = type == OrderEntries.Exchanged ? new LedgerDetail { Variant = new ExchangeVariant("", "M", false) } : null;
        var step = new LedgerEntry(type, now, Caller.System, "", exchanged);
        var line = new OrderLine("", "T-Shirt", null, total, 1, total, Counted: false) { Variant = "M" };
        var order = new OrderView(
            StoreId: shop.StoreId,
            Id: Ids.Derive("sample-order"),
            Number: 1,
            State: OrderState.Placed,
            Payment: PaymentState.Awaited,
            Method: PaymentMethod.CashOnDelivery,
            Lines: [line],
            Ordered: [line],
            Total: total,
            Funds: new OrderFunds(none, none, none, none) { Due = total },
            Customer: new Customer("Ravi Kumar", new Phone("+919812345678"), new Address("", "", "", ""), ""),
            Ledger: [step],
            Allowed: [],
            ShopperAllowed: [],
            Secret: Ids.Derive("sample-secret"),
            Vpa: null,
            Payee: shop.Name,
            Until: null,
            Shipment: type == OrderEntries.Shipped ? new Shipment("BlueDart", "A1B2C3") : null,
            Reference: null,
            PlacedAt: now,
            UpdatedAt: now,
            Version: 1,
            Amounts: new OrderAmounts(
                total,
                none,
                [],
                new DeliveryCharge(DeliveryMethod.Delivery, true, null, "", "", none, none, none, none, []),
                [],
                none,
                false,
                total
            )
        );
        return (order, step);
    }
}
