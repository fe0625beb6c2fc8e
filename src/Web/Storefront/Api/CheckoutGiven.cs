using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>An order to place: from a cart, or from the given lines.</summary>
/// <param name="CartId">The cart, which becomes this order; or null.</param>
/// <param name="Lines">The lines if no cart is given.</param>
/// <param name="ExpectedTotal">The total that the shopper saw; the order is refused with the new total if it is outdated. Null: not
/// checked.</param>
/// <param name="DiscountCode">Refused if it does not apply.</param>
/// <param name="Delivery">If left out: delivery.</param>
/// <param name="GiftCards">Codes of gift cards, which pay in this sequence; up to 5. Refused if one of them cannot pay.</param>
/// <param name="ExpectedDue">What the shopper saw that is left to pay after the gift cards; the order is refused with the new rest if it is
/// outdated. Null: not checked.</param>
/// <param name="Language">In which the shopper reads, one of the shop's languages: the language of the order's page, messages and invoice.
/// Left out, or another: the shop's own.</param>
public sealed record CheckoutGiven(
    string? CartId,
    ImmutableArray<CheckoutLineGiven>? Lines,
    CheckoutCustomerGiven? Customer,
    CheckoutPaymentGiven? Payment,
    Money? ExpectedTotal,
    string? DiscountCode = null,
    CheckoutDeliveryGiven? Delivery = null,
    ImmutableArray<string>? GiftCards = null,
    Money? ExpectedDue = null,
    string? Language = null
)
{
    /// <summary>The codes of gift cards; empty: none.</summary>
    internal ImmutableArray<string> Codes => GiftCards is { IsDefault: false } codes ? codes : [];

    /// <summary>How the goods reach the shopper.</summary>
    internal DeliveryMethod? Method => Delivery?.Method is null ? DeliveryMethod.Delivery : DeliveryNames.Read(Delivery.Method);
}
