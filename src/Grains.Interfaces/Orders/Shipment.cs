namespace Dukaan.Orders;

/// <summary>How an order travels.</summary>
/// <param name="Carrier">Who brings it, up to 60 characters; empty where the seller does.</param>
/// <param name="TrackingNumber">The carrier's number for it, up to 60 characters; empty if none.</param>
[GenerateSerializer, Immutable, Alias("shipment")]
public sealed record Shipment(string Carrier, string TrackingNumber);
