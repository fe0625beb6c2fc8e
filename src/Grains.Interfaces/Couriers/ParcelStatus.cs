namespace Dukaan.Couriers;

/// <summary>Where a parcel is. The next request to the courier is saved before it is sent.</summary>
[GenerateSerializer, Alias("parcel-status")]
public enum ParcelStatus
{
    /// <summary>To be booked at the courier.</summary>
    Booking,

    /// <summary>Booked, with a tracking number; the courier fetches it.</summary>
    Booked,

    /// <summary>The courier has it.</summary>
    PickedUp,

    /// <summary>On its way.</summary>
    Moving,

    OutForDelivery,

    /// <summary>The courier could not deliver it, and tries again.</summary>
    NotDelivered,

    Delivered,

    /// <summary>On its way back to the seller.</summary>
    ComingBack,

    /// <summary>The seller has it again.</summary>
    CameBack,

    /// <summary>The courier lost or destroyed it.</summary>
    Lost,

    /// <summary>To be cancelled at the courier.</summary>
    Cancelling,

    Cancelled,

    /// <summary>The courier did not take the booking.</summary>
    Refused,
}
