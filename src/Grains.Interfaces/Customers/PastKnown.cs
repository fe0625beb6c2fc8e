namespace Dukaan.Customers;

/// <summary>What is in the history already, by the places in what was asked for: customers first, then orders.</summary>
/// <param name="Same">As given.</param>
/// <param name="Other">There, but otherwise.</param>
[GenerateSerializer, Immutable, Alias("past-known")]
public sealed record PastKnown(ImmutableArray<int> Same, ImmutableArray<int> Other);
