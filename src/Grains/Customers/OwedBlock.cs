using Dukaan.Pricing;

namespace Dukaan.Customers;

/// <summary>A change of the block list of which the terms of sale must still be told.</summary>
/// <param name="Id">Of the change of the terms.</param>
/// <param name="Phone">E.164, or the key of an address.</param>
/// <param name="Mark">The phone's (<see cref="PhoneMark"/>), or the address's (<see cref="AddressMark"/>).</param>
public sealed record OwedBlock(string Id, string Phone, string Mark, BlockKind Kind)
{
    /// <summary>What to tell the terms.</summary>
    public ChangeTerms ToChange() =>
        new(Id)
        {
            RefuseCash = Kind == BlockKind.Cash ? Mark : null,
            AllowCash = Kind == BlockKind.Cash ? null : Mark,
            RefuseOrders = Kind == BlockKind.Orders ? Mark : null,
            AllowOrders = Kind == BlockKind.Orders ? null : Mark,
        };
}
