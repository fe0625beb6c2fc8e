using Dukaan.Hours;

namespace Dukaan.Pricing;

/// <summary>Validates terms of sale.</summary>
public static class TermsRules
{
    public const int MaxReservationMinutes = 7 * 24 * 60;
    public const int MaxConfirmationHours = 30 * 24;

    private const int MaxPlace = 200;
    private const string India = "IN";

    /// <summary>The terms with a change's sections in them, cleaned.</summary>
    public static Result<SaleTerms> Apply(SaleTerms now, ChangeTerms change)
    {
        var country = change.Country is { } typed ? typed.Trim().ToUpperInvariant() : now.Country;
        if (country.Length != 0 && !IsCountry(country))
        {
            return Error.Invalid("country", "country", "A country is its two-letter code, such as IN.");
        }

        var tax = change.Tax is { } newTax ? TaxRules.Clean(newTax) : now.Tax;
        if (!tax.Ok)
        {
            return tax.Error;
        }

        if (tax.Value.Scheme == TaxScheme.IndiaGst)
        {
            if (country is not ("" or India))
            {
                return Error.Invalid("country", "gst-needs-india", "GST is for shops in India: choose India as the country.");
            }

            country = India;
        }

        var delivery = change.Delivery is { } newDelivery ? Clean(newDelivery, country) : now.Delivery;
        if (!delivery.Ok)
        {
            return delivery.Error;
        }

        if (country.Length == 0 && delivery.Value.Zones.SelectMany(zone => zone.Countries).Distinct().ToList() is [var only])
        {
            country = only; // a shop that delivers in one country only is in it: addresses that name none are there
        }

        var (minutes, hours) = (change.ReservationMinutes ?? now.ReservationMinutes, change.ConfirmationHours ?? now.ConfirmationHours);
        if (minutes is < 1 or > MaxReservationMinutes)
        {
            return Error.Invalid("reservationMinutes", "reservation-minutes", $"Choose 1 to {MaxReservationMinutes} minutes.");
        }

        var minimum = change.MinimumOrder ?? now.MinimumOrder;
        if (minimum is < 0 or > Money.Max)
        {
            return Error.Invalid("minimumOrder", "amount", "The minimum of an order is an amount, or zero.");
        }

        if (change.Advance is { } wanted && wanted is not { Percent: >= 0 and <= 100, Amount: >= 0 and <= Money.Max })
        {
            return Error.Invalid("advance", "amount", "The advance is 0 to 100 percent, or an amount.");
        }

        if (
            change.ThankYou is { IsNone: false } thanks
            && thanks is not { Value: > 0 and <= ThankYouTerms.MaxValue, Days: >= 1 and <= ThankYouTerms.MaxDays }
        )
        {
            return thanks.Value is > 0 and <= ThankYouTerms.MaxValue
                ? Error.Invalid("thankYou.days", "days-range", $"Choose 1 to {ThankYouTerms.MaxDays} days.")
                : Error.Invalid("thankYou.percent", "percent", "The discount is more than 0 and at most 100 percent.");
        }

        var slots = change.Slots is { } times ? SlotRules.Clean(times) : now.Slots;
        if (!slots.Ok)
        {
            return slots.Error;
        }

        var locations = change.Locations is { } places ? LocationRules.Clean(places, country) : now.Locations;
        if (!locations.Ok)
        {
            return locations.Error;
        }

        var noCash = now.NoCash.Where(mark => mark != change.AllowCash && mark != change.RefuseCash).ToImmutableArray();
        noCash = change.RefuseCash is { } refused ? noCash.Add(refused) : noCash;
        var noOrders = now.NoOrders.Where(mark => mark != change.AllowOrders && mark != change.RefuseOrders).ToImmutableArray();
        noOrders = change.RefuseOrders is { } unwanted ? noOrders.Add(unwanted) : noOrders;
        if (noCash.Length > SaleTerms.MaxNoCash || noOrders.Length > SaleTerms.MaxNoCash)
        {
            return Error.Invalid("phone", "too-many-phones", $"At most {SaleTerms.MaxNoCash} phones can be refused.");
        }

        return hours is >= 1 and <= MaxConfirmationHours
            ? now with
            {
                NoCash = noCash,
                NoOrders = noOrders,
                Slots = slots.Value,
                Locations = locations.Value,
                AskCustomer = change.AskCustomer ?? now.AskCustomer,
                Advance = change.Advance is { } advance ? (advance.IsNone ? null : advance) : now.Advance,
                ThankYou = change.ThankYou is { } thankYou ? (thankYou.IsNone ? null : thankYou) : now.ThankYou,
                Country = country,
                Tax = tax.Value,
                Delivery = delivery.Value,
                ReservationMinutes = minutes,
                ConfirmationHours = hours,
                MinimumOrder = minimum,
            }
            : Error.Invalid("confirmationHours", "confirmation-hours", $"Choose 1 to {MaxConfirmationHours} hours.");
    }

    public static bool IsCountry(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);

    private static Result<DeliveryTerms> Clean(DeliveryTerms delivery, string country)
    {
        if (delivery is { Offered: false, Pickup: false })
        {
            return Error.Invalid("delivery.offered", "no-delivery", "Deliver, or let shoppers fetch their orders: one of them is needed.");
        }

        var place = TypedText.Line("delivery.pickupPlace", delivery.PickupPlace, delivery.Pickup ? 1 : 0, MaxPlace);
        if (!place.Ok)
        {
            return place.Error;
        }

        if (delivery.Courier is { } fee && Check(fee) is { } wrong)
        {
            return wrong;
        }

        var zones = ZoneRules.Clean(delivery.Zones.IsDefault ? [] : delivery.Zones, country);
        return zones.Ok ? delivery with { Zones = zones.Value, PickupPlace = place.Value } : zones.Error;
    }

    private static Error? Check(CourierFee fee) =>
        fee.Percent is < 0 or > CourierFee.MaxPercent
            ? Error.Invalid("delivery.courier.percent", "markup", $"Choose 0 to {CourierFee.MaxPercent} percent.")
        : fee.Amount is < 0 or > Money.Max ? Error.Invalid("delivery.courier.amount", "amount", "An amount is zero or more.")
        : fee.Fallback is < 0 or > Money.Max ? Error.Invalid("delivery.courier.fallback", "amount", "An amount is zero or more.")
        : fee.FreeFrom is < 1 or > Money.Max ? Error.Invalid("delivery.courier.freeFrom", "amount", "An amount is more than zero.")
        : null;
}
