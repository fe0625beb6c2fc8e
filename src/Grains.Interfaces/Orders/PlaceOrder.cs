using System.Text.Json.Serialization;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// Places an order. Its grain's key is derived from the operation id (<see cref="OrderKey"/>), so a repeat reaches the same grain.
/// </summary>
/// <param name="Lines">1 to 50, each product or variant once.</param>
/// <param name="Customer">Name, contact and delivery address.</param>
/// <param name="Payment">A method that the store offers.</param>
/// <param name="ExpectedTotal">The total that the shopper saw. If it is outdated, the order is refused with <c>total-changed</c> and the
/// new total. Null: not checked.</param>
/// <param name="CartId">The cart that it came from, emptied once the order is saved; or null.</param>
/// <param name="DiscountCode">As typed, or null; refused if it does not apply.</param>
/// <param name="Delivery">How the goods reach the shopper; pickup needs no address.</param>
/// <param name="OperationId">The client's own key, if the order's id is not derived from it (<see cref="OrderKey.OfCart"/>); or null. It is
/// no part of the order.</param>
[GenerateSerializer, Immutable, Alias("place-order")]
public sealed record PlaceOrder(
    ImmutableArray<QuoteLine> Lines,
    Customer Customer,
    PaymentMethod Payment,
    Money? ExpectedTotal = null,
    string? CartId = null,
    string? DiscountCode = null,
    DeliveryMethod Delivery = DeliveryMethod.Delivery,
    string? OperationId = null
)
{
    /// <summary>
    /// The catalog's quote of the lines, if it was asked while this request was handled, so that the catalog is asked once; null: the order
    /// asks. It is no part of the order, nor of what tells two commands apart.
    /// </summary>
    [Id(0), JsonIgnore]
    public Quote? Quote { get; init; }

    /// <summary>
    /// The seller makes it for a customer: also while the shop is closed, below its minimum, in cash, and handed over at the counter. Null:
    /// the shopper does.
    /// </summary>
    [Id(1)]
    public bool? ByHand { get; init; }

    /// <summary>
    /// Ids of gift cards (<see cref="GiftCards.GiftCardCode.IdOf"/>), which pay in this sequence; null: none. Refused with
    /// <c>gift-card-unusable</c> if one of them cannot pay.
    /// </summary>
    [Id(2)]
    public ImmutableArray<string>? Cards { get; init; }

    /// <summary>
    /// What the shopper saw that is left to pay after the gift cards; refused with <c>gift-card-changed</c> if it is outdated. Null: not
    /// checked.
    /// </summary>
    [Id(3)]
    public Money? ExpectedDue { get; init; }

    /// <summary>
    /// Nothing can be paid online at the moment, so cash on delivery needs no advance. It is no part of the order, nor of what tells two
    /// commands apart.
    /// </summary>
    [Id(4), JsonIgnore]
    public bool CashOnly { get; init; }

    /// <summary>The name of the time that the shopper chose (<see cref="Hours.ChosenSlot.Id"/>), or null.</summary>
    [Id(5)]
    public string? Slot { get; init; }

    /// <summary>
    /// The language in which its shopper read the shop, one of the shop's; else it counts as not said. Null: the shop's own. It does not
    /// tell two commands apart.
    /// </summary>
    [Id(6), JsonIgnore]
    public string? Language { get; init; }
}
