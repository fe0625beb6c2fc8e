using Dukaan.Values;

namespace Dukaan.Customers;

/// <summary>Why a phone or an address is on a store's block list.</summary>
/// <param name="Orders">Whether it cannot order at all; else it cannot pay on delivery.</param>
/// <param name="Reason">In the seller's words, up to 200 characters; may be empty. Nobody but the store's team sees it.</param>
/// <param name="By">Who did it, as <see cref="Caller.Actor"/>.</param>
[GenerateSerializer, Immutable, Alias("customer-block")]
public sealed record CustomerBlock(bool Orders, string Reason, DateTimeOffset At, string By)
{
    /// <summary>The address that is meant, its street line and postal code; null: the phone.</summary>
    [Id(0)]
    public Address? Address { get; init; }
}
