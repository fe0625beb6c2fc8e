namespace Dukaan.Couriers;

/// <summary>A parcel as its courier knows it.</summary>
/// <param name="Shipment">The courier's id.</param>
/// <param name="PickupAt">When it is fetched, as far as it is known.</param>
public sealed record CourierParcel(
    string Reference,
    ParcelStatus Status,
    string Shipment,
    string Carrier,
    string TrackingNumber,
    DateTimeOffset? PickupAt
);
