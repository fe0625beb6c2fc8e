using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Pricing;

/// <summary>The part of an address that decides fees and taxes.</summary>
public static class Places
{
    /// <summary>
    /// An address for terms of sale: in the country of the shop where it names none, with states by their codes where those of the country
    /// are listed.
    /// </summary>
    public static Place Of(Address address, SaleTerms terms)
    {
        var country = string.IsNullOrWhiteSpace(address.Country) ? terms.Country : address.Country.Trim().ToUpperInvariant();
        var state = (address.State ?? "").Trim();
        return new Place(country, States.Read(country, state) ?? state, address.PostalCode ?? "") { At = GeoPoint.Read(address.Position) };
    }
}
