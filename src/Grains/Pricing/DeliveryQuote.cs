namespace Dukaan.Pricing;

/// <summary>What delivery costs, before taxes and discounts on it.</summary>
/// <param name="Known">False: it depends on an address that is not known yet.</param>
/// <param name="Zone">The zone, or null.</param>
/// <param name="Fee">In minor units.</param>
/// <param name="Note">What the shopper should know.</param>
/// <param name="Problem">Why the goods cannot go there, or null.</param>
public sealed record DeliveryQuote(bool Known, DeliveryZone? Zone, long Fee, string Note, Error? Problem)
{
    /// <summary>The refusal of an address that does not say where it is.</summary>
    public const string PositionNeeded = "position-needed";

    private const string India = "IN";

    /// <summary>The rule of a fee that comes from no zone, as agreed; null: the zone's.</summary>
    public DeliveryFee? Rule { get; init; }

    /// <summary>Whether the fee comes from the shop's courier: there are goods to deliver, in India, in a shop that wants it.</summary>
    public static bool IsByCourier(PriceRequest request) =>
        request is { Method: DeliveryMethod.Delivery, Currency: CourierFee.Currency, Terms.Delivery: { Offered: true, Courier: not null } }
        && IsInIndia(request.To is { Country.Length: > 0 } to ? to.Country : request.Terms.Country)
        && request.Lines.Any(line => !line.Details.GiftCard);

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

        var byCourier = IsByCourier(request);
        if (request.To is null && (byCourier || !Zones.AreOne(delivery)))
        {
            return new DeliveryQuote(false, null, 0, "", null);
        }

        var zone = delivery.Zones.Length == 0 ? null : Zones.Of(request.Terms, request.To ?? new Place("", "", ""));
        if (zone is null && delivery.Zones.Length > 0)
        {
            return Not(request.To?.At is null && Zones.NeedPosition(delivery) ? NoPosition() : NotThere());
        }

        if (byCourier)
        {
            return ByCourier(delivery.Courier!, zone, request.Carriage ?? Carriage.Unknown, goods);
        }

        if (zone is null)
        {
            return new DeliveryQuote(true, null, 0, "", null);
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

    private static DeliveryQuote ByCourier(CourierFee terms, DeliveryZone? zone, Carriage carriage, long goods)
    {
        var note = zone?.Note ?? "";
        switch (carriage.Kind)
        {
            case CarriageKind.NotCarried:
                return Not(NotThere());
            case CarriageKind.NoCash:
                return Not(
                    Error.Conflict(
                        "no-cash-there",
                        "Nobody can collect cash at this address. Choose another way of paying.",
                        "payment.method"
                    )
                );
            case CarriageKind.Unknown:
                return new DeliveryQuote(false, zone, 0, note, null);
            default:
                var fee = terms.Of(carriage, goods);
                var full = terms.Of(carriage, long.MinValue);
                return new DeliveryQuote(true, zone, fee, note, null) { Rule = new DeliveryFee(FeeKind.Flat, full, [], terms.FreeFrom) };
        }
    }

    private static bool IsInIndia(string country) => country is India or "";

    private static Error NoPosition() =>
        Error.Conflict(PositionNeeded, "This shop delivers within areas on a map. Say where the address is.", "customer.address.position");

    private static Error NotThere() =>
        Error.Conflict("not-delivered-there", "The shop does not deliver to this address.", "customer.address.postalCode");

    private static DeliveryQuote Not(Error problem) => new(true, null, 0, "", problem);
}
