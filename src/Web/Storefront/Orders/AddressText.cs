using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>An address in lines, as on a parcel.</summary>
internal static class AddressText
{
    private const string India = "IN";

    /// <param name="language">The language of country names.</param>
    public static string Of(Address address, string language)
    {
        string[] lines =
        [
            address.Line1,
            string.Join(' ', new[] { address.City, address.PostalCode }.Where(part => part.Length > 0)),
            string.Join(
                ", ",
                new[] { StateOf(address), address.Country.Length > 0 ? CountryNames.Of(address.Country, language) : "" }.Where(part =>
                    part.Length > 0
                )
            ),
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>India's states by name; others as written.</summary>
    private static string StateOf(Address address) =>
        address.Country is "" or India && IndianStates.All.FirstOrDefault(state => state.Code == address.State).Name is { } name
            ? name
            : address.State;
}
