using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Stock;

namespace Dukaan.Reconciliation;

/// <summary>All that is stored about one order, read at one moment.</summary>
/// <param name="Line">Its row in the shop's order book, or null.</param>
/// <param name="WakeAt">What its row among those to be woken says, in Unix milliseconds, or null.</param>
/// <param name="Claims">What stock grains keep for it, by the stock's name (<see cref="OrderLine.StockId"/>).</param>
public sealed record OrderRecords(
    string StoreId,
    string OrderId,
    SavedOrder Order,
    Row? Line,
    long? WakeAt,
    ImmutableDictionary<string, StockClaim> Claims
)
{
    /// <summary>The names under which its goods are counted.</summary>
    public static IEnumerable<string> StockIds(SavedOrder order) =>
        order.Placed is { Slot: var slot } ? OrderGoods.Counted(order.Book().Facts.Placed.Lines, slot).Select(goods => goods.StockId) : [];
}
