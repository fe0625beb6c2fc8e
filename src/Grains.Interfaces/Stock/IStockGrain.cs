using Dukaan.Orders;

namespace Dukaan.Stock;

/// <summary>
/// The units of one counted thing. Key: store id / variant id, or product id where the product has no variants. Invariant (P2): on hand −
/// held is never below zero, and the database's version check decides where two activations disagree. Its commands interleave only to
/// queue: everything that waits at one moment is decided in order and saved by one write, and each is answered after the commit.
/// </summary>
[Alias("stock")]
public interface IStockGrain : ITenantGrain
{
    /// <summary>
    /// Sets the units on hand that are not held, as the seller counted them. Repeating with the same id does nothing more.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Set(string operationId, long available);

    /// <summary>
    /// Changes the count for a reason, which stands in its history. The repeat gets the first answer. Refused with <c>too-few</c> where
    /// more are taken off than are free to sell.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Adjust(AdjustStock command);

    /// <summary>The seller's changes of the count, newest first.</summary>
    /// <param name="before">The number of the last entry of the page before; null starts at the newest.</param>
    /// <param name="limit">1 to 101.</param>
    [AlwaysInterleave]
    Task<ImmutableArray<StockEntry>> History(long? before, int limit);

    /// <summary>
    /// Holds units for an order for 15 minutes. Repeating it for the same order is harmless; with another quantity it changes what is held.
    /// Refused with <c>sold-out</c>.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Reserve(string orderId, int quantity);

    /// <summary>As above, for an attempt to place the order, which may withdraw it where it fails.</summary>
    /// <param name="attempt">Names the attempt among all attempts to place this order.</param>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Reserve(string orderId, int quantity, string attempt);

    /// <summary>
    /// The attempt failed: the units come back that it alone reserved. Units that another attempt reserved too stay held, since that one
    /// may have placed the order; they expire unless it did. Harmless to repeat.
    /// </summary>
    [AlwaysInterleave]
    Task Withdraw(string orderId, string attempt);

    /// <summary>The order stands: what is held for it is sold. Harmless to repeat.</summary>
    [AlwaysInterleave]
    Task Sell(string orderId);

    /// <summary>The order does not stand (or no longer): its units, held or sold, come back. Harmless to repeat.</summary>
    [AlwaysInterleave]
    Task Release(string orderId);

    /// <summary>
    /// The order's goods have left: its units cannot come back any more, so nothing need be remembered of it. Harmless to repeat.
    /// </summary>
    [AlwaysInterleave]
    Task Settle(string orderId);

    /// <summary>What the order has becomes what it says it has: held, sold, gone, fewer or none; never more. Harmless to repeat.</summary>
    [AlwaysInterleave]
    Task Follow(string orderId, OrderClaim wanted);

    [AlwaysInterleave]
    Task<StockLevel> Level();

    /// <summary>
    /// Those of these orders that units are held or sold for, or will be at once as they wait for them. Of an order that was settled it
    /// says nothing.
    /// </summary>
    [AlwaysInterleave]
    Task<ImmutableArray<string>> Known(ImmutableArray<string> orderIds);
}
