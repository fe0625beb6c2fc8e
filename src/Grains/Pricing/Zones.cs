namespace Dukaan.Pricing;

/// <summary>Which delivery zone an address is in.</summary>
public static class Zones
{
    private const int ByArea = 10_000;
    private const int ByPostalCode = 100;
    private const int ByState = 2;
    private const int ByCountry = 1;

    /// <summary>The zone that names the place most closely, or null where none has it.</summary>
    public static DeliveryZone? Of(SaleTerms terms, Place place)
    {
        DeliveryZone? closest = null;
        var most = -1d;
        var country = place.Country.Length > 0 ? place.Country : terms.Country;
        var postalCode = PostalCode.Of(country, place.PostalCode);
        foreach (var zone in terms.Delivery.Zones)
        {
            if (Closeness(zone, country, place, postalCode) is { } closeness && closeness > most)
            {
                (closest, most) = (zone, closeness);
            }
        }

        return closest;
    }

    /// <summary>Whether every address there is has the same zone, so that the fee is known before the address is.</summary>
    public static bool AreOne(DeliveryTerms delivery) =>
        delivery.Courier is null && delivery.Zones is [] or [{ Countries: [], States: [], PostalCodes: [], Area: [] }];

    /// <summary>Whether a zone depends on where an address is on a map.</summary>
    public static bool NeedPosition(DeliveryTerms delivery) => delivery.Zones.Any(zone => zone.Area.Length > 0);

    /// <summary>How closely the zone names the place; null: it does not have it.</summary>
    private static double? Closeness(DeliveryZone zone, string country, Place place, PostalCode postalCode) =>
        zone.Area.Length == 0 ? Closeness(zone, country, place.State, postalCode)
        : place.At is { } at && DeliveryArea.Contains(zone.Area, at) ? ByArea + Closeness(zone, country, place.State, postalCode)
        : null;

    private static double? Closeness(DeliveryZone zone, string country, string state, PostalCode postalCode)
    {
        if (zone.Countries.Length > 0 && !zone.Countries.Contains(country))
        {
            return null;
        }

        if (
            zone.States.Length > 0
            && !zone.States.Contains(state, StringComparer.OrdinalIgnoreCase)
            && !zone.States.Any(one => States.Key(country, one) == States.Key(country, state))
        )
        {
            return null;
        }

        if (zone.PostalCodes.Length == 0)
        {
            return zone.States.Length > 0 ? ByState
                : zone.Countries.Length > 0 ? ByCountry
                : 0;
        }

        double? closest = null;
        foreach (var entry in zone.PostalCodes)
        {
            closest = PostalCodes.Closeness(entry, postalCode) is { } closeness && !(closest >= closeness) ? closeness : closest;
        }

        return ByPostalCode + closest;
    }
}
