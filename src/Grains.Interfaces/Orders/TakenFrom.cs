namespace Dukaan.Orders;

/// <summary>From where an order takes units.</summary>
/// <param name="StockId">The name under which the units are counted.</param>
/// <param name="Location">The location's id.</param>
/// <param name="Name">What the location was called when the order was placed.</param>
/// <param name="Units">How many.</param>
[GenerateSerializer, Immutable, Alias("taken-from")]
public sealed record TakenFrom(string StockId, string Location, string Name, int Units);
