namespace Dukaan.Customers;

/// <summary>What became of a store's earlier orders to an address, whoever placed them.</summary>
/// <param name="Delivered">How many parcels were taken. Orders that ended under an earlier release are not counted, nor more than the
/// newest 100.</param>
/// <param name="CameBack">How many came back undelivered.</param>
/// <param name="CancelledLate">How many orders were cancelled after they had been confirmed.</param>
/// <param name="Block">Why it is on the block list; null: it is not.</param>
[GenerateSerializer, Immutable, Alias("address-score")]
public sealed record AddressScore(long Delivered, long CameBack, long CancelledLate, CustomerBlock? Block)
{
    public static AddressScore None { get; } = new(0, 0, 0, null);
}
