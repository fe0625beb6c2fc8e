namespace Dukaan.Couriers;

/// <summary>Where a courier fetches an account's parcels.</summary>
public sealed record PickupPlace(string Name, string PostalCode);
