using Dukaan.Couriers;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.Couriers;

/// <summary>Texts about parcels for sellers.</summary>
internal static class ParcelLabels
{
    /// <summary>Of a parcel that the courier fetches from a customer.</summary>
    public static string OfReturn(DashboardTexts texts, ParcelStatus status) =>
        status switch
        {
            ParcelStatus.Booked => texts.Couriers.ReturnBooked,
            ParcelStatus.PickedUp => texts.Couriers.ReturnFetched,
            ParcelStatus.Moving or ParcelStatus.OutForDelivery or ParcelStatus.NotDelivered => texts.Couriers.ComingBack,
            _ => Of(texts, status),
        };

    public static string Of(DashboardTexts texts, ParcelStatus status) =>
        status switch
        {
            ParcelStatus.Booking => texts.Couriers.Waiting,
            ParcelStatus.Booked => texts.Couriers.Booked,
            ParcelStatus.PickedUp => texts.Couriers.PickedUp,
            ParcelStatus.Moving => texts.Couriers.Moving,
            ParcelStatus.OutForDelivery => texts.Couriers.Out,
            ParcelStatus.NotDelivered => texts.Couriers.NotDelivered,
            ParcelStatus.Delivered => texts.OrderDesk.Delivered,
            ParcelStatus.ComingBack => texts.Couriers.ComingBack,
            ParcelStatus.CameBack => texts.Couriers.CameBack,
            ParcelStatus.Lost => texts.Couriers.Lost,
            ParcelStatus.Cancelling => texts.Couriers.Cancelling,
            ParcelStatus.Cancelled => texts.Couriers.Cancelled,
            ParcelStatus.Refused => texts.Couriers.NotTaken,
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
        };
}
