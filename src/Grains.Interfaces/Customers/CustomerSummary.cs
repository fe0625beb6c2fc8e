namespace Dukaan.Customers;

/// <summary>Somebody who ordered in a store, by their phone: sums over their orders.</summary>
/// <param name="Phone">E.164.</param>
/// <param name="Name">As they gave it with their newest order.</param>
/// <param name="Number">The number of their newest order: the customer's place in the list.</param>
/// <param name="Orders">How many orders, without those that were rejected, cancelled or expired.</param>
/// <param name="Spent">What they paid and did not get back, in the currency of their newest order.</param>
/// <param name="FirstSeen">When they first ordered.</param>
/// <param name="LastSeen">When they last ordered.</param>
[GenerateSerializer, Immutable, Alias("customer-summary")]
public sealed record CustomerSummary(
    string Phone,
    string Name,
    long Number,
    long Orders,
    Money Spent,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen
)
{
    /// <summary>The seller's note; empty if none.</summary>
    [Id(0)]
    public string Note { get; init; } = "";

    /// <summary>The seller's tags, sorted.</summary>
    [Id(1)]
    public ImmutableArray<string> Tags { get; init; } = [];
}
