using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>A changed address; a part that is left out stays unchanged.</summary>
/// <param name="Country">ISO 3166-1 alpha-2. In another country the old state is dropped.</param>
/// <param name="State">By its name or, in India, two letters.</param>
public sealed record EditedAddressGiven(
    string? Line1 = null,
    string? City = null,
    string? PostalCode = null,
    string? Country = null,
    string? State = null
)
{
    /// <summary>For the order, which knows the unchanged parts.</summary>
    public Address Address() => new(Line1!, City!, PostalCode!, Country!, State!);
}
