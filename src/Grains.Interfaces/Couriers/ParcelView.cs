namespace Dukaan.Couriers;

/// <summary>A parcel of an order.</summary>
/// <param name="Id">Unique in the order: <c>s1</c>.</param>
/// <param name="Carrier">Who carries it; empty until it is booked.</param>
/// <param name="TrackingNumber">The carrier's number; empty until it is booked.</param>
/// <param name="PickupAt">When the courier fetches it, as far as it said so.</param>
/// <param name="Shipment">The courier's id, by which its label is printed; empty until it is booked.</param>
/// <param name="Account">At which of the shop's accounts it is booked.</param>
/// <param name="Problem">Why the courier refused, in its words; or null.</param>
[GenerateSerializer, Immutable, Alias("parcel-view")]
public sealed record ParcelView(
    string Id,
    ParcelStatus Status,
    ParcelSize Size,
    string Carrier,
    string TrackingNumber,
    DateTimeOffset? PickupAt,
    string Shipment,
    string Account,
    string? Problem
)
{
    /// <summary>Whether it comes back from the shopper: the courier fetches it there.</summary>
    [Id(0)]
    public bool IsReturn { get; init; }

    /// <summary>Whether nothing more happens to it.</summary>
    public bool IsOver => IsVoid || Status is ParcelStatus.Delivered or ParcelStatus.CameBack;

    /// <summary>Whether another parcel may be booked instead of it.</summary>
    public bool IsVoid => Status is ParcelStatus.Cancelled or ParcelStatus.Refused or ParcelStatus.Lost;

    /// <summary>Whether it may still be cancelled.</summary>
    public bool CanBeCancelled => Status is ParcelStatus.Booking or ParcelStatus.Booked;

    public bool HasLabel =>
        Shipment.Length > 0 && !IsReturn && Status is not (ParcelStatus.Cancelled or ParcelStatus.Cancelling or ParcelStatus.Refused);
}
