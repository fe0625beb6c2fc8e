using Dukaan.Orders;
using Dukaan.Stores;

namespace Dukaan.Messages;

/// <summary>
/// Writes the mail about a step of an order, in the shop's language. Implemented by the web tier, which has the words.
/// </summary>
public interface IOrderMailWriter
{
    /// <summary>What the shopper reads; null: nothing is said of this step.</summary>
    /// <param name="order">The order, with the words that may go out.</param>
    /// <param name="step">Of its ledger.</param>
    /// <param name="shop">Its shop.</param>
    /// <param name="stopToken">The secret of the link that ends the shop's mail.</param>
    OrderMail? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop, string stopToken);

    /// <summary>What the seller reads; null: nothing is said of this step.</summary>
    /// <inheritdoc cref="ForShopper"/>
    OrderMail? ForSeller(OrderView order, LedgerEntry step, StoreProfile shop, string stopToken);

    /// <summary>What the seller reads of goods that are low in stock.</summary>
    /// <param name="goods">The goods.</param>
    /// <param name="shop">Their shop.</param>
    /// <param name="stopToken">The secret of the link that ends the shop's mail.</param>
    OrderMail OfLowStock(ImmutableArray<LowGoods> goods, StoreProfile shop, string stopToken);
}
