using Dukaan.Orders;

namespace Dukaan.Pricing;

/// <summary>What of an address decides fees and taxes.</summary>
public static class Places
{
    private const string India = "IN";

    /// <summary>An address as terms see it: in the shop's country where it names none, India's states by their codes.</summary>
    public static Place Of(Address address, SaleTerms terms)
    {
        var country = string.IsNullOrWhiteSpace(address.Country) ? terms.Country : address.Country.Trim().ToUpperInvariant();
        var state = (address.State ?? "").Trim();
        return new Place(country, country == India ? IndianStates.Read(state) ?? state : state, address.PostalCode ?? "");
    }
}
