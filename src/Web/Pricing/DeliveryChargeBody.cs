using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>The delivery charge of an order.</summary>
/// <param name="Method"><c>delivery</c> or <c>pickup</c>.</param>
/// <param name="Known">False: the charge depends on an address that is not known yet, and is not in the total.</param>
/// <param name="Zone">The zone's name; empty if none.</param>
/// <param name="Note">A note for the shopper: how long it takes, or where to collect the goods.</param>
/// <param name="Charge">The amount charged: fee − discount.</param>
public sealed record DeliveryChargeBody(
    DeliveryMethod Method,
    bool Known,
    string Zone,
    string Note,
    Money Fee,
    Money Discount,
    Money Charge
);
