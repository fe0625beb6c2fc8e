using Dukaan.Values;

namespace Dukaan.Customers;

/// <summary>Puts a phone or an address on a store's block list, or takes it off.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Phone">E.164. Whoever has it need not have ordered yet. Empty: the address is meant.</param>
/// <param name="Kind">None takes it off.</param>
/// <param name="Reason">Up to 200 characters; may be empty.</param>
[GenerateSerializer, Immutable, Alias("block-customer")]
public sealed record BlockCustomer(string OperationId, string Phone, BlockKind Kind, string Reason = "")
{
    /// <summary>The address, of which the street line and the postal code count; null: the phone is meant.</summary>
    [Id(0)]
    public Address? Address { get; init; }
}
