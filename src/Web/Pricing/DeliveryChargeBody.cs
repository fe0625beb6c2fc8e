using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>What delivery adds to an order.</summary>
/// <param name="Method"><c>delivery</c> or <c>pickup</c>.</param>
/// <param name="Known">False: the charge depends on an address that is not known yet, and is not in the total.</param>
/// <param name="Zone">The zone's name; empty if none.</param>
/// <param name="Note">What the shopper should know: how long it takes, or where to fetch it.</param>
/// <param name="Charge">What is charged: fee − discount.</param>
public sealed record DeliveryChargeBody(
    DeliveryMethod Method,
    bool Known,
    string Zone,
    string Note,
    Money Fee,
    Money Discount,
    Money Charge
);
