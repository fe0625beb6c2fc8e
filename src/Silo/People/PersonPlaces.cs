using System.Collections.Immutable;

namespace Dukaan.Silo.People;

/// <summary>Where this region has something of a person.</summary>
/// <param name="SellerId">The seller of the phone, or null.</param>
/// <param name="Shops">Shops of the seller: their own, and those of whose teams they are.</param>
/// <param name="Invited">Shops whose teams invited the phone.</param>
/// <param name="Customers">Shops in which somebody ordered under the phone.</param>
public sealed record PersonPlaces(
    string? SellerId,
    ImmutableArray<NamedShop> Shops,
    ImmutableArray<NamedShop> Invited,
    ImmutableArray<PersonAsCustomer> Customers
)
{
    public bool IsNowhere => SellerId is null && Invited.IsEmpty && Customers.IsEmpty;
}
