namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>A parcel at the emulated courier.</summary>
/// <param name="Number">Its order there; the shipment is numbered beside it.</param>
/// <param name="Login">Whose it is.</param>
/// <param name="Collect">What is collected on delivery, in rupees; 0: it is paid.</param>
/// <param name="IsReturn">Whether it is fetched from a customer.</param>
/// <param name="Status">Shiprocket's number of the shipment's status; 0: not assigned to a carrier.</param>
public sealed record EmulatedParcel(
    long Number,
    string Login,
    string Reference,
    decimal Collect,
    int Status = 0,
    string Awb = "",
    string PickupAt = "",
    bool Cancelled = false,
    bool IsReturn = false
)
{
    public const string Carrier = "Delhivery Surface";

    public long Shipment => Number + 500_000;
}
