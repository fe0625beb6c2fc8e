using System.Collections.Immutable;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Api;

/// <summary>An order to place: of a cart, or of lines named here.</summary>
/// <param name="CartId">The cart, which becomes this order; or null.</param>
/// <param name="Lines">The lines where no cart is named.</param>
/// <param name="ExpectedTotal">What the shopper saw; the order is refused with the new total where it is no longer true. Null: whatever it is.</param>
public sealed record CheckoutGiven(
    string? CartId,
    ImmutableArray<CheckoutLineGiven>? Lines,
    CheckoutCustomerGiven? Customer,
    CheckoutPaymentGiven? Payment,
    Money? ExpectedTotal);
