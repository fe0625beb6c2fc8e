using System.Text.Json.Serialization;

namespace Dukaan.Couriers;

/// <summary>A seller's account at a courier. Its secrets are encrypted; only the process that calls the courier decrypts them.</summary>
/// <param name="Courier">The courier's name.</param>
/// <param name="Login">The e-mail address of the API user.</param>
/// <param name="SealedPassword">Its password.</param>
/// <param name="SealedHookToken">What the courier must send with its messages.</param>
/// <param name="PickupPlace">Where it fetches parcels, as it calls the place.</param>
/// <param name="PickupPostalCode">Of that place.</param>
/// <param name="Usual">What a parcel has unless its products or the seller say otherwise.</param>
[GenerateSerializer, Immutable, Alias("sealed-courier-account")]
public sealed record CourierAccount(
    string Courier,
    string Login,
    string SealedPassword,
    string SealedHookToken,
    string PickupPlace,
    string PickupPostalCode,
    ParcelSize Usual
)
{
    /// <summary>Names the account in a parcel, so that it is tracked where it was booked.</summary>
    [JsonIgnore]
    public string Reference => $"{Courier}:{Login}";
}
