using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Hours;

namespace Dukaan.Web.Pricing;

/// <summary>The terms on which a shop sells.</summary>
/// <param name="Country">The shop's country, a two-letter code; empty: unknown.</param>
/// <param name="ReservationMinutes">How long an order that is paid online holds its goods while it waits to be paid.</param>
/// <param name="ConfirmationHours">How long any other order holds them while it waits to be confirmed or paid.</param>
/// <param name="Version">The shop's version at which they last changed; also the ETag. 0: never.</param>
/// <param name="MinimumOrder">What the goods of an order come to at least, after discounts; null: any order is taken.</param>
/// <param name="CashAdvance">What is paid online first of an order with cash on delivery, where the shop takes online payment; null:
/// nothing.</param>
/// <param name="Slots">The times from which shoppers choose.</param>
/// <param name="ThankYou">The code that customers get once an order has arrived; null: none.</param>
/// <param name="Locations">Where the shop has stock, in the order in which orders take from there; none: at one place.</param>
public sealed record TermsBody(
    string Country,
    TaxBody Tax,
    DeliveryBody Delivery,
    int ReservationMinutes,
    int ConfirmationHours,
    long Version,
    Money? MinimumOrder,
    CashAdvanceBody? CashAdvance,
    SlotsBody Slots,
    ThankYouBody? ThankYou,
    ImmutableArray<LocationBody> Locations
)
{
    internal static TermsBody Of(TermsView view, ShopCurrency currency) =>
        new(
            view.Terms.Country,
            TaxBody.Of(view.Terms.Tax),
            DeliveryBody.Of(view.Terms.Delivery, currency),
            view.Terms.ReservationMinutes,
            view.Terms.ConfirmationHours,
            view.Version,
            view.Terms.MinimumOrder > 0 ? currency.Of(view.Terms.MinimumOrder) : null,
            view.Terms.Advance is { } advance ? new CashAdvanceBody(advance.Percent, currency.Of(advance.Amount)) : null,
            SlotsBody.Of(view.Terms.Slots),
            ThankYouBody.Of(view.Terms.ThankYou),
            LocationBody.Of(view.Terms)
        );
}
