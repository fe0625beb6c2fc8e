using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>An order to place: of a cart, or of lines named here.</summary>
/// <param name="CartId">The cart, which becomes this order; or null.</param>
/// <param name="Lines">The lines where no cart is named.</param>
/// <param name="ExpectedTotal">What the shopper saw; the order is refused with the new total where it is no longer true. Null: whatever it
/// is.</param>
/// <param name="DiscountCode">Refused where it does not count.</param>
/// <param name="Delivery">Left out: delivered.</param>
public sealed record CheckoutGiven(
    string? CartId,
    ImmutableArray<CheckoutLineGiven>? Lines,
    CheckoutCustomerGiven? Customer,
    CheckoutPaymentGiven? Payment,
    Money? ExpectedTotal,
    string? DiscountCode = null,
    CheckoutDeliveryGiven? Delivery = null
)
{
    /// <summary>How the goods reach the shopper.</summary>
    internal DeliveryMethod? Method => Delivery?.Method is null ? DeliveryMethod.Delivery : DeliveryNames.Read(Delivery.Method);
}
