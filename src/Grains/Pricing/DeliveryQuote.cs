namespace Dukaan.Pricing;

/// <summary>What delivery costs, before taxes and discounts on it.</summary>
/// <param name="Known">False: it depends on an address that is not known yet.</param>
/// <param name="Zone">The zone, or null.</param>
/// <param name="Fee">In minor units.</param>
/// <param name="Note">What the shopper should know.</param>
/// <param name="Problem">Why the goods cannot go there, or null.</param>
public sealed record DeliveryQuote(bool Known, DeliveryZone? Zone, long Fee, string Note, Error? Problem)
{
    /// <param name="request">What is bought, where it goes.</param>
    /// <param name="goods">What the goods cost after discounts.</param>
    public static DeliveryQuote Of(PriceRequest request, long goods)
    {
        var delivery = request.Terms.Delivery;
        if (request.Method == DeliveryMethod.Pickup)
        {
            return delivery.Pickup
                ? new DeliveryQuote(true, null, 0, delivery.PickupPlace, null)
                : Not(
                    Error.Conflict("pickup-not-offered", "Orders cannot be fetched from this shop. Have it delivered.", "delivery.method")
                );
        }

        if (!delivery.Offered)
        {
            return Not(Error.Conflict("delivery-not-offered", "This shop does not deliver. Fetch your order there.", "delivery.method"));
        }

        if (delivery.Zones.Length == 0)
        {
            return new DeliveryQuote(true, null, 0, "", null);
        }

        if (request.To is null && !Zones.AreOne(delivery))
        {
            return new DeliveryQuote(false, null, 0, "", null);
        }

        if (Zones.Of(request.Terms, request.To ?? new Place("", "", "")) is not { } zone)
        {
            return Not(Error.Conflict("not-delivered-there", "The shop does not deliver to this address.", "customer.address.postalCode"));
        }

        var weight = request.Lines.Sum(line => (long)line.Details.Weight * line.Quantity);
        return FeeOf(zone.Fee, goods, weight) is { } fee
            ? new DeliveryQuote(true, zone, fee, zone.Note, null)
            : Not(
                Error.Conflict(
                    "too-much-to-deliver",
                    "This is more than the shop delivers there in one order. Order less at a time.",
                    "lines"
                )
            );
    }

    /// <summary>The fee, or null where it is beyond the last band.</summary>
    public static long? FeeOf(DeliveryFee fee, long goods, long weight)
    {
        if (fee.Kind == FeeKind.Flat)
        {
            return goods >= fee.FreeFrom ? 0 : fee.Amount;
        }

        var measure = fee.Kind == FeeKind.ByWeight ? weight : goods;
        var band = fee.Bands.FirstOrDefault(one => one.UpTo is null || measure <= one.UpTo);
        return band is null ? null
            : goods >= fee.FreeFrom ? 0
            : band.Fee;
    }

    private static DeliveryQuote Not(Error problem) => new(true, null, 0, "", problem);
}
