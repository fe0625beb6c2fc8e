namespace Dukaan.Carts;

/// <summary>What a home answers to the copy of a cart.</summary>
/// <param name="OrderId">The order that this generation of the cart became; null: none.</param>
public sealed record CartKept(string? OrderId);
