using Dukaan.Orders;
using Dukaan.Stores;

namespace Dukaan.Messages;

/// <summary>
/// Writes what a person reads on their phone about an order, in the shop's language. Implemented by the web tier, which has the words.
/// </summary>
public interface IOrderMessageWriter
{
    /// <summary>What the shopper is told of a step; null: nothing.</summary>
    string? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop);

    /// <summary>What the seller is told of a step; null: nothing, as of what sellers do themselves.</summary>
    string? ForSeller(OrderView order, LedgerEntry step, StoreProfile shop);

    /// <summary>What the seller is told instead of single steps once the texts of the day are used up.</summary>
    string MoreForSeller(StoreProfile shop);
}
