using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <summary>
/// One gift card or store credit: its ledger and its holds. Key: store id / card id, and the card's id is the hash of its code (<see
/// cref="GiftCardCode.IdOf"/>). As with stock, an amount is held while an order is being placed, and spent once the order is saved. A hold
/// whose order was never placed ends after 15 minutes, when somebody needs it.
/// </summary>
[Alias("gift-card")]
public interface IGiftCardGrain : ITenantGrain
{
    /// <summary>The card, or null: there is none with this code.</summary>
    Task<GiftCard?> Get();

    /// <summary>
    /// Makes the card that an order gives as credit, or that was bought with it. Idempotent: a card that exists stays as it is.
    /// </summary>
    Task Issue(NewGiftCard card);

    /// <summary>
    /// What of an order the card could pay now. Refused with one and the same <c>gift-card-unusable</c> whatever the reason, so that who
    /// guesses codes learns nothing.
    /// </summary>
    /// <param name="phone">The shopper's; null: not known yet, so a card of a certain phone is refused.</param>
    /// <param name="currency">Of the order.</param>
    Task<Result<GiftCardShare>> Look(Phone? phone, string currency);

    /// <summary>
    /// Holds up to an amount for an order, and answers how much. Refused as <see cref="Look"/>. A repeat answers at least as much as
    /// before, unless it asks for less.
    /// </summary>
    /// <param name="attempt">Names the attempt among all attempts to place this order.</param>
    /// <param name="phone">Of the order.</param>
    /// <param name="most">What is left to pay.</param>
    Task<Result<GiftCardShare>> Hold(string orderId, string attempt, Phone phone, Money most);

    /// <summary>
    /// The attempt failed. Its hold is released, unless another attempt holds it too and may have placed the order. Idempotent.
    /// </summary>
    Task Withdraw(string orderId, string attempt);

    /// <summary>
    /// Enters what a placed order spent and gave back. Idempotent, and in any sequence: the card never has less than an order knows.
    /// Refused with <c>gift-card-short</c> if the card does not have what the order spent. What goes back can be spent for a year at
    /// least, whenever the card was to expire; a card that has ended does not keep it (<see cref="Unkept"/>).
    /// </summary>
    Task<Result<Done>> Follow(string orderId, GiftCardClaim claim);

    /// <summary>The refunds of an order that the card did not keep, since it had ended: the order gives them as store credit.</summary>
    Task<ImmutableArray<GiftCardRefund>> Unkept(string orderId);

    /// <summary>
    /// Ends the card: what it still has is written off, and what an order holds of it once that is released. It pays for nothing more.
    /// Idempotent.
    /// </summary>
    /// <param name="reason">For the seller, up to 300 characters.</param>
    Task<Result<GiftCard>> Disable(string reason);

    /// <summary>Forgets whose card it is, and what was noted of them: it pays for whoever has its code. A repeat changes nothing.</summary>
    Task Erase();
}
