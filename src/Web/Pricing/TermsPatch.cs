using Dukaan.Web.Hours;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>
/// Changes of the terms of sale. A section that is left out stays unchanged, a given one is replaced as a whole, null resets it.
/// </summary>
/// <param name="Country">The shop's country, a two-letter code.</param>
/// <param name="ReservationMinutes">How long an order that is paid online holds its goods while it waits to be paid.</param>
/// <param name="ConfirmationHours">How long any other order holds them while it waits to be confirmed or paid.</param>
/// <param name="MinimumOrder">What the goods of an order come to at least, after discounts.</param>
/// <param name="CashAdvance">What is paid online first of an order with cash on delivery.</param>
/// <param name="Slots">The times from which shoppers choose; null: none.</param>
/// <param name="ThankYou">The code that customers get once an order has arrived; null: none.</param>
/// <param name="Locations">Where the shop has stock, at most 20, in the order in which orders take from there; the complete new list.
/// Stock at a location that is left out is at the main one from then on.</param>
public sealed record TermsPatch(
    Set<string> Country,
    Set<TaxBody> Tax,
    Set<DeliveryBody> Delivery,
    Set<int?> ReservationMinutes,
    Set<int?> ConfirmationHours,
    Set<MoneyGiven> MinimumOrder,
    Set<CashAdvanceGiven> CashAdvance,
    Set<SlotsBody> Slots,
    Set<ThankYouBody> ThankYou,
    Set<LocationBody[]> Locations
);
