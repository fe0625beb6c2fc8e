using Dukaan.Items;
using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// Places an order. The grain it goes to is named by the operation id (<see cref="OrderKey"/>), so a repeat meets its first.
/// </summary>
/// <param name="Lines">1 to 50, each product or variant once.</param>
/// <param name="Customer">Who, where to.</param>
/// <param name="Payment">A method the store takes.</param>
/// <param name="ExpectedTotal">What the shopper saw; refused with <c>total-changed</c> and the new total where it is no longer true. Null:
/// whatever it is.</param>
/// <param name="CartId">The cart it came from, emptied once the order stands; or null.</param>
/// <param name="DiscountCode">As typed, or null; refused where it does not count.</param>
/// <param name="Delivery">How the goods reach the shopper; fetched ones need no address.</param>
/// <param name="OperationId">
/// The client's own key, where the order's id is not made from it (<see cref="OrderKey.OfCart"/>); or null. It is no part of what is
/// ordered.
/// </param>
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
);
