namespace Dukaan.Customers;

/// <summary>A phone or an address on a store's block list.</summary>
/// <param name="Phone">E.164; empty: the address is meant (<see cref="CustomerBlock.Address"/>).</param>
[GenerateSerializer, Immutable, Alias("blocked-phone")]
public sealed record BlockedPhone(string Phone, CustomerBlock Block)
{
    /// <summary>Names the entry in the list. A silo of the release before does not send it.</summary>
    [Id(0)]
    public string Id { get; init; } = Phone;
}
