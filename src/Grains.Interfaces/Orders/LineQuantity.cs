namespace Dukaan.Orders;

/// <summary>A quantity of one line of an order.</summary>
/// <param name="Line">The line's number in the order, from 1; it never changes.</param>
[GenerateSerializer, Immutable, Alias("line-quantity")]
public sealed record LineQuantity(int Line, int Quantity);
