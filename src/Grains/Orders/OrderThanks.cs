using Dukaan.Discounts;
using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>The code that thanks for an order: promised when it was placed, given when it arrived.</summary>
public static class OrderThanks
{
    /// <summary>The code; null: none was promised, or the order has not arrived, or came back.</summary>
    public static ThankYouCode? CodeOf(PlacedOrder placed, IEnumerable<LedgerEntry> ledger, OrderState state) =>
        placed.ThankYou is { } promised
        && state == OrderState.Delivered
        && ledger.FirstOrDefault(entry => entry.Type == OrderEntries.Delivered) is { } arrived
            ? new ThankYouCode(ThankYouRows.CodeOf(placed.Secret), promised.Value, arrived.At + TimeSpan.FromDays(promised.Days))
            : null;

    /// <summary>The row by which the code is found from the moment the order arrived; null: the entry is another.</summary>
    public static RowChange? RowOf(PlacedOrder placed, LedgerEntry entry, string storeId, string orderId) =>
        placed.ThankYou is { } promised && entry.Type == OrderEntries.Delivered
            ? ThankYouRows.Put(
                storeId,
                ThankYouRows.CodeOf(placed.Secret),
                new ThankYouRow(
                    orderId,
                    promised.Value,
                    entry.At + TimeSpan.FromDays(promised.Days),
                    promised.Bound ? ThankYouRows.ShopperOf(storeId, placed.Customer.Phone) : null
                )
            )
            : null;
}
