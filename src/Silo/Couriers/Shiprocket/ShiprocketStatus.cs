using Dukaan.Couriers;

namespace Dukaan.Silo.Couriers.Shiprocket;

/// <summary>Shiprocket's numbers of a shipment's status, from its documentation of tracking.</summary>
internal static class ShiprocketStatus
{
    /// <param name="number">Of the tracking; 0: there is none yet.</param>
    /// <param name="isReturn">Whether it is fetched from a shopper: delivered is back at the seller, and what turns back goes to the
    /// shopper again, who keeps it.</param>
    public static ParcelStatus Of(int number, bool isReturn) =>
        (Of(number), isReturn) switch
        {
            (ParcelStatus.Delivered, true) => ParcelStatus.CameBack,
            (ParcelStatus.ComingBack, true) => ParcelStatus.Moving,
            (ParcelStatus.CameBack, true) => ParcelStatus.Cancelled,
            var (status, _) => status,
        };

    /// <param name="number">Of the tracking; 0: there is none yet.</param>
    public static ParcelStatus Of(int number) =>
        number switch
        {
            7 or 23 or 26 or 43 => ParcelStatus.Delivered,
            8 or 16 or 45 => ParcelStatus.Cancelled,
            9 or 40 or 41 or 46 or 75 or 78 => ParcelStatus.ComingBack,
            10 or 14 => ParcelStatus.CameBack,
            12 or 24 or 25 or 44 => ParcelStatus.Lost,
            17 => ParcelStatus.OutForDelivery,
            21 or 76 or 77 => ParcelStatus.NotDelivered,
            42 => ParcelStatus.PickedUp,
            6 or 18 or 22 or 38 or 39 or 48 or 49 or 50 or 51 => ParcelStatus.Moving,
            // Assigned, labelled, its pick-up planned, put off or failed: the seller has it still.
            _ => ParcelStatus.Booked,
        };
}
