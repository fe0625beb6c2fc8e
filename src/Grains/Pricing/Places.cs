using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Pricing;

/// <summary>What of an address decides fees and taxes.</summary>
public static class Places
{
    /// <summary>
    /// An address as terms see it: in the shop's country where it names none, states by their codes where the country's are listed.
    /// </summary>
    public static Place Of(Address address, SaleTerms terms)
    {
        var country = string.IsNullOrWhiteSpace(address.Country) ? terms.Country : address.Country.Trim().ToUpperInvariant();
        var state = (address.State ?? "").Trim();
        return new Place(country, States.Read(country, state) ?? state, address.PostalCode ?? "");
    }
}
