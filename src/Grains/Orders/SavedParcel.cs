using System.Text.Json.Serialization;
using Dukaan.Couriers;

namespace Dukaan.Orders;

/// <summary>One parcel of an order.</summary>
/// <param name="Id">Ours, unique in the order: <c>s1</c>.</param>
/// <param name="By">Who asked for it, as <see cref="Caller.Actor"/>.</param>
/// <param name="Account">At which account (<see cref="CourierAccount.Reference"/>).</param>
/// <param name="Shipment">The courier's id, once it is known.</param>
/// <param name="Problem">Why the courier refused it, in its words.</param>
public sealed record SavedParcel(
    string Id,
    ParcelStatus Status,
    ParcelSize Size,
    string By,
    string Account,
    string Shipment = "",
    string Carrier = "",
    string TrackingNumber = "",
    DateTimeOffset? PickupAt = null,
    string? Problem = null
)
{
    /// <summary>Whether it comes back from the shopper. An earlier release knows no such parcels.</summary>
    public bool IsReturn { get; init; }

    /// <summary>Of a return: whether its pieces are put back on sale when they arrive.</summary>
    public bool Restock { get; init; }

    /// <summary>Of a return: what is given back when they arrive, in minor units.</summary>
    public long Amount { get; init; }

    /// <summary>Whether a request to the courier is pending.</summary>
    [JsonIgnore]
    public bool IsOwed => Status is ParcelStatus.Booking or ParcelStatus.Cancelling;

    /// <summary>Whether nothing more happens to it.</summary>
    [JsonIgnore]
    public bool IsOver =>
        Status is ParcelStatus.Delivered or ParcelStatus.CameBack or ParcelStatus.Lost or ParcelStatus.Cancelled or ParcelStatus.Refused;

    [JsonIgnore]
    public ParcelView View => new(Id, Status, Size, Carrier, TrackingNumber, PickupAt, Shipment, Account, Problem) { IsReturn = IsReturn };

    /// <summary>With what the courier says of it.</summary>
    public SavedParcel As(CourierParcel told) =>
        this with
        {
            Status = told.Status,
            Shipment = told.Shipment,
            Carrier = told.Carrier,
            TrackingNumber = told.TrackingNumber,
            PickupAt = told.PickupAt ?? PickupAt,
        };
}
