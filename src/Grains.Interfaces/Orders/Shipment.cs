namespace Dukaan.Orders;

/// <summary>How an order is shipped.</summary>
/// <param name="Carrier">The carrier, up to 60 characters; empty if the seller delivers.</param>
/// <param name="TrackingNumber">The carrier's number for it, up to 60 characters; empty if none.</param>
[GenerateSerializer, Immutable, Alias("shipment")]
public sealed record Shipment(string Carrier, string TrackingNumber);
