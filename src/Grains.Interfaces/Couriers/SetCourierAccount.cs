namespace Dukaan.Couriers;

/// <summary>Sets a store's account at a courier.</summary>
/// <param name="Login">The e-mail address of the API user, 3 to 120 visible characters.</param>
/// <param name="SealedPassword">Encrypted before it is sent; null keeps the one that was entered with this login.</param>
/// <param name="SealedHookToken">A new one, for an account that has none yet.</param>
/// <param name="PickupPlace">As the courier calls it; empty: its first.</param>
[GenerateSerializer, Immutable, Alias("set-courier-account")]
public sealed record SetCourierAccount(string Login, string? SealedPassword, string SealedHookToken, string PickupPlace, ParcelSize Usual);
