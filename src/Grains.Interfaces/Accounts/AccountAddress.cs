using System.Text.Json.Serialization;

namespace Dukaan.Accounts;

/// <summary>Where something was delivered to, and to whom.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Address">Never empty: what is picked up needs none.</param>
[GenerateSerializer, Immutable, Alias("account-address")]
public sealed record AccountAddress(string Name, Address Address)
{
    /// <summary>Follows from the content, so that the same address is kept once.</summary>
    [JsonIgnore]
    public string Id =>
        Ids.Derive("account-address", Name, Address.Line1, Address.City, Address.PostalCode, Address.Country, Address.State);
}
