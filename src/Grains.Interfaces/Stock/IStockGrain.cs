using Dukaan.Orders;
using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>
/// The units of one counted item. Key: store id / variant id, or product id if the product has no variants. Invariant (P2): on hand − held
/// is never below zero; if two activations disagree, the database's version check decides. Its commands interleave only to queue:
/// everything that waits at one moment is decided in order and saved in one write, and each is answered after the commit.
/// </summary>
[Alias("stock")]
public interface IStockGrain : ITenantGrain
{
    /// <summary>Sets the units on hand that are not held, as counted by the seller. A repeat with the same id changes nothing.</summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Set(string operationId, long available);

    /// <summary>
    /// Changes the count for a reason, which the history keeps. The repeat gets the first answer. Refused with <c>too-few</c> if more units
    /// are removed than are available.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Adjust(AdjustStock command);

    /// <summary>
    /// Pieces of an order came back into stock, or go out of it in exchange. A repeat changes nothing, however late it comes: a row
    /// remembers it. Refused as <see cref="Adjust"/> is.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Move(AdjustStock command);

    /// <summary>
    /// The places of a time that shoppers choose, as the release before sets them before it reserves one: what is held and sold together is
    /// never more, and no order loses its place if they become fewer. Idempotent.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Limit(long places);

    /// <summary>
    /// As <see cref="Reserve(string, int, string)"/>, of a time that takes so many orders now: held and sold together are never more, and
    /// no order loses its place if they become fewer. One decision, so no limit is passed by what others reserve meanwhile.
    /// </summary>
    /// <param name="places">0: any number.</param>
    [AlwaysInterleave]
    Task<Result<StockLevel>> ReserveWithin(long places, string orderId, int quantity, string attempt);

    /// <summary>How many units orders hold or have bought, as far as they are remembered.</summary>
    [AlwaysInterleave]
    Task<long> Taken();

    /// <summary>The seller's changes of the count, newest first.</summary>
    /// <param name="before">The number of the last entry of the page before; null: from the newest.</param>
    /// <param name="limit">1 to 101.</param>
    [AlwaysInterleave]
    Task<ImmutableArray<StockEntry>> History(long? before, int limit);

    /// <summary>
    /// Holds units for an order for 15 minutes. Idempotent for the same order; another quantity changes the hold. Refused with
    /// <c>sold-out</c>.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Reserve(string orderId, int quantity);

    /// <summary>As above, for an attempt to place the order. The attempt may withdraw the hold if it fails.</summary>
    /// <param name="attempt">Names the attempt among all attempts to place this order.</param>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Reserve(string orderId, int quantity, string attempt);

    /// <summary>
    /// The attempt failed. The units that only this attempt reserved are released. Units that another attempt reserved too stay held, since
    /// that attempt may have placed the order; otherwise they expire. Idempotent.
    /// </summary>
    [AlwaysInterleave]
    Task Withdraw(string orderId, string attempt);

    /// <summary>
    /// Holds units for a new order and saves the order in the same transaction: both or neither. Refused with <c>sold-out</c>, or with
    /// <c>order-exists</c> if the order exists or has units already; then the order's own grain decides.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Place(string orderId, int quantity, NewRecord order);

    /// <summary>
    /// As <see cref="Place"/>, with all units from the first of these locations. Refused with <c>location-short</c> if it has too few of
    /// them while there are enough in all.
    /// </summary>
    /// <param name="locations">The locations of the shop, the first choice first.</param>
    [AlwaysInterleave]
    Task<Result<StockLevel>> PlaceAt(string orderId, int quantity, ImmutableArray<string> locations, NewRecord order);

    /// <summary>
    /// As <see cref="Reserve(string, int, string)"/>, from the first of these locations that has all units; if none has, from several in
    /// this order. The answer says from where.
    /// </summary>
    /// <param name="locations">As for <see cref="PlaceAt"/>.</param>
    [AlwaysInterleave]
    Task<Result<ImmutableArray<UnitsAt>>> ReserveFrom(string orderId, int quantity, string attempt, ImmutableArray<string> locations);

    /// <summary>
    /// Holds more units for an order that has some, or none yet, until it was asked: of sold ones too, which are held again with the
    /// others. So nothing is lost if the order is not saved with them. Refused with <c>sold-out</c>; the order then has what it had.
    /// </summary>
    /// <param name="quantity">How many it has then in all.</param>
    /// <param name="attempt">Names the attempt to make it larger, as for the order's first one.</param>
    /// <param name="locations">As for <see cref="PlaceAt"/>; none: the shop has one.</param>
    /// <returns>From where all its units are taken; none: the shop has one location.</returns>
    [AlwaysInterleave]
    Task<Result<ImmutableArray<UnitsAt>>> Extend(string orderId, int quantity, string attempt, ImmutableArray<string> locations);

    /// <summary>
    /// Units are carried from one location to another. The repeat gets the first answer. Refused with <c>too-few</c> if fewer are free
    /// there.
    /// </summary>
    /// <param name="locations">All locations of the shop. Units at any other are at the main one from now on.</param>
    [AlwaysInterleave]
    Task<Result<StockLevel>> Transfer(TransferStock command, ImmutableArray<string> locations);

    /// <summary>As <see cref="Adjust(AdjustStock)"/>, of a shop with several locations.</summary>
    /// <param name="locations">All locations of the shop. Units at any other are at the main one from now on.</param>
    [AlwaysInterleave]
    Task<Result<StockLevel>> AdjustAt(AdjustStock command, ImmutableArray<string> locations);

    /// <summary>The units at each of these locations, in their order.</summary>
    /// <param name="locations">As for <see cref="PlaceAt"/>.</param>
    [AlwaysInterleave]
    Task<ImmutableArray<LocationLevel>> LevelsAt(ImmutableArray<string> locations);

    /// <summary>The order was placed: its held units are sold. Idempotent.</summary>
    [AlwaysInterleave]
    Task Sell(string orderId);

    /// <summary>The order was not placed, or was cancelled: its units, held or sold, are released. Idempotent.</summary>
    [AlwaysInterleave]
    Task Release(string orderId);

    /// <summary>
    /// The order's goods were shipped. Its units cannot be released any more, so nothing about it needs to be remembered. Idempotent.
    /// </summary>
    [AlwaysInterleave]
    Task Settle(string orderId);

    /// <summary>
    /// Corrects the units of an order to what the order says: held, sold, released, fewer or none; never more. Idempotent.
    /// </summary>
    [AlwaysInterleave]
    Task Follow(string orderId, OrderClaim wanted);

    [AlwaysInterleave]
    Task<StockLevel> Level();

    /// <summary>The orders among these that have held or sold units, or are waiting for some. It knows nothing of settled orders.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<string>> Known(ImmutableArray<string> orderIds);
}
