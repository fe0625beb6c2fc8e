using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>Who ordered, as they entered it.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Phone">E.164.</param>
/// <param name="Note">For the seller, up to 500 characters; empty if none.</param>
[GenerateSerializer, Immutable, Alias("customer")]
public sealed record Customer(string Name, Phone Phone, Address Address, string Note)
{
    /// <summary>What is written to whoever gets it as a gift, up to 300 characters; null if it is none.</summary>
    [Id(0)]
    public string? Gift { get; init; }

    /// <summary>Where messages about the order go instead of to the phone (<c>EmailAddress</c>); null: they go to the phone.</summary>
    [Id(1)]
    public string? Email { get; init; }
}
